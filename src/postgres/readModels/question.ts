import type { Insertable } from 'kysely'
import { stateAfter } from '../../domain/decider.ts'
import { question, questionState, type QuestionEvent } from '../../domain/question/index.ts'
import type { RecordedEvent } from '../../application/ports.ts'
import type { ReadModelTables } from '../tables.ts'

/** The one row of a question. */
export const questionRows = (councilId: string, history: readonly RecordedEvent<QuestionEvent>[]): readonly Insertable<ReadModelTables['question']>[] => {
  const put = stateAfter(question, history.map(({ event }) => event))
  if (put.status === 'absent') return []
  const { questionId, sittingId, itemId, deputyId, wordings, addressees, putAt } = put
  const owed = addressees.filter(({ state }) => state === 'writtenDue').flatMap(({ dueOn }) => dueOn ?? [])
  return [{
    councilId, id: questionId, version: history.at(-1)!.version, sittingId, itemId, deputyId, state: questionState(put), text: wordings.at(-1)!,
    officeIds: addressees.map(({ officeId }) => officeId), writtenDue: owed.toSorted()[0] ?? null, putAt,
  }]
}
