import { accepted, refused, type Decision } from '../decider.ts'
import { awaitedBy, isCalendarDay, type Awaited, type DueKind } from '../calendar/index.ts'
import type { CommandOf } from './commands.ts'
import type { CommitmentEvent } from './events.ts'
import type { CommitmentRefusal } from './refusals.ts'
import { blank, whileOwed } from './stage.ts'
import { dueOf, type Commitment } from './state.ts'

type Answer = Decision<CommitmentEvent, CommitmentRefusal>

/**
 * Words such as "tại Kỳ họp thứ Sáu" mean a day nobody knows yet. Once the session is called, or what they wait for has come about, the day is
 * fixed, once: from then on only an extension moves it.
 */
export const fixDueDate = ({ date, basis, today }: CommandOf<'FixDueDate'>, state: Commitment): Answer => {
  const standing = whileOwed(state)
  if (typeof standing === 'string') return refused(standing)
  const due = dueOf(standing)
  if (due.date !== null) return refused('due-date-already-fixed')
  if (!isCalendarDay(date)) return refused('due-date-not-in-calendar')
  if (date < standing.adoption.adoptedOn) return refused('due-date-before-adoption')
  if (basis.kind === 'session' && blank(basis.sittingId)) return refused('session-missing')
  if (basis.kind === 'condition' && blank(basis.documentNumber)) return refused('document-number-missing')
  if (basis.kind === 'condition' && (!isCalendarDay(basis.happenedOn) || basis.happenedOn > today)) return refused('day-not-yet-come')
  if (!mayBeFixedBy(basis.kind, due.kind, standing.criteria.condition !== null)) return refused('due-date-not-awaited')
  if (basis.kind === 'session') return accepted({ type: 'DueDateFixed', date, basis, fixedOn: today })
  return accepted({ type: 'DueDateFixed', date, basis: { ...basis, documentNumber: basis.documentNumber.trim() }, fixedOn: today })
}

/** Words that wait for nothing get no date afterwards: it would be one nobody promised. A stated condition is something to wait for, however the date was worded. */
const mayBeFixedBy = (basis: Awaited, kind: DueKind, conditionStated: boolean): boolean => awaitedBy(kind) === basis || (basis === 'condition' && conditionStated)

/** A promise that waits for something says for what, on whom, and until when: a condition without an owner is how dates drift. */
export const stateCondition = ({ condition, officeId, date, today }: CommandOf<'StateCondition'>, state: Commitment): Answer => {
  const standing = whileOwed(state)
  if (typeof standing === 'string') return refused(standing)
  if (standing.criteria.condition?.metOn) return refused('condition-already-met')
  if (blank(condition)) return refused('condition-missing')
  if (date !== null && !isCalendarDay(date)) return refused('due-date-not-in-calendar')
  return accepted({ type: 'ConditionStated', condition: condition.trim(), officeId, date, statedOn: today })
}

/** That the condition came about is recorded on a document; it moves no date by itself. */
export const meetCondition = ({ documentNumber, happenedOn, today }: CommandOf<'MeetCondition'>, state: Commitment): Answer => {
  const standing = whileOwed(state)
  if (typeof standing === 'string') return refused(standing)
  if (standing.criteria.condition === null) return refused('no-condition')
  if (standing.criteria.condition.metOn !== null) return refused('condition-already-met')
  if (blank(documentNumber)) return refused('document-number-missing')
  if (!isCalendarDay(happenedOn) || happenedOn > today) return refused('day-not-yet-come')
  return accepted({ type: 'ConditionMet', documentNumber: documentNumber.trim(), happenedOn, recordedOn: today })
}
