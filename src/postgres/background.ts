import { sql } from 'kysely'
import type { Background, JobRow, SendingProgress, UndeliveredNotice } from '../application/background.ts'
import type { Database } from './database.ts'
import { addJob } from './jobs.ts'
import { storable } from './storable.ts'

/** Tasks on the queue and messages under way, of one council. The queue knows no councils: the key of each task names it. */
export const background = ({ database }: { readonly database: Database }): Background => ({
  jobs: (council) => database.inCouncil(council, async (scope): Promise<readonly JobRow[]> => {
    const { rows } = await sql<JobRow>`
      select job.id::text, task_identifier as task, resolution.number as about, attempts::int, max_attempts::int, last_error,
        to_char(run_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as next_at,
        case when locked_at is not null then 'running' when attempts >= max_attempts then 'failed' when last_error is not null then 'retrying' else 'waiting' end as state
      from graphile_worker.jobs as job
        left join resolution on resolution.council_id = ${council} and task_identifier = 'renderResolution' and resolution.id = split_part(key, ':', 3)
      where split_part(key, ':', 2) = ${council}
      order by (attempts >= max_attempts) desc, (last_error is not null) desc, run_at, job.id`.execute(scope)
    return rows
  }, 'read'),

  rerun: (council, jobId) => database.inCouncil(council, async (scope) => {
    if (!/^\d{1,18}$/.test(jobId)) return false
    const { rows } = await sql`
      select id from graphile_worker.reschedule_jobs(
        array(select job.id from graphile_worker.jobs as job where job.id = ${jobId}::bigint and split_part(key, ':', 2) = ${council} and locked_at is null),
        run_at => now(), attempts => 0)`.execute(scope)
    return rows.length > 0
  }),

  undelivered: (council, { limit, offset }) => database.inCouncil(council, async (scope) => {
    const found = scope.selectFrom('notice').innerJoin('contact', (join) => join.onRef('contact.councilId', '=', 'notice.councilId').onRef('contact.id', '=', 'notice.contactId'))
      .where('notice.councilId', '=', council).where('state', 'in', ['bounced', 'dead'])
    const { total } = await found.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
    const rows = await found.select(['notice.id', 'day', 'officeId', 'channel', 'address', 'state', 'attempts', 'lastError as error'])
      .orderBy('day', 'desc').orderBy('notice.id').limit(limit).offset(offset).$castTo<UndeliveredNotice>().execute()
    return { rows, total }
  }, 'snapshot'),

  replay: (council, noticeId, { token, sha256 }) => database.inCouncil(council, async (scope) => {
    if (!storable(noticeId)) return false
    const { numUpdatedRows } = await scope.updateTable('notice').set({ state: 'waiting', attempts: 0, nextAt: sql<string>`now()`, token, tokenSha256: sha256 })
      .where('councilId', '=', council).where('id', '=', noticeId).where('state', 'in', ['bounced', 'dead']).executeTakeFirstOrThrow()
    if (numUpdatedRows === 0n) return false
    await addJob(scope, { task: 'sendNotices', payload: { council } })
    return true
  }),

  sending: (council) => database.inCouncil(council, async (scope): Promise<readonly SendingProgress[]> => {
    const { rows } = await sql<SendingProgress>`
      select day, count(*)::int as total, (count(*) filter (where state <> 'waiting'))::int as settled, (count(*) filter (where state in ('bounced', 'dead')))::int as failed
      from notice where council_id = ${council} and day in (select day from notice where council_id = ${council} and state = 'waiting') group by day order by day desc`.execute(scope)
    return rows
  }, 'read'),
})
