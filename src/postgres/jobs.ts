import { run, runMigrations, type Logger, type Runner, type TaskList } from 'graphile-worker'
import { sql } from 'kysely'
import pg from 'pg'
import type { NewJob } from '../application/ports.ts'
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
export const addJob = async (scope: Scope, { task, payload }: NewJob): Promise<void> => {
  const key = `${task}:${payload.council}:${payload.resolutionId}`
  await sql`select from graphile_worker.add_job(${task}::text, payload => ${JSON.stringify(payload)}::json, job_key => ${key})`.execute(scope)
}

/** Takes a council's waiting tasks off the queue. */
export const removeJobs = async (scope: Scope, council: string): Promise<void> => {
  await sql`select from graphile_worker.jobs as job, graphile_worker.remove_job(job.key) where split_part(job.key, ':', 2) = ${council}`.execute(scope)
}

export type WorkerOptions = { readonly database: Database; readonly tasks: TaskList; readonly concurrency?: number; readonly logger?: Logger }

/** Starts carrying out tasks with the application's rights, until `stop()`; signals are the caller's business. */
export const startWorker = ({ database, tasks, concurrency = 2, logger }: WorkerOptions): Promise<Runner> =>
  run({ pgPool: database.pool, taskList: tasks, concurrency, noHandleSignals: true, parsedCronItems: [], ...(logger ? { logger } : {}) })
