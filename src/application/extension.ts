import type { IsoDate } from '../domain/calendar/index.ts'
import type { Caller } from './actor.ts'
import { refusedBecause, type Answer } from './answer.ts'
import type { LogPorts } from './carryOut.ts'
import { changeCommitment } from './changeCommitment.ts'
import { gatherEvidence, type Attached, type EvidencePorts } from './evidence.ts'
import type { Clock } from './ports.ts'
import type { Register } from './register.ts'

type OnCommitment = { readonly key: string; readonly commitmentId: string; readonly basedOn?: number }
type Extended = { readonly commitmentId: string }
export type ExtensionPorts = LogPorts & EvidencePorts & { readonly clock: Clock; readonly register: Pick<Register, 'commitment'> }

export type AskExtension = OnCommitment & {
  readonly newDate: IsoDate
  /** A code of the promise's rule pack: `RULE_PACKS[…].extensions.reasons`. */
  readonly reasonCode: string
  readonly reason: string
  readonly documentNumber: string
  readonly workSoFar: string
  /** What shows it. */
  readonly attached: Attached
}
export type GrantExtension = OnCommitment & { readonly date: IsoDate; readonly documentNumber: string }
export type RefuseExtension = OnCommitment & { readonly reason: string }

/** The accountable office asks for a later date; for a part, one within the whole. */
export const askExtension = (ports: ExtensionPorts) => async (caller: Caller, input: AskExtension): Promise<Answer<Extended>> => {
  const { newDate, reasonCode, reason, documentNumber, workSoFar } = input
  const gathered = await gatherEvidence(ports, input.attached)
  if ('refusal' in gathered) return refusedBecause(gathered.refusal, gathered.at)
  const { evidence, files } = gathered
  const latest = await lastDayOfWhole(ports, caller, input.commitmentId)
  return changeCommitment(ports, caller, {
    ...input, permission: 'askExtension', files,
    command: { type: 'AskExtension', officeId: caller.actor.office, newDate, reasonCode, reason, documentNumber, workSoFar, evidence, latest, today: ports.clock.today() },
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

const lastDayOfWhole = async ({ register }: ExtensionPorts, { council }: Caller, commitmentId: string): Promise<IsoDate | null> => {
  const partOf = (await register.commitment(council, commitmentId))?.partOf ?? null
  return partOf === null ? null : ((await register.commitment(council, partOf))?.currentDueDate ?? null)
}
