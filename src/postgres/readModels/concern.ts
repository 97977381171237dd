import type { Insertable } from 'kysely'
import { stateAfter } from '../../domain/decider.ts'
import { concern, type ConcernEvent } from '../../domain/concern/index.ts'
import type { RecordedEvent } from '../../application/ports.ts'
import type { ReadModelTables } from '../tables.ts'

/** The one row of a concern. */
export const concernRows = (councilId: string, history: readonly RecordedEvent<ConcernEvent>[]): readonly Insertable<ReadModelTables['concern']>[] => {
  const state = stateAfter(concern, history.map(({ event }) => event))
  if (state.status === 'absent') return []
  const { concernId, text, place, field, source, voters, receivedOn, status } = state
  return [{ councilId, id: concernId, version: history.at(-1)!.version, text, place, field, source, voters, receivedOn, status }]
}
