import type { IsoDate } from '../domain/calendar/index.ts'
import type { Caller } from './actor.ts'
import type { Answer } from './answer.ts'
import type { LogPorts } from './carryOut.ts'
import { changeCommitment } from './changeCommitment.ts'
import type { Clock } from './ports.ts'

type OnCommitment = { readonly key: string; readonly commitmentId: string; readonly basedOn?: number }
type Extended = { readonly commitmentId: string }
export type ExtensionPorts = LogPorts & { readonly clock: Clock }

export type AskExtension = OnCommitment & {
  readonly newDate: IsoDate
  /** A code of the promise's rule pack: `RULE_PACKS[…].extensions.reasons`. */
  readonly reasonCode: string
  readonly reason: string
  readonly documentNumber: string
  readonly workSoFar: string
}
export type GrantExtension = OnCommitment & { readonly date: IsoDate; readonly documentNumber: string }
export type RefuseExtension = OnCommitment & { readonly reason: string }

/** The accountable office asks for a later date. */
export const askExtension = (ports: ExtensionPorts) => (caller: Caller, input: AskExtension): Promise<Answer<Extended>> => {
  const { newDate, reasonCode, reason, documentNumber, workSoFar } = input
  return changeCommitment(ports, caller, {
    ...input, permission: 'askExtension',
    command: { type: 'AskExtension', officeId: caller.actor.office, newDate, reasonCode, reason, documentNumber, workSoFar, latest: null, today: ports.clock.today() },
  })
}

/** The standing committee grants the date asked for, or an earlier one; the first date stays on record. */
export const grantExtension = (ports: ExtensionPorts) => (caller: Caller, input: GrantExtension): Promise<Answer<Extended>> =>
  changeCommitment(ports, caller, {
    ...input, permission: 'grantExtension',
    command: { type: 'GrantExtension', officeId: caller.actor.office, date: input.date, documentNumber: input.documentNumber, today: ports.clock.today() },
  })

export const refuseExtension = (ports: ExtensionPorts) => (caller: Caller, input: RefuseExtension): Promise<Answer<Extended>> =>
  changeCommitment(ports, caller, {
    ...input, permission: 'refuseExtension',
    command: { type: 'RefuseExtension', officeId: caller.actor.office, reason: input.reason, today: ports.clock.today() },
  })
