import type { Insertable } from 'kysely'
import { stateAfter } from '../../domain/decider.ts'
import { office, type OfficeEvent } from '../../domain/offices/index.ts'
import type { RecordedEvent } from '../../application/ports.ts'
import type { ReadModelTables } from '../tables.ts'

/** The one row of an office. */
export const officeRows = (councilId: string, history: readonly RecordedEvent<OfficeEvent>[]): readonly Insertable<ReadModelTables['office']>[] => {
  const state = stateAfter(office, history.map(({ event }) => event))
  return state.status === 'absent' ? [] : [{ councilId, id: state.officeId, name: state.name, nameEn: state.nameEn, kind: state.kind }]
}
