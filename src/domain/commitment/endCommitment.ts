import { accepted, refused, type Decision } from '../decider.ts'
import type { CommandOf } from './commands.ts'
import type { CommitmentEvent } from './events.ts'
import { recheckDays } from './recheck.ts'
import type { CommitmentRefusal } from './refusals.ts'
import { blank, whileOwed } from './stage.ts'
import type { Commitment } from './state.ts'

type Answer = Decision<CommitmentEvent, CommitmentRefusal>

/** Ending a promise is the standing committee's alone, on a numbered document, and only what was verified counts as kept. */
export const endCommitment = (command: CommandOf<'SendVerdictBack' | 'CloseCommitment' | 'WithdrawCommitment'>, state: Commitment): Answer => {
  const standing = whileOwed(state)
  if (typeof standing === 'string') return refused(standing)
  const { officeId, today } = command
  if (officeId === standing.ownerOfficeId) return refused('doer-may-not-decide')
  if (command.type === 'WithdrawCommitment') return withdraw(command, standing.commitmentId)
  if (standing.status !== 'verified') return refused('not-verified')
  if (command.type === 'SendVerdictBack')
    return blank(command.reason) ? refused('reason-missing') : accepted({ type: 'VerdictSentBack', officeId, reason: command.reason.trim(), sentBackOn: today })
  return blank(command.documentNumber)
    ? refused('document-number-missing')
    : accepted({ type: 'CommitmentClosed', officeId, documentNumber: command.documentNumber.trim(), recheckOn: recheckDays(command.recheckMonths, today), closedOn: today })
}

/** A promise that another takes over names it, so that nothing ends into nowhere. */
const withdraw = (command: CommandOf<'WithdrawCommitment'>, commitmentId: string): Answer => {
  const { officeId, documentNumber, ending, reason, today } = command
  if (blank(documentNumber)) return refused('document-number-missing')
  if (blank(reason)) return refused('reason-missing')
  const byCommitmentId = ending === 'waived' ? null : (command.byCommitmentId?.trim() ?? '')
  if (byCommitmentId === '') return refused('other-promise-missing')
  if (byCommitmentId === commitmentId) return refused('other-promise-is-itself')
  return accepted({ type: 'CommitmentWithdrawn', officeId, documentNumber: documentNumber.trim(), ending, byCommitmentId, reason: reason.trim(), withdrawnOn: today })
}
