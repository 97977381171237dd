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

/** The guards of several offices. */
export type Guards = { readonly guards: readonly StreamWrite[] }

/** A promise goes to offices that stand and can act: their guards, or why not. Where none was named at all, the rules of the promise say so better. */
export const standingAgencies = async (ports: LogPorts, { council }: Caller, officeIds: readonly string[]): Promise<Guards | { readonly refusal: Refusal }> => {
  const guards: StreamWrite[] = []
  for (const officeId of new Set(officeIds.filter((id) => id.trim() !== ''))) {
    const { office, guard } = await readOffice(ports, council, officeId)
    if (office.status === 'absent' || office.kind !== 'agency') return { refusal: 'not-an-agency' }
    if (office.status === 'ended') return { refusal: 'office-has-ended' }
    guards.push(guard)
  }
  return { guards }
}
