import type { Insertable } from 'kysely'
import { stateAfter } from '../../domain/decider.ts'
import { deputy, type DeputyEvent } from '../../domain/deputies/index.ts'
import type { RecordedEvent } from '../../application/ports.ts'
import type { ReadModelTables } from '../tables.ts'

/** The one row of a deputy. */
export const deputyRows = (councilId: string, history: readonly RecordedEvent<DeputyEvent>[]): readonly Insertable<ReadModelTables['deputy']>[] => {
  const state = stateAfter(deputy, history.map(({ event }) => event))
  if (state.status === 'absent') return []
  const { deputyId, name, group, electedOn, endedOn } = state
  return [{ councilId, id: deputyId, version: history.at(-1)!.version, name, groupName: group, electedOn, endedOn }]
}
