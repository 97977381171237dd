import { sql } from 'kysely'
import { stateAfter } from '../domain/decider.ts'
import { floor, type FloorEvent } from '../domain/floor/index.ts'
import { question, type QuestionEvent } from '../domain/question/index.ts'
import { vote, type VoteEvent } from '../domain/vote/index.ts'
import type { FloorRegister } from '../application/floorRegister.ts'
import type { RecordedEvent } from '../application/ports.ts'
import type { Database, Scope } from './database.ts'
import { recordedEvent } from './recordedEvent.ts'
import { storable } from './storable.ts'
import { streamEntries } from './streamEntries.ts'

/** The sitting, from its streams; the lists around it, from their rows. */
export const floorRegister = (database: Database): FloorRegister => ({
  deputies: (council, sittingOn) => database.inCouncil(council, (scope) => deputies(scope, council, sittingOn), 'read'),

  floors: (council, statuses) => database.inCouncil(council, (scope) => scope.selectFrom('floor').select(['id', 'version', 'status', 'openedAt', 'closedAt']).where('councilId', '=', council)
    .$if(statuses !== undefined, (query) => query.where('status', 'in', statuses!)).orderBy('openedAt', (order) => order.desc().nullsLast()).orderBy('id').execute(), 'read'),

  sittingNow: (council, sittingId) => database.inCouncil(council, async (scope) => {
    if (!storable(sittingId)) return null
    const history = await streamEntries<FloorEvent>(scope, council, `floor/${sittingId}`)
    const hall = stateAfter(floor, history.map(({ event }) => event))
    if (hall.status === 'absent') return null
    const head = await scope.selectFrom('head').select('position').where('councilId', '=', council).executeTakeFirstOrThrow()
    return { head: head.position, hall, version: history.length, questions: await questionsOf(scope, council, sittingId), votes: await votesOf(scope, council, sittingId), deputies: await deputies(scope, council, null) }
  }, 'snapshot'),

  sittingOfVote: (council, voteId) => database.inCouncil(council, async (scope) =>
    (storable(voteId) ? (await scope.selectFrom('vote').select('sittingId').where('councilId', '=', council).where('id', '=', voteId).executeTakeFirst())?.sittingId : undefined) ?? null, 'read'),

  questionHistory: (council, questionId) => database.inCouncil(council, async (scope) => (storable(questionId) ? streamEntries<QuestionEvent>(scope, council, `question/${questionId}`) : []), 'read'),

  questions: (council, { sittingId, deputyId, officeId, limit, offset }) => database.inCouncil(council, async (scope) => {
    if ([sittingId, deputyId, officeId].some((id) => id !== undefined && !storable(id))) return { rows: [], total: 0 }
    const found = scope.selectFrom('question').where('councilId', '=', council)
      .$if(sittingId !== undefined, (query) => query.where('sittingId', '=', sittingId!))
      .$if(deputyId !== undefined, (query) => query.where('deputyId', '=', deputyId!))
      .$if(officeId !== undefined, (query) => query.where(sql<boolean>`${officeId} = any(office_ids)`))
    const { total } = await found.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
    const rows = await found.select(['id', 'version', 'sittingId', 'itemId', 'deputyId', 'state', 'text', 'officeIds', 'writtenDue', 'putAt'])
      .orderBy('putAt', 'desc').orderBy('id').limit(limit).offset(offset).execute()
    return { rows, total }
  }, 'snapshot'),
})

/** Sorted here, as lists of names are in Vietnam: by group, by given name, which is the last word, and by the whole name. */
const VIETNAMESE = new Intl.Collator('vi', { numeric: true })

const givenName = (name: string): string => name.slice(name.lastIndexOf(' ') + 1)

const deputies = async (scope: Scope, council: string, sittingOn: string | null) => {
  const rows = await scope.selectFrom('deputy').select(['id', 'version', 'name', 'groupName', 'electedOn', 'endedOn']).where('councilId', '=', council)
    .$if(sittingOn !== null, (query) => query.where('electedOn', '<=', sittingOn!).where(({ or, eb }) => or([eb('endedOn', 'is', null), eb('endedOn', '>=', sittingOn!)]))).execute()
  return rows.toSorted((one, other) => VIETNAMESE.compare(one.groupName ?? '', other.groupName ?? '') || VIETNAMESE.compare(givenName(one.name), givenName(other.name)) || VIETNAMESE.compare(one.name, other.name))
}

/** Every question of a sitting with all that was answered, in one statement however many there are. */
const questionsOf = async (scope: Scope, council: string, sittingId: string) => {
  const { rows } = await sql<{ body: string; hash: string }>`
    select body, hash from question join event on event.council_id = ${council} and stream = 'question/' || question.id
    where question.council_id = ${council} and sitting_id = ${sittingId} order by put_at, question.id, event.version`.execute(scope)
  return byStream<QuestionEvent>(rows).flatMap((history) => {
    const put = stateAfter(question, history.map(({ event }) => event))
    return put.status === 'absent' ? [] : [{ put, version: history.length }]
  })
}

/** Every vote of a sitting with its ballots, in one statement however many there are. */
const votesOf = async (scope: Scope, council: string, sittingId: string) => {
  const { rows } = await sql<{ body: string; hash: string }>`
    select body, hash from vote join event on event.council_id = ${council} and stream = 'vote/' || vote.id
    where vote.council_id = ${council} and sitting_id = ${sittingId} order by prepared_at, vote.id, event.version`.execute(scope)
  return byStream<VoteEvent>(rows).flatMap((history) => {
    const taken = stateAfter(vote, history.map(({ event }) => event))
    return taken.status === 'absent' ? [] : [{ vote: taken, version: history.length }]
  })
}

const byStream = <Event extends QuestionEvent | VoteEvent>(rows: readonly { readonly body: string; readonly hash: string }[]): readonly (readonly RecordedEvent<Event>[])[] =>
  [...Map.groupBy(rows.map(recordedEvent) as readonly RecordedEvent[] as readonly RecordedEvent<Event>[], ({ stream }) => stream).values()]
