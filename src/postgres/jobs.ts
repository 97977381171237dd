import { Logger, parseCronItems, run, runMigrations, type Runner, type TaskList } from 'graphile-worker'
import { sql } from 'kysely'
import pg from 'pg'
import type { JobPayload, NewJob } from '../application/ports.ts'
import { APP_ROLE, openDatabase, type Connection, type Database, type Scope } from './database.ts'

/**
 * Makes the job queue's tables and lets the application role use them. Its tables have row-level security enabled
 * without any policy, which shuts out everybody but their owner; and a later version may bring new ones: hence all of them, every time.
 */
export const migrateJobs = async (connection: Connection, client: pg.ClientBase): Promise<void> => {
  const owner = openDatabase({ connection, role: 'owner', size: 2, onConnectionLost: () => undefined }) // what it breaks fails by itself
  try {
    await runMigrations({ pgPool: owner.pool })
  } finally {
    await owner.close()
  }
  await client.query(`
    grant usage on schema graphile_worker to ${APP_ROLE};
    grant select, insert, update, delete on all tables in schema graphile_worker to ${APP_ROLE};
    grant usage, select on all sequences in schema graphile_worker to ${APP_ROLE};
    grant execute on all functions in schema graphile_worker to ${APP_ROLE};
    do $$
    declare name text;
    begin
      for name in select c.relname from pg_class c where c.relnamespace = 'graphile_worker'::regnamespace and c.relkind = 'r' and c.relrowsecurity
          and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'loihua_app_works') loop
        execute format('create policy loihua_app_works on graphile_worker.%I to ${APP_ROLE} using (true) with check (true)', name);
      end loop;
    end $$`)
}

/** Puts a task on the queue, in the transaction of what it follows from: both are committed or neither. */
export const addJob = async (scope: Scope, job: NewJob): Promise<void> => {
  const { task, payload } = job
  const key = [task, payload.council, ...(job.task === 'renderResolution' ? [job.payload.resolutionId] : job.task === 'confirmContact' ? [job.payload.contactId] : job.task === 'readAgain' ? [job.payload.sourceId] : [])].join(':')
  await sql`select from graphile_worker.add_job(${task}::text, payload => ${JSON.stringify(payload)}::json, job_key => ${key})`.execute(scope)
}

/** Takes a council's waiting tasks off the queue. */
export const removeJobs = async (scope: Scope, council: string): Promise<void> => {
  await sql`select from graphile_worker.jobs as job, graphile_worker.remove_job(job.key) where split_part(job.key, ':', 2) = ${council}`.execute(scope)
}

/** Who carries out each kind of task. A task that fails is tried again by the queue, so a handler must bear being run twice. */
export type JobHandlers = { readonly [Task in NewJob['task']]: (payload: JobPayload<Task>) => Promise<void> }

export type WorkerOptions = {
  readonly database: Database
  readonly handlers: JobHandlers
  /** What the clock asks for; of several workers one does it. */
  readonly everyMinute: () => Promise<void>
  /** Hears of what went wrong: a task that failed and will be tried again, a connection that was lost. */
  readonly trouble: (message: string) => void
  readonly concurrency?: number
}

/** A minute missed is not made up for: the next one asks the same. Nor do two minutes pile up. */
const EVERY_MINUTE = { task: 'everyMinute', match: '* * * * *', options: { backfillPeriod: 0, maxAttempts: 1, jobKey: 'everyMinute' }, identifier: 'everyMinute' } as const

/**
 * Longer than a task should take: one held for longer is taken for that of a worker that died. Every task bears being run twice, so it is safe to be wrong; the queue itself waits for four hours.
 */
const LOST_AFTER = '15 minutes'

const releaseLost = (database: Database): Promise<void> => database.atLarge(async (scope) => {
  await sql`select graphile_worker.force_unlock_workers(array(select distinct locked_by from graphile_worker.jobs where locked_at < now() - ${LOST_AFTER}::interval))`.execute(scope)
})

/** Starts carrying out tasks with the application's rights, until `stop()`; signals are the caller's business. */
export const startWorker = ({ database, handlers, everyMinute, trouble, concurrency = 2 }: WorkerOptions): Promise<Runner> =>
  // Payloads come back as `addJob` put them in; the queue itself cannot know their types.
  run({ pgPool: database.pool, taskList: { ...handlers, everyMinute: () => releaseLost(database).then(everyMinute) } as TaskList, concurrency, noHandleSignals: true, parsedCronItems: parseCronItems([EVERY_MINUTE]), logger: new Logger(() => (level, message) => {
    if (level === 'error' || level === 'warning') trouble(message)
  }) })
