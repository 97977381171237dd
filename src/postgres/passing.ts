import { sql, type RawBuilder } from 'kysely'
import { officePassing, viewOf, MOST_RANKED, type HandOver, type Wait } from '../domain/passing/index.ts'
import type { IsoDate, DayRange } from '../domain/calendar/index.ts'
import type { OfficeMoves, PassingRegister } from '../application/passingRegister.ts'
import type { Database, Scope } from './database.ts'
import { storable } from './storable.ts'

/** How promises were passed on, from the rows that follow the log: what `passingView()` of the domain makes of whole histories. */
export const passing = (database: Database): PassingRegister => ({
  handOvers: (council, period) => database.inCouncil(council, (scope) => proposedIn(scope, council, period), 'read'),
  view: (council, period, asOf) => database.inCouncil(council, async (scope) =>
    viewOf(await proposedIn(scope, council, period), await waits(scope, council, period, asOf), period, asOf), 'snapshot'),
  ofOffice: async (council, officeId, asOf) => database.inCouncil(council, async (scope) => {
    const known = storable(officeId) ? officeId : ''
    const handOvers = await columns(scope, council).where((where) => where.or([where('fromOfficeId', '=', known), where('toOfficeId', '=', known)])).execute()
    return { ...officePassing(handOvers, officeId), ...await moves(scope, council, known, asOf) }
  }, 'snapshot'),
  tasks: (council, ids) => database.inCouncil(council, async (scope) => {
    const rows = await scope.selectFrom('commitment').select(['id', 'action']).where('councilId', '=', council).where('id', '=', sql<string>`any(${ids})`).execute()
    return new Map(rows.map(({ id, action }) => [id, action]))
  }, 'read'),
  since: (council) => database.inCouncil(council, async (scope) => {
    const { first } = await scope.selectFrom('commitment').select(({ fn }) => fn.min('adoptedOn').as('first')).where('councilId', '=', council).executeTakeFirstOrThrow()
    return first
  }, 'read'),
})

const columns = (scope: Scope, council: string) => scope.selectFrom('handOver').where('councilId', '=', council).select([
  'commitmentId', 'ordinal', 'fromOfficeId', 'toOfficeId', 'proposedOn', 'answerBy', 'answer', 'answeredOn', 'properOfficeId', 'outcome', 'returned', 'back',
])

const proposedIn = (scope: Scope, council: string, { from, to }: DayRange): Promise<readonly HandOver[]> => {
  let found = columns(scope, council)
  if (from !== null) found = found.where('proposedOn', '>=', from)
  if (to !== null) found = found.where('proposedOn', '<=', to)
  return found.orderBy('proposedOn').orderBy('commitmentId').orderBy('ordinal').execute()
}

/** The question `daysWithin()` of the domain answers, asked of rows of `span`; `least` and `greatest` pass over what is null. */
const daysIn = ({ from, to }: DayRange, asOf: IsoDate): RawBuilder<number> =>
  sql<number>`greatest(0, least(to_on, ${asOf}::date, ${to}::date + 1) - greatest(from_on, ${from}::date))`

const waits = async (scope: Scope, council: string, period: DayRange, asOf: IsoDate): Promise<readonly Wait[]> => {
  const { rows } = await sql<Wait>`
    select role, office_id as "officeId", commitment_id as "commitmentId", awaited, sum(${daysIn(period, asOf)}) as days from span
    where council_id = ${council} and kind = 'move' and awaited <> 'work' and from_on < ${asOf}::date and ${daysIn(period, asOf)} > 0
    group by commitment_id, role, office_id, awaited order by days desc, commitment_id, awaited, role, office_id limit ${MOST_RANKED}`.execute(scope)
  return rows
}

const moves = async (scope: Scope, council: string, officeId: string, asOf: IsoDate): Promise<OfficeMoves> => {
  const { rows } = await sql<{ commitmentId: string; kind: 'duty' | 'move'; days: number }>`
    select commitment_id as "commitmentId", kind, sum(${daysIn({ from: null, to: null }, asOf)}) as days from span
    where council_id = ${council} and office_id = ${officeId} group by commitment_id, kind order by days desc, commitment_id`.execute(scope)
  const of = (wanted: 'duty' | 'move') => rows.filter(({ kind, days }) => kind === wanted && days > 0)
  const days = (wanted: 'duty' | 'move'): number => of(wanted).reduce((sum, row) => sum + row.days, 0)
  const [longest] = of('move')
  return { dutyDays: days('duty'), moveDays: days('move'), moved: of('move').length, longest: longest ? { commitmentId: longest.commitmentId, days: longest.days } : null }
}
