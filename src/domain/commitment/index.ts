export { alsoAsked, type Asked } from './alsoAsked.ts'
export { commitment } from './commitment.ts'
export { RECHECK_MONTHS, type CommandOf, type CommitmentCommand, type RecheckMonths } from './commands.ts'
export {
  COMPARATORS, ENDINGS, PERIOD_VERDICTS, type Comparator, type Condition, type Criteria, type DueBasis, type Ending, type Part, type PartPlan, type Periods, type PeriodTold,
  type PeriodVerdict, type Reading, type Target,
} from './criteria.ts'
export { PROGRESS, type CommitmentEvent, type CommitmentEventType, type Evidence, type Owner, type Progress, type Quote, type Said, type Terms } from './events.ts'
export { isDecimal, valueOf, type Decimal } from './decimal.ts'
export { COMMITMENT_REFUSALS, type CommitmentRefusal } from './refusals.ts'
export { actByOf, answerClockOf, moveDueOn, type AnswerClock } from './answerClock.ts'
export { BOUNCES_TO_ALERT, BOUNCES_TO_ARBITER, arbiterAlerted, arbiterMayDecide, handOverOverdue, onlyTheArbiter } from './arbiter.ts'
export { explainDueOf } from './explainDueOf.ts'
export { dayOf } from './dayOf.ts'
export { lastMove } from './lastMove.ts'
export { latenessOf, type Lateness } from './lateness.ts'
export { AWAITED, awaitedOf, awaitingOf, isMoveOf, isUnanswered, moveSinceOn, moverOf, type Awaited, type Awaiting, type Mover } from './mover.ts'
export { moveTakenAt } from './moveTaken.ts'
export { passingOf, type Passing, type Refused } from './passing.ts'
export { followedPeriods, nextPeriod, untoldPeriods, type FollowedPeriod } from './periods.ts'
export { daysByOffice, dutyAt, dutySpans, lifetimeDays, moveAt, moveSpans, moveStretches, type Span, type Stretch } from './spans.ts'
export {
  currentDueOf, dueOf, finishedOn, isAdopted, type Adopted, type Adoption, type Captured, type Claim, type Closing, type Commitment, type CommitmentStatus, type Dispute,
  type Owed, type OwedNow, type Question, type QuestionKind, type Returned, type Trail, type Verdict, type Withdrawal,
} from './state.ts'
export { reaches } from './target.ts'
