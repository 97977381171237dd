import { sql } from 'kysely'
import type { RoundEvent } from '../domain/tallyRound/index.ts'
import type { Collected, RoundRegister, RoundRow } from '../application/roundRegister.ts'
import type { Database } from './database.ts'
import { storable } from './storable.ts'
import { streamEntries } from './streamEntries.ts'

/** Tally rounds, and how far the offices are with one. */
export const rounds = (database: Database): RoundRegister => ({
  rounds: (council, { statuses, limit, offset }) => database.inCouncil(council, async (scope) => {
    const found = scope.selectFrom('round').where('councilId', '=', council)
      .$if(statuses !== undefined, (query) => query.where('status', '=', sql<RoundRow['status']>`any(${statuses})`))
    const { total } = await found.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
    const rows = await found.select(['id', 'version', 'name', 'asOf', 'collectBy', 'status', 'openedOn', 'sealedOn', 'promises', 'rowsSha256', 'head', 'rates'])
      .orderBy('asOf', 'desc').orderBy('id').limit(limit).offset(offset).execute()
    return { rows, total }
  }, 'snapshot'),

  roundHistory: (council, roundId) => database.inCouncil(council, async (scope) => (storable(roundId) ? streamEntries<RoundEvent>(scope, council, `round/${roundId}`) : []), 'read'),

  collected: (council, { asOf, openedOn }) => database.inCouncil(council, async (scope) => {
    const { rows } = await sql<Collected>`
      select owner_office_id as office_id, count(*)::int as due,
        (count(*) filter (where last_report_on >= ${openedOn}::date or status <> 'owed'))::int as reported,
        (count(*) filter (where status in ('claimed', 'disputed')))::int as claimed,
        (count(*) filter (where status in ('verified', 'closed')))::int as done
      from commitment
      where council_id = ${council} and adopted_on <= ${asOf}::date and current_due_date <= ${asOf}::date and part_of is null and status <> 'withdrawn' and owner_office_id is not null
      group by owner_office_id order by (count(*) filter (where last_report_on >= ${openedOn}::date or status <> 'owed'))::numeric / count(*), owner_office_id`.execute(scope)
    return rows
  }, 'read'),
})
