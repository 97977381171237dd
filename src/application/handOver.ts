import type { Caller } from './actor.ts'
import type { Answer } from './answer.ts'
import type { LogPorts } from './carryOut.ts'
import { changeCommitment } from './changeCommitment.ts'
import type { Clock } from './ports.ts'
import { standingAgencies } from './standingOffice.ts'

type OnCommitment = { readonly key: string; readonly commitmentId: string; readonly basedOn?: number }
type Passed = { readonly commitmentId: string }
export type HandOverPorts = LogPorts & { readonly clock: Clock }

export type ProposeHandOver = OnCommitment & { readonly toOfficeId: string; readonly reason: string; readonly legalBasis: string; readonly documentNumber: string | null }
export type AcceptHandOver = OnCommitment
export type RefuseHandOver = OnCommitment & { readonly properOfficeId: string; readonly reason: string }
export type NameOwner = OnCommitment & { readonly ownerOfficeId: string; readonly reason: string; readonly documentNumber: string }

/** The accountable office offers the promise to another, and owes it until that one accepts. */
export const proposeHandOver = (ports: HandOverPorts) => (caller: Caller, input: ProposeHandOver): Promise<Answer<Passed>> => {
  const { toOfficeId, reason, legalBasis, documentNumber } = input
  return changeCommitment(ports, caller, {
    ...input, permission: 'proposeHandOver', restsOn: () => standingAgencies(ports, caller, [toOfficeId]),
    command: { type: 'ProposeHandOver', officeId: caller.actor.office, toOfficeId, reason, legalBasis, documentNumber, today: ports.clock.today() },
  })
}

/** The office it was offered to takes it on: from today it owes the promise, by the same date. */
export const acceptHandOver = (ports: HandOverPorts) => (caller: Caller, input: AcceptHandOver): Promise<Answer<Passed>> =>
  changeCommitment(ports, caller, {
    ...input, permission: 'acceptHandOver', restsOn: () => standingAgencies(ports, caller, [caller.actor.office]),
    command: { type: 'AcceptHandOver', officeId: caller.actor.office, today: ports.clock.today() },
  })

/** The office it was offered to refuses, naming whose it is and on what basis. */
export const refuseHandOver = (ports: HandOverPorts) => (caller: Caller, input: RefuseHandOver): Promise<Answer<Passed>> =>
  changeCommitment(ports, caller, {
    ...input, permission: 'refuseHandOver', restsOn: () => standingAgencies(ports, caller, [input.properOfficeId]),
    command: { type: 'RefuseHandOver', officeId: caller.actor.office, properOfficeId: input.properOfficeId, reason: input.reason, today: ports.clock.today() },
  })

/** The standing committee, as arbiter, names the office that owes the promise. */
export const nameOwner = (ports: HandOverPorts) => (caller: Caller, input: NameOwner): Promise<Answer<Passed>> => {
  const { ownerOfficeId, reason, documentNumber } = input
  return changeCommitment(ports, caller, {
    ...input, permission: 'nameOwner', restsOn: () => standingAgencies(ports, caller, [ownerOfficeId]),
    command: { type: 'NameOwner', officeId: caller.actor.office, ownerOfficeId, reason, documentNumber, today: ports.clock.today() },
  })
}
