import { accepted, refused, type Decision } from '../decider.ts'
import type { CommandOf } from './commands.ts'
import type { CommitmentEvent } from './events.ts'
import type { CommitmentRefusal } from './refusals.ts'
import { blank, claimInTheWay, questionPending, whileOwed } from './stage.ts'
import type { Commitment } from './state.ts'

type Answer = Decision<CommitmentEvent, CommitmentRefusal>

/** An agency whose claim was sent back may ask the standing committee, once for each return, instead of doing the work again. */
export const contestReturn = ({ officeId, reason, today }: CommandOf<'ContestReturn'>, state: Commitment): Answer => {
  const standing = whileOwed(state)
  if (typeof standing === 'string') return refused(standing)
  if (officeId !== standing.ownerOfficeId) return refused('not-the-owner')
  if (standing.status !== 'owed') return refused(claimInTheWay(standing))
  if (standing.returned === null) return refused('nothing-returned')
  if (standing.question) return refused(questionPending(standing.question))
  // Divided or reopened since: what was claimed is no longer the whole of it.
  if (standing.parts.some(({ finished }) => finished === null)) return refused('parts-unfinished')
  return blank(reason) ? refused('reason-missing') : accepted({ type: 'ReturnContested', officeId, reason: reason.trim(), contestedOn: today })
}

/** The standing committee settles who is right, on a numbered document. It never gives the verdict itself: at most the committee looks again. */
export const settleDispute = (command: CommandOf<'SettleDispute'>, state: Commitment): Answer => {
  const standing = whileOwed(state)
  if (typeof standing === 'string') return refused(standing)
  const { officeId, outcome, reason, documentNumber, today } = command
  if (officeId === standing.ownerOfficeId) return refused('doer-may-not-decide')
  if (standing.status !== 'disputed') return refused('nothing-disputed')
  if (blank(reason)) return refused('reason-missing')
  if (blank(documentNumber)) return refused('document-number-missing')
  return accepted({ type: 'DisputeSettled', officeId, outcome, reason: reason.trim(), documentNumber: documentNumber.trim(), settledOn: today })
}
