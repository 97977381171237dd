import { stateAfter } from '../domain/decider.ts'
import { office, type Office, type OfficeEvent, type OfficeKind } from '../domain/offices/index.ts'
import type { Caller } from './actor.ts'
import type { Refusal } from './answer.ts'
import type { LogPorts } from './carryOut.ts'
import type { StreamWrite } from './ports.ts'

/** A write of nothing: it fails where the office has changed since it was read, so that nothing comes to rest on one that ends at that moment. */
export type Guard = { readonly guard: StreamWrite }

/** An office as its stream leaves it, with the guard of what was read. */
export const readOffice = async ({ log }: Pick<LogPorts, 'log'>, council: string, officeId: string): Promise<Guard & { readonly office: Office }> => {
  const past = await log.read(council, `office/${officeId}`)
  return {
    office: stateAfter(office, past.map(({ event }) => event as OfficeEvent)),
    guard: { stream: `office/${officeId}`, expectedVersion: past.length, events: [] },
  }
}

/** The kind of an office while it stands; null where there is none or it has ended. */
export const standingKind = (office: Office): OfficeKind | null => (office.status === 'standing' ? office.kind : null)

/** A promise goes to an office that stands and can act: its guard, or why not. Where none was named at all, the rules of the promise say so better. */
export const standingAgency = async (ports: LogPorts, { council }: Caller, officeId: string): Promise<Guard | { readonly refusal: Refusal } | null> => {
  if (officeId.trim() === '') return null
  const { office, guard } = await readOffice(ports, council, officeId)
  if (office.status === 'absent' || office.kind !== 'agency') return { refusal: 'not-an-agency' }
  return office.status === 'ended' ? { refusal: 'office-has-ended' } : { guard }
}
