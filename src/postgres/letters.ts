import { sql } from 'kysely'
import type { KeptMove } from '../domain/followUp/index.ts'
import type { LetterEvent, Urged } from '../domain/letter/index.ts'
import type { LadderPromise, LetterRegister, LetterRow } from '../application/letterRegister.ts'
import type { Database, Scope } from './database.ts'
import { storable } from './storable.ts'
import { streamEntries } from './streamEntries.ts'

/** Letters that urge, and where promises stand on the ladder. */
export const letters = (database: Database): LetterRegister => ({
  late: (council, today) => database.inCouncil(council, async (scope) =>
    (await places(scope, council).where(sql<boolean>`(act_by < ${today}::date or act_by_of_arbiter < ${today}::date) and status not in ('closed', 'withdrawn')`).execute()).map(promise), 'read'),

  places: (council, ids) => database.inCouncil(council, async (scope) => {
    const head = await scope.selectFrom('head').select('position').where('councilId', '=', council).executeTakeFirst()
    const rows = await places(scope, council).where('commitment.id', '=', sql<string>`any(${ids.filter(storable)})`).execute()
    return { head: head?.position ?? 0, promises: new Map(rows.map((row) => [row.commitmentId, promise(row)])) }
  }, 'snapshot'),

  letters: (council, { officeId, statuses, explanations, about, limit, offset }) => database.inCouncil(council, async (scope) => {
    if (officeId !== undefined && !storable(officeId)) return { rows: [], total: 0 }
    const found = scope.selectFrom('letter').where('councilId', '=', council)
      .$if(officeId !== undefined, (query) => query.where('officeId', '=', officeId!))
      .$if(statuses !== undefined, (query) => query.where('status', '=', sql<LetterRow['status']>`any(${statuses})`))
      .$if(explanations !== undefined, (query) => query.where('explanation', '=', sql<'awaited'>`any(${explanations})`))
      .$if(about !== undefined, (query) => query.where('id', 'in', scope.selectFrom('letterItem').select('letterId').where('councilId', '=', council)
        .where('commitmentId', '=', sql<string>`any(${about!.filter(storable)})`)))
    const { total } = await found.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
    const rows = await found.select(LETTER).orderBy(sql`coalesce(signed_on, drafted_on)`, 'desc').orderBy('id').limit(limit).offset(offset).execute()
    return { rows, total }
  }, 'snapshot'),

  letterHistory: (council, letterId) => database.inCouncil(council, async (scope) => (storable(letterId) ? streamEntries<LetterEvent>(scope, council, `letter/${letterId}`) : []), 'read'),
})

const LETTER = [
  'id', 'version', 'step', 'officeId', 'addresseeOfficeId', 'status', 'commitmentIds', 'draftedOn', 'number', 'signedOn', 'explanationBy', 'explanation',
] as const

/** Promises with the highest step of their present opening. */
const places = (scope: Scope, council: string) => scope.selectFrom('commitment')
  .leftJoinLateral((lateral) => lateral.selectFrom('letterItem').select(['step', 'signedOn']).where('letterItem.councilId', '=', council)
    .whereRef('letterItem.commitmentId', '=', 'commitment.id').whereRef('letterItem.reopenings', '=', 'commitment.reopenings')
    .orderBy('step', 'desc').orderBy('signedOn', 'desc').limit(1).as('reached'), (join) => join.onTrue())
  .where('commitment.councilId', '=', council).where('adoptedOn', 'is not', null)
  .select([
    'commitment.id as commitmentId', 'status', 'ownerOfficeId', 'overseerOfficeId', 'question', 'handOverToOfficeId', 'answerBy', 'moveSince', 'moveTakenAt', 'actBy', 'actByOfArbiter',
    'reopenings', 'reached.step', 'reached.signedOn', 'action', 'quote', 'speaker', 'speakerRole', 'spokenOn', 'resolutionNumber', 'ordinal', 'dueDate', 'currentDueDate',
  ])

type Found = Awaited<ReturnType<ReturnType<typeof places>['execute']>>[number]

const promise = ({ reopenings, step, signedOn, action, quote, speaker, speakerRole, spokenOn, resolutionNumber, ordinal, dueDate, currentDueDate, ...move }: Found): LadderPromise => {
  const urged: Urged = step === null || signedOn === null ? null : { step, on: signedOn }
  return { move: move as KeptMove, reopenings, urged, action, quote, speaker, speakerRole, spokenOn, resolutionNumber, ordinal, dueDate, currentDueDate }
}
