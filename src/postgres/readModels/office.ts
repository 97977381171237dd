import type { Insertable } from 'kysely'
import { stateAfter } from '../../domain/decider.ts'
import { office, type OfficeEvent } from '../../domain/offices/index.ts'
import type { RecordedEvent } from '../../application/ports.ts'
import type { ReadModelTables } from '../tables.ts'

/** The one row of an office. */
export const officeRows = (councilId: string, history: readonly RecordedEvent<OfficeEvent>[]): readonly Insertable<ReadModelTables['office']>[] => {
  const state = stateAfter(office, history.map(({ event }) => event))
  if (state.status === 'absent') return []
  const ending = state.status === 'ended' ? state.ending : null
  return [{
    councilId, id: state.officeId, version: history.at(-1)!.version, name: state.name, nameEn: state.nameEn, kind: state.kind, names: JSON.stringify(state.names),
    knownAs: state.names.map(({ name, nameEn }) => `${name} ${nameEn ?? ''}`).join(' '), endedOn: ending?.endedOn ?? null, successorOfficeIds: ending?.successorOfficeIds ?? [],
  }]
}
