import { accepted, refused, unreachable, type Decision } from '../decider.ts'
import { isCalendarDay, type DueDate } from '../calendar/index.ts'
import type { CommandOf, CommitmentCommand } from './commands.ts'
import type { CommitmentEvent, Terms } from './events.ts'
import { askExtension, grantExtension, refuseExtension } from './extension.ts'
import { answerHandOver, proposeHandOver } from './handOver.ts'
import { nameOwner } from './nameOwner.ts'
import type { CommitmentRefusal } from './refusals.ts'
import { blank, whileOwed } from './stage.ts'
import type { Commitment } from './state.ts'

type Answer = Decision<CommitmentEvent, CommitmentRefusal>

/** What may happen next to one commitment. */
export const decide = (command: CommitmentCommand, state: Commitment): Answer => {
  switch (command.type) {
    case 'CaptureCommitment': {
      if (state.status !== 'absent') return refused('already-captured')
      if (command.quote.text.trim() === '') return refused('quote-is-empty')
      const fault = faultIn(command.terms)
      return fault ? refused(fault) : accepted({ ...command, type: 'CommitmentCaptured' })
    }
    case 'CorrectCapture': {
      const closed = notDraft(state)
      if (closed) return refused(closed)
      const fault = faultIn(command.terms)
      return fault ? refused(fault) : accepted({ type: 'CaptureCorrected', terms: command.terms, correctedOn: command.today })
    }
    case 'SetCaptureAside': {
      const closed = notDraft(state)
      if (closed) return refused(closed)
      return blank(command.reason) ? refused('reason-missing') : accepted({ type: 'CaptureSetAside', reason: command.reason.trim(), setAsideOn: command.today })
    }
    case 'RestoreCapture':
      if (state.status === 'absent') return refused('not-captured')
      return state.status === 'setAside' ? accepted({ type: 'CaptureRestored', restoredOn: command.today }) : refused('not-set-aside')
    case 'ConfirmWording': {
      const closed = notDraft(state)
      if (closed) return refused(closed)
      return state.status === 'confirmed' ? refused('already-confirmed') : accepted({ type: 'WordingConfirmed', confirmedOn: command.today })
    }
    case 'AdoptCommitment':
      return adopt(command, state)
    case 'ReportProgress':
    case 'ClaimCompletion':
      return report(command, state)
    case 'ReturnClaim':
    case 'VerifyCompletion':
      return giveVerdict(command, state)
    case 'SendVerdictBack':
    case 'CloseCommitment':
    case 'WithdrawCommitment':
      return end(command, state)
    case 'ProposeHandOver':
      return proposeHandOver(command, state)
    case 'AcceptHandOver':
    case 'RefuseHandOver':
      return answerHandOver(command, state)
    case 'NameOwner':
      return nameOwner(command, state)
    case 'AskExtension':
      return askExtension(command, state)
    case 'GrantExtension':
      return grantExtension(command, state)
    case 'RefuseExtension':
      return refuseExtension(command, state)
    default:
      return unreachable(command)
  }
}

/** From adoption on there is exactly one accountable office, and another one that verifies. */
const adopt = (command: CommandOf<'AdoptCommitment'>, state: Commitment): Answer => {
  if (state.status === 'absent') return refused('not-captured')
  if (state.status === 'setAside') return refused('set-aside')
  if (state.status === 'captured') return refused('not-confirmed')
  if (state.status !== 'confirmed') return refused('already-adopted')
  const { officeId } = state.terms.owner
  if (officeId === null) return refused('owner-missing')
  if (blank(command.overseerOfficeId)) return refused('overseer-missing')
  if (command.overseerOfficeId === officeId) return refused('overseer-is-owner')
  return accepted({ ...command, type: 'CommitmentAdopted', ownerOfficeId: officeId, due: state.terms.due })
}

/**
 * Only the accountable office speaks of its own progress; "done" needs proof. It may say so while a hand-over or an extension stands open,
 * for it is liable meanwhile; a claim ends the open question, so that a finished promise waits for its verdict and nothing else.
 */
const report = (command: CommandOf<'ReportProgress' | 'ClaimCompletion'>, state: Commitment): Answer => {
  const standing = whileOwed(state)
  if (typeof standing === 'string') return refused(standing)
  if (command.officeId !== standing.ownerOfficeId) return refused('not-the-owner')
  if (standing.status !== 'owed') return refused('claim-pending')
  if (blank(command.text)) return refused('report-is-empty')
  const { officeId, evidence } = command
  const text = command.text.trim()
  if (command.type === 'ReportProgress')
    return accepted({ type: 'ProgressReported', officeId, progress: command.progress, text, evidence, reportedOn: command.today })
  if (evidence.length === 0) return refused('evidence-missing')
  return accepted({ type: 'CompletionClaimed', officeId, text, evidence, claimedOn: command.today })
}

/** The doer never verifies itself: the verdict belongs to the committee named at adoption. */
const giveVerdict = (command: CommandOf<'ReturnClaim' | 'VerifyCompletion'>, state: Commitment): Answer => {
  const standing = whileOwed(state)
  if (typeof standing === 'string') return refused(standing)
  if (command.officeId !== standing.adoption.overseerOfficeId) return refused('not-the-overseer')
  if (standing.status !== 'claimed') return refused('nothing-claimed')
  const { officeId } = command
  if (command.type === 'ReturnClaim')
    return blank(command.missing) ? refused('missing-part-not-named') : accepted({ type: 'ClaimReturned', officeId, missing: command.missing.trim(), returnedOn: command.today })
  return blank(command.finding) ? refused('finding-missing') : accepted({ type: 'CompletionVerified', officeId, finding: command.finding.trim(), verifiedOn: command.today })
}

/** Ending a promise is the standing committee's alone, on a numbered document, and only what was verified counts as kept. */
const end = (command: CommandOf<'SendVerdictBack' | 'CloseCommitment' | 'WithdrawCommitment'>, state: Commitment): Answer => {
  const standing = whileOwed(state)
  if (typeof standing === 'string') return refused(standing)
  const { officeId } = command
  if (officeId === standing.ownerOfficeId) return refused('doer-may-not-decide')
  if (command.type === 'WithdrawCommitment') {
    if (blank(command.documentNumber)) return refused('document-number-missing')
    if (blank(command.reason)) return refused('reason-missing')
    return accepted({ type: 'CommitmentWithdrawn', officeId, documentNumber: command.documentNumber.trim(), reason: command.reason.trim(), withdrawnOn: command.today })
  }
  if (standing.status !== 'verified') return refused('not-verified')
  if (command.type === 'SendVerdictBack')
    return blank(command.reason) ? refused('reason-missing') : accepted({ type: 'VerdictSentBack', officeId, reason: command.reason.trim(), sentBackOn: command.today })
  return blank(command.documentNumber)
    ? refused('document-number-missing')
    : accepted({ type: 'CommitmentClosed', officeId, documentNumber: command.documentNumber.trim(), closedOn: command.today })
}

const faultIn = (terms: Terms): CommitmentRefusal | null => {
  if (blank(terms.action)) return 'action-missing'
  return dateFault(terms.due)
}

const dateFault = ({ date }: DueDate): CommitmentRefusal | null => (date !== null && !isCalendarDay(date) ? 'due-date-not-in-calendar' : null)

const notDraft = (state: Commitment): CommitmentRefusal | null => {
  if (state.status === 'absent') return 'not-captured'
  if (state.status === 'setAside') return 'set-aside'
  return state.status === 'captured' || state.status === 'confirmed' ? null : 'wording-frozen'
}
