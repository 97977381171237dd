import { sql } from 'kysely'
import type { ReportCallEvent } from '../domain/reportCall/index.ts'
import type { OwingOffice, ReportCallRegister } from '../application/reportCallRegister.ts'
import type { Database } from './database.ts'
import { storable } from './storable.ts'
import { streamEntries } from './streamEntries.ts'

/** Calls for reports before a session, and who owes something. */
export const reportCalls = (database: Database): ReportCallRegister => ({
  calls: (council, { officeId, unfiled, limit, offset }) => database.inCouncil(council, async (scope) => {
    const found = scope.selectFrom('reportCall').where('councilId', '=', council)
      .$if(officeId !== undefined, (query) => query.where(sql<boolean>`${officeId} = any(office_ids)`))
      .$if(unfiled === true, (query) => query.where('status', '=', 'open').where(sql<boolean>`not ${officeId} = any(filed_office_ids)`))
    const { total } = await found.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
    const rows = await found.select(['id', 'version', 'session', 'opensOn', 'dueOn', 'requestedOn', 'status', 'officeIds', 'filedOfficeIds'])
      .orderBy('opensOn', 'desc').orderBy('id').limit(limit).offset(offset).execute()
    return { rows, total }
  }, 'snapshot'),

  callHistory: (council, callId) => database.inCouncil(council, async (scope) => (storable(callId) ? streamEntries<ReportCallEvent>(scope, council, `reportCall/${callId}`) : []), 'read'),

  owing: (council, today) => database.inCouncil(council, async (scope) => {
    const { rows } = await sql<OwingOffice>`
      select owner_office_id as office_id, count(*)::int as promises, (count(*) filter (where current_due_date < ${today}::date and status in ('owed', 'disputed')))::int as late,
        coalesce(array_agg(distinct concat_ws(', ', speaker, speaker_role)) filter (where speaker is not null), '{}') as speakers
      from commitment where council_id = ${council} and status in ('owed', 'claimed', 'disputed', 'verified') and owner_office_id is not null
        and (parts = 0 or part_of is not null)
      group by owner_office_id order by owner_office_id`.execute(scope)
    return rows
  }, 'read'),
})
