import type { Insertable } from 'kysely'
import { stateAfter } from '../../domain/decider.ts'
import { floor, type FloorEvent } from '../../domain/floor/index.ts'
import type { RecordedEvent } from '../../application/ports.ts'
import type { ReadModelTables } from '../tables.ts'

/** The one row of a sitting's floor. */
export const floorRows = (councilId: string, history: readonly RecordedEvent<FloorEvent>[]): readonly Insertable<ReadModelTables['floor']>[] => {
  const state = stateAfter(floor, history.map(({ event }) => event))
  if (state.status === 'absent') return []
  const { sittingId, status, openedAt, closedAt } = state
  return [{ councilId, id: sittingId, version: history.at(-1)!.version, status, openedAt, closedAt }]
}
