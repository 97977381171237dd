import { sql, type RawBuilder } from 'kysely'
import type { Sweep, KeptMove, SweepSearch } from '../domain/followUp/index.ts'
import { LATE_EVERY, WAITING_EVERY } from '../domain/followUp/index.ts'
import type { DigestRow, FollowUpRegister } from '../application/followUpRegister.ts'
import type { Database, Scope } from './database.ts'
import { storable } from './storable.ts'

/** The daily question asked of the rows that follow the log; what is found is decided on by the domain. */
export const followUp = (database: Database): FollowUpRegister => ({
  lastSweep: (council) => database.inCouncil(council, async (scope): Promise<Sweep | null> =>
    (await scope.selectFrom('sweep').select(['day', 'cover', 'head']).where('councilId', '=', council).orderBy('day', 'desc').limit(1).executeTakeFirst()) ?? null, 'read'),

  moves: (council, search) => database.inCouncil(council, async (scope) => {
    const head = await scope.selectFrom('head').select('position').where('councilId', '=', council).executeTakeFirst()
    const letters = search === null ? [] : await scope.selectFrom('letterItem').select('commitmentId').distinct().where('councilId', '=', council).where('filedAt', '>', search.afterPosition).execute()
    const urged = letters.map(({ commitmentId }) => commitmentId)
    const moves = await kept(scope, council).where(search === null ? sql<boolean>`(move_since is not null or act_by is not null)` : newsWorthy(search, urged)).execute()
    return { head: head?.position ?? 0, moves, urged: new Set(urged) }
  }, 'snapshot'),

  promises: (council, ids) => database.inCouncil(council, async (scope) => {
    const rows = await kept(scope, council).leftJoin('office', (join) => join.onRef('office.councilId', '=', 'commitment.councilId').onRef('office.id', '=', 'commitment.ownerOfficeId'))
      .select(['action', 'office.name as ownerName', 'resolutionNumber', 'dueDate']).where('commitment.id', '=', sql<string>`any(${ids.filter(storable)})`).execute()
    return new Map(rows.map(({ action, ownerName, resolutionNumber, dueDate, ...move }) => [move.commitmentId, { move, action, ownerName, resolutionNumber, dueDate }]))
  }, 'read'),

  promisesOf: (council, officeId, standingCommittee) => database.inCouncil(council, async (scope) => {
    const rows = await kept(scope, council).leftJoin('office', (join) => join.onRef('office.councilId', '=', 'commitment.councilId').onRef('office.id', '=', 'commitment.ownerOfficeId'))
      .select(['commitment.version', 'action', 'office.name as ownerName', 'resolutionNumber', 'dueDate'])
      .where(sql<boolean>`act_by is not null or act_by_of_arbiter is not null`)
      .where(sql<boolean>`(owner_office_id = ${officeId} or overseer_office_id = ${officeId} or hand_over_to_office_id = ${officeId} or (${standingCommittee} and (move_role = 'standingCommittee' or answer_by is not null)))`)
      .execute()
    return new Map(rows.map(({ version, action, ownerName, resolutionNumber, dueDate, ...move }) => [move.commitmentId, { move, version, action, ownerName, resolutionNumber, dueDate }]))
  }, 'read'),

  digests: (council, { officeId, limit, offset }) => database.inCouncil(council, async (scope) => {
    const found = scope.selectFrom('digest').where('councilId', '=', council).$if(officeId !== undefined, (query) => query.where('officeId', '=', officeId!))
    const { total } = await found.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
    return { rows: await found.select(DIGEST).orderBy('day', 'desc').orderBy('id').limit(limit).offset(offset).execute(), total }
  }, 'snapshot'),

  unseen: (council, officeId) => database.inCouncil(council, async (scope) => {
    const { unseen } = await scope.selectFrom('digest').select(({ fn }) => fn.countAll<number>().as('unseen')).where('councilId', '=', council).where('officeId', '=', officeId)
      .where('openedOn', 'is', null).executeTakeFirstOrThrow()
    return unseen
  }, 'read'),

  digest: (council, id) => database.inCouncil(council, async (scope): Promise<DigestRow | null> =>
    storable(id) ? ((await scope.selectFrom('digest').select(DIGEST).where('councilId', '=', council).where('id', '=', id).executeTakeFirst()) ?? null) : null, 'read'),
})

const DIGEST = ['id', 'version', 'officeId', 'day', 'lines', 'lineCount', 'sent', 'bounced', 'openedOn', 'answers'] as const

const kept = (scope: Scope, council: string) => scope.selectFrom('commitment').where('commitment.councilId', '=', council).where('adoptedOn', 'is not', null).select([
  'commitment.id as commitmentId', 'status', 'ownerOfficeId', 'overseerOfficeId', 'question', 'handOverToOfficeId', 'answerBy', 'moveSince', 'moveTakenAt', 'actBy', 'actByOfArbiter',
]).$castTo<KeptMove>()

/**
 * The rows of which `newsOf()` of the domain may have something to say, each part answered by an index of its own: days that come near, what is past and whose
 * week has come round, what waits without a day, what was given by a new entry, what letters urge on, and hand-overs nobody answered.
 */
const newsWorthy = ({ near, today, within, afterPosition, unanswered }: SweepSearch, urged: readonly string[]): RawBuilder<boolean> => {
  const lateOrNear = (column: RawBuilder<string>) => sql`${sql.join(near.map(({ from, to }) => sql`${column} between ${from}::date and ${to}::date`), sql` or `)}
    or (${column} < ${today}::date and (${today}::date - ${column} - 1) % ${LATE_EVERY}::int < ${within}::int)`
  return sql<boolean>`(${lateOrNear(sql`act_by`)}
    or (act_by is null and move_since <= ${today}::date - ${WAITING_EVERY}::int and (${today}::date - move_since) % ${WAITING_EVERY}::int < ${within}::int)
    or move_taken_at > ${afterPosition}
    or commitment.id = any(${urged})
    or answer_by between ${unanswered.from}::date and ${unanswered.to}::date
    or (answer_by < ${today}::date and (${lateOrNear(sql`act_by_of_arbiter`)})))`
}
