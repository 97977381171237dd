import type { Insertable } from 'kysely'
import { stateAfter } from '../../domain/decider.ts'
import { sitting, type SittingEvent } from '../../domain/sitting/index.ts'
import type { RecordedEvent } from '../../application/ports.ts'
import type { ReadModelTables } from '../tables.ts'

/** The one row of a sitting. What it holds is counted when asked, from the rows of its sources and commitments. */
export const sittingRows = (councilId: string, history: readonly RecordedEvent<SittingEvent>[]): readonly Insertable<ReadModelTables['sitting']>[] => {
  const state = stateAfter(sitting, history.map(({ event }) => event))
  return state.status === 'absent' ? [] : [{ councilId, id: state.sittingId, name: state.name, date: state.date }]
}
