import type { RecordedEvent } from '../../application/ports.ts'
import { stateAfter } from '../../domain/decider.ts'
import { office, type Office, type OfficeEvent } from '../../domain/offices/index.ts'

export type KnownOffice = Exclude<Office, { status: 'absent' }>

/** An office as its history leaves it; null where there is none. */
export const officeState = (history: readonly RecordedEvent<OfficeEvent>[]): KnownOffice | null => {
  const state = stateAfter(office, history.map(({ event }) => event))
  return state.status === 'absent' ? null : state
}
