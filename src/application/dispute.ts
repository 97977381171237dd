import type { Caller } from './actor.ts'
import type { Answer } from './answer.ts'
import type { LogPorts } from './carryOut.ts'
import { changeCommitment } from './changeCommitment.ts'
import type { Clock } from './ports.ts'

type OnCommitment = { readonly key: string; readonly commitmentId: string; readonly basedOn?: number }
type Disputed = { readonly commitmentId: string }
export type DisputePorts = LogPorts & { readonly clock: Clock }

export type DisputeClaim = OnCommitment & { readonly reason: string }
export type ContestReturn = OnCommitment & { readonly reason: string }
export type SettleDispute = OnCommitment & { readonly outcome: 'lookAgain' | 'returned'; readonly reason: string; readonly documentNumber: string }

/** The committee holds that what was claimed is not so, and leaves it to the standing committee. */
export const disputeClaim = (ports: DisputePorts) => (caller: Caller, input: DisputeClaim): Promise<Answer<Disputed>> =>
  changeCommitment(ports, caller, {
    ...input, permission: 'disputeClaim', command: { type: 'DisputeClaim', officeId: caller.actor.office, reason: input.reason, today: ports.clock.today() },
  })

/** The accountable office holds that its claim was returned wrongly. */
export const contestReturn = (ports: DisputePorts) => (caller: Caller, input: ContestReturn): Promise<Answer<Disputed>> =>
  changeCommitment(ports, caller, {
    ...input, permission: 'contestReturn', command: { type: 'ContestReturn', officeId: caller.actor.office, reason: input.reason, today: ports.clock.today() },
  })

/** The standing committee settles a dispute on a numbered document. */
export const settleDispute = (ports: DisputePorts) => (caller: Caller, { outcome, reason, documentNumber, ...input }: SettleDispute): Promise<Answer<Disputed>> =>
  changeCommitment(ports, caller, {
    ...input, permission: 'settleDispute', command: { type: 'SettleDispute', officeId: caller.actor.office, outcome, reason, documentNumber, today: ports.clock.today() },
  })
