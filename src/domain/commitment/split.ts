import { accepted, refused, type Decision } from '../decider.ts'
import { isCalendarDay } from '../calendar/index.ts'
import type { CommandOf } from './commands.ts'
import type { CommitmentEvent } from './events.ts'
import type { CommitmentRefusal } from './refusals.ts'
import { blank, claimInTheWay, questionPending, whileOwed } from './stage.ts'
import { currentDueOf, type Commitment } from './state.ts'

type Answer = Decision<CommitmentEvent, CommitmentRefusal>

/**
 * The standing committee divides a promise among offices, one of which leads and owes the whole: work shared by everybody is owed by nobody
 * otherwise. The whole keeps the words; a part is the same words, narrowed, and never outlasts the whole.
 */
export const splitCommitment = (command: CommandOf<'SplitCommitment'>, state: Commitment): Answer => {
  const standing = whileOwed(state)
  if (typeof standing === 'string') return refused(standing)
  const { officeId, leadOfficeId, reason, documentNumber, today } = command
  if (officeId === standing.ownerOfficeId) return refused('doer-may-not-decide')
  if (standing.partOf !== null) return refused('part-of-a-part')
  if (standing.parts.length > 0) return refused('already-split')
  if (standing.status !== 'owed') return refused(claimInTheWay(standing))
  if (standing.question) return refused(questionPending(standing.question))
  const parts = command.parts.map((part) => ({ ...part, action: part.action.trim() }))
  if (parts.length < 2) return refused('too-few-parts')
  if (blank(leadOfficeId) || !parts.some((part) => part.officeId === leadOfficeId)) return refused('lead-missing')
  const whole = currentDueOf(standing)
  for (const part of parts) {
    if (blank(part.officeId)) return refused('receiver-missing')
    if (part.officeId === standing.overseerOfficeId) return refused('receiver-is-overseer')
    if (part.officeId === officeId) return refused('arbiter-names-itself')
    if (part.action === '') return refused('action-missing')
    if (part.date !== null && !isCalendarDay(part.date)) return refused('due-date-not-in-calendar')
    if (part.date !== null && (part.date < today || (whole !== null && part.date > whole))) return refused('part-outlasts-whole')
  }
  if (blank(reason)) return refused('reason-missing')
  if (blank(documentNumber)) return refused('document-number-missing')
  return accepted({ type: 'CommitmentSplit', officeId, leadOfficeId, parts, reason: reason.trim(), documentNumber: documentNumber.trim(), splitOn: today })
}

/** The other half of a division, on the record of the part itself. */
export const openPart = ({ today, ...opened }: CommandOf<'OpenPart'>, state: Commitment): Answer =>
  state.status === 'absent' ? accepted({ ...opened, type: 'PartOpened', openedOn: today }) : refused('already-captured')

/** What became of a part is told to the whole, in the same breath in which it became so. */
export const tellOfPart = (command: CommandOf<'FinishPart' | 'ReopenPart'>, state: Commitment): Answer => {
  if (state.status === 'absent') return refused('not-captured')
  if (!('adoption' in state)) return refused('not-adopted')
  const part = state.parts.find(({ commitmentId }) => commitmentId === command.partId)
  if (!part) return refused('not-a-part')
  if (command.type === 'ReopenPart') return part.finished === null ? accepted() : accepted({ type: 'PartReopened', partId: part.commitmentId, reopenedOn: command.today })
  return part.finished === null ? accepted({ type: 'PartFinished', partId: part.commitmentId, how: command.how, finishedOn: command.today }) : accepted()
}
