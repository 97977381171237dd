import { sql, type SelectQueryBuilder } from 'kysely'
import { AWAITED_KINDS } from '../domain/calendar/index.ts'
import type { CommitmentFilter, CommitmentPage, CommitmentRow, Totals } from '../application/register.ts'
import type { Database, Scope } from './database.ts'
import { passedAs } from './passedAs.ts'
import { storable } from './storable.ts'
import type { Tables } from './tables.ts'
import { standing } from './timeliness.ts'

/** One page of commitments and how many the filter finds in all. */
export const commitmentPage = (database: Database, council: string, filter: CommitmentFilter): Promise<CommitmentPage> =>
  database.inCouncil(council, async (scope) => {
    if (!Object.values(filter).every((value) => typeof value !== 'string' || storable(value))) return { rows: [], total: 0 }
    const found = filtered(scope.selectFrom('commitment').where('commitment.councilId', '=', council), council, filter)
    const { total } = await found.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
    if (filter.limit === 0 || total <= filter.offset) return { rows: [], total }
    const ids = ordered(found.select('commitment.id'), filter.order).limit(filter.limit).offset(filter.offset)
    const rows = await ordered(shown(scope, council).where('commitment.id', 'in', ids), filter.order).execute()
    return { rows, total }
  }, 'snapshot')

export const commitmentById = (scope: Scope, council: string, id: string): Promise<CommitmentRow | undefined> =>
  shown(scope, council).where('commitment.id', '=', id).executeTakeFirst()

const ADOPTED = ['owed', 'claimed', 'disputed', 'verified', 'closed', 'withdrawn'] as const

/** Counts of adopted commitments, of one office or of all. */
export const totals = (database: Database, council: string, today: string, ownerOfficeId: string | null): Promise<Totals> =>
  database.inCouncil(council, async (scope) => {
    const counts = await scope.selectFrom('commitment').where('councilId', '=', council).where('status', 'in', ADOPTED)
      .$if(ownerOfficeId === null, (query) => query.where('partOf', 'is', null))
      .$if(ownerOfficeId !== null, (query) => query.where('ownerOfficeId', '=', ownerOfficeId))
      .select(['status', ({ fn }) => fn.countAll<number>().as('number'), sql<number>`count(*) filter (where ${standing('overdue', today)})`.as('late')])
      .groupBy('status').execute()
    const of = (status: (typeof ADOPTED)[number]) => counts.find((row) => row.status === status)
    const number = (status: (typeof ADOPTED)[number]): number => of(status)?.number ?? 0
    return {
      owed: number('owed'), claimed: number('claimed'), disputed: number('disputed'), verified: number('verified'), closed: number('closed'), withdrawn: number('withdrawn'),
      total: ADOPTED.reduce((sum, status) => sum + number(status), 0),
      overdue: (['owed', 'claimed', 'disputed', 'verified'] as const).reduce((sum, status) => sum + (of(status)?.late ?? 0), 0),
    }
  }, 'read')

type Found<Selected> = SelectQueryBuilder<Tables, 'commitment', Selected>

const filtered = <Selected>(query: Found<Selected>, council: string, filter: CommitmentFilter): Found<Selected> => {
  let found = query
  if (filter.statuses) found = found.where('status', '=', sql<CommitmentRow['status']>`any(${filter.statuses})`)
  for (const column of ['sittingId', 'sourceId', 'resolutionId', 'ownerOfficeId', 'adoptedOwnerOfficeId', 'overseerOfficeId', 'question', 'partOf'] as const) {
    const value = filter[column]
    if (value !== undefined) found = found.where(`commitment.${column}`, '=', value)
  }
  if (filter.awaits) found = found.where('dueDate', 'is', null).where('dueKind', 'in', AWAITED_KINDS[filter.awaits])
  if (filter.involvedOfficeId !== undefined) found = found.where(involved(filter.involvedOfficeId))
  if (filter.moveOfficeId !== undefined || filter.moveRole !== undefined) found = found.where(moveIs(filter))
  if (filter.passed !== undefined) found = found.where(passedAs(council, filter.passed, filter.passedOfficeId ?? null, filter.today))
  if (filter.partOf === undefined && filter.withParts !== true) found = found.where('partOf', 'is', null)
  if (filter.recheckBy !== undefined) found = found.where('recheckOn', '<=', filter.recheckBy)
  if (filter.proofMissing) found = found.where('proof', 'is', null)
  if (filter.periodsWaiting) found = found.where('periodsWaiting', '>', 0)
  for (const word of (filter.q ?? '').split(/\s+/).filter((part) => part !== '')) found = found.where(holds(council, word))
  return filter.timeliness === undefined ? found : found.where(standing(filter.timeliness, filter.today))
}

const involved = (officeId: string) => sql<boolean>`(owner_office_id = ${officeId} or overseer_office_id = ${officeId} or hand_over_to_office_id = ${officeId})`

/** The question `moverOf()` of the domain answers, asked of rows: a hand-over unanswered past its last day is the standing committee's move. */
const moveIs = ({ moveOfficeId, moveRole, today }: CommitmentFilter) => {
  const unanswered = sql`coalesce(answer_by < ${today}::date, false)`
  const office = moveOfficeId === undefined ? sql`true` : sql`(move_office_id = ${moveOfficeId} and not ${unanswered})`
  if (moveRole === undefined) return sql<boolean>`${office}`
  const role = moveRole === 'standingCommittee' ? sql`(move_role = ${moveRole} or ${unanswered})` : sql`(move_role = ${moveRole} and not ${unanswered})`
  return sql<boolean>`(${office} and ${role})`
}

/**
 * Whether a commitment or any name its owner, its first owner or its overseer ever had holds a word, accents aside. No index helps here: under row-level
 * security PostgreSQL gives a user's condition to an index only when its function cannot leak what it saw, and text matching can.
 */
const holds = (council: string, word: string) => sql<boolean>`(
  strpos(commitment.folded, loihua_fold(${word})) > 0
  or commitment.owner_office_id = any(array(select id from office where council_id = ${council} and strpos(folded, loihua_fold(${word})) > 0))
  or commitment.adopted_owner_office_id = any(array(select id from office where council_id = ${council} and strpos(folded, loihua_fold(${word})) > 0))
  or commitment.overseer_office_id = any(array(select id from office where council_id = ${council} and strpos(folded, loihua_fold(${word})) > 0)))`

const ordered = <Query extends { orderBy: (order: ReturnType<typeof sql>) => Query }>(query: Query, order: CommitmentFilter['order']): Query =>
  ORDERS[order].reduce((sorted, column) => sorted.orderBy(sql.raw(column)), query)

/** The id comes last everywhere, so that pages neither repeat nor skip a row. */
const ORDERS = {
  due: ['commitment.due_date asc nulls last', 'commitment.id asc'],
  annex: ['commitment.adopted_on asc nulls last', 'commitment.resolution_id asc nulls last', 'commitment.ordinal asc nulls last', 'commitment.id asc'],
  place: ['commitment.source_id asc', 'commitment.start_at asc', 'commitment.end_at asc', 'commitment.id asc'],
  recent: ['commitment.changed_at desc', 'commitment.id asc'],
} as const satisfies Readonly<Record<CommitmentFilter['order'], readonly string[]>>

/** The row as lists show it: with the names that stand in other rows. */
const shown = (scope: Scope, council: string) =>
  scope.selectFrom('commitment')
    .leftJoin('sitting', (join) => join.onRef('sitting.id', '=', 'commitment.sittingId').on('sitting.councilId', '=', council))
    .leftJoin('office as owner', (join) => join.onRef('owner.id', '=', 'commitment.ownerOfficeId').on('owner.councilId', '=', council))
    .leftJoin('office as adoptedOwner', (join) => join.onRef('adoptedOwner.id', '=', 'commitment.adoptedOwnerOfficeId').on('adoptedOwner.councilId', '=', council))
    .leftJoin('office as receiver', (join) => join.onRef('receiver.id', '=', 'commitment.handOverToOfficeId').on('receiver.councilId', '=', council))
    .leftJoin('office as overseer', (join) => join.onRef('overseer.id', '=', 'commitment.overseerOfficeId').on('overseer.councilId', '=', council))
    .where('commitment.councilId', '=', council)
    .select([
      'commitment.id', 'commitment.version', 'status', 'commitment.sittingId', 'sourceId', 'startAt as start', 'endAt as end', 'quote', 'action', 'product', 'speaker',
      'speakerRole', 'spokenOn', 'ownerNamed', 'ownerOfficeId', 'owner.name as ownerName', 'adoptedOwnerOfficeId', 'supporting', 'overseerOfficeId',
      'overseer.name as overseerName', 'dueWords', 'dueKind', 'dueDate', 'duePrecision', 'dueCounted', 'currentDueDate', 'extensions', 'resolutionId', 'resolutionNumber', 'ordinal', 'adoptedOn',
      'progress', 'lastReportOn', 'reports', 'returns', 'finishedOn', 'commitment.endedOn', 'endedByDocument', 'rules', 'question', 'handOverToOfficeId',
      'receiver.name as handOverToName', 'answerBy', 'moveRole', 'moveOfficeId', 'moveSince', 'hops', 'bounces', 'partOf', 'parts', 'partsFinished', 'periodsWaiting', 'periodDue', 'recheckOn', 'proof', 'reopenings', 'voters', 'ending', 'byCommitmentId',
    ])
    .select([sql<string>`coalesce(sitting.name, '')`.as('sittingName'), ADOPTED_OWNER_NAME.as('adoptedOwnerName')])

/** The question `nameOn()` of the domain answers, asked of the owner and the day of adoption: an adopted paper shows the names of its day. */
const ADOPTED_OWNER_NAME = sql<string | null>`coalesce(
  (select borne.name ->> 'name' from jsonb_array_elements(adopted_owner.names) with ordinality as borne (name, place)
    where (borne.name ->> 'from')::date <= adopted_on order by place desc limit 1),
  adopted_owner.names -> 0 ->> 'name')`
