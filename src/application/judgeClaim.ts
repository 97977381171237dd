import type { Ending, RecheckMonths } from '../domain/commitment/index.ts'
import type { Caller } from './actor.ts'
import type { Answer, Refusal } from './answer.ts'
import type { LogPorts } from './carryOut.ts'
import { changeCommitment } from './changeCommitment.ts'
import type { Clock } from './ports.ts'
import type { Register } from './register.ts'

type OnCommitment = { readonly key: string; readonly commitmentId: string; readonly basedOn?: number }
type Judged = { readonly commitmentId: string }
export type JudgePorts = LogPorts & { readonly clock: Clock; readonly register: Pick<Register, 'commitment'> }

export type ReturnClaim = OnCommitment & { readonly missing: string }
export type VerifyCompletion = OnCommitment & { readonly finding: string }
export type SendVerdictBack = OnCommitment & { readonly reason: string }
export type CloseCommitment = OnCommitment & { readonly documentNumber: string; readonly recheckMonths: readonly RecheckMonths[] }
export type WithdrawCommitment = OnCommitment & { readonly documentNumber: string; readonly ending: Ending; readonly byCommitmentId: string | null; readonly reason: string }

/** The committee sends a claim back, saying what is missing. */
export const returnClaim = (ports: JudgePorts) => (caller: Caller, input: ReturnClaim): Promise<Answer<Judged>> =>
  changeCommitment(ports, caller, {
    ...input, permission: 'returnClaim',
    command: { type: 'ReturnClaim', officeId: caller.actor.office, missing: input.missing, today: ports.clock.today() },
  })

/** The committee finds the promise kept, and says on what grounds. It does not close it. */
export const verifyCompletion = (ports: JudgePorts) => (caller: Caller, input: VerifyCompletion): Promise<Answer<Judged>> =>
  changeCommitment(ports, caller, {
    ...input, permission: 'verifyCompletion',
    command: { type: 'VerifyCompletion', officeId: caller.actor.office, finding: input.finding, today: ports.clock.today() },
  })

/** The standing committee is not convinced by a verdict and asks the committee to look again. */
export const sendVerdictBack = (ports: JudgePorts) => (caller: Caller, input: SendVerdictBack): Promise<Answer<Judged>> =>
  changeCommitment(ports, caller, {
    ...input, permission: 'sendVerdictBack',
    command: { type: 'SendVerdictBack', officeId: caller.actor.office, reason: input.reason, today: ports.clock.today() },
  })

/** The standing committee closes a verified promise on a numbered document. */
export const closeCommitment = (ports: JudgePorts) => (caller: Caller, input: CloseCommitment): Promise<Answer<Judged>> =>
  changeCommitment(ports, caller, {
    ...input, permission: 'closeCommitment',
    command: { type: 'CloseCommitment', officeId: caller.actor.office, documentNumber: input.documentNumber, recheckMonths: input.recheckMonths, today: ports.clock.today() },
  })

/** The council gives a promise up, by decision and with a reason; the record stays. */
export const withdrawCommitment = (ports: JudgePorts) => (caller: Caller, input: WithdrawCommitment): Promise<Answer<Judged>> =>
  changeCommitment(ports, caller, {
    ...input, permission: 'withdrawCommitment', unless: () => unknownPromise(ports, caller, input.byCommitmentId),
    command: { type: 'WithdrawCommitment', officeId: caller.actor.office, documentNumber: input.documentNumber, ending: input.ending, byCommitmentId: input.byCommitmentId, reason: input.reason, today: ports.clock.today() },
  })

/** A promise that takes over must itself still be owed. Where none was named at all, the rules say so better. */
const unknownPromise = async ({ register }: JudgePorts, { council }: Caller, commitmentId: string | null): Promise<Refusal | null> => {
  if (commitmentId === null || commitmentId.trim() === '') return null
  const other = await register.commitment(council, commitmentId)
  return other !== null && ['owed', 'claimed', 'disputed', 'verified'].includes(other.status) ? null : 'other-promise-unknown'
}
