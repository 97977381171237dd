import type { Insertable } from 'kysely'
import { stateAfter } from '../../domain/decider.ts'
import { topic, type TopicEvent } from '../../domain/topic/index.ts'
import type { RecordedEvent } from '../../application/ports.ts'
import type { ReadModelTables } from '../tables.ts'

/** The one row of a topic. */
export const topicRows = (councilId: string, history: readonly RecordedEvent<TopicEvent>[]): readonly Insertable<ReadModelTables['topic']>[] => {
  const state = stateAfter(topic, history.map(({ event }) => event))
  if (state.status === 'absent') return []
  const { topicId, form, title, addresseeOfficeId, commitmentIds, criterion, officeId, status, proposedOn } = state
  return [{ councilId, id: topicId, version: history.at(-1)!.version, form, title, addresseeOfficeId, commitmentIds, criterion, officeId, status, proposedOn }]
}
