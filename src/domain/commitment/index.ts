export { commitment } from './commitment.ts'
export type { CommandOf, CommitmentCommand } from './commands.ts'
export { PROGRESS, type CommitmentEvent, type CommitmentEventType, type Evidence, type Owner, type Progress, type Quote, type Said, type Terms } from './events.ts'
export { COMMITMENT_REFUSALS, type CommitmentRefusal } from './refusals.ts'
export { moveDueOn } from './answerClock.ts'
export { BOUNCES_TO_ALERT, BOUNCES_TO_ARBITER, arbiterAlerted, arbiterMayDecide, handOverOverdue, onlyTheArbiter } from './arbiter.ts'
export { dayOf } from './dayOf.ts'
export { lastMove } from './lastMove.ts'
export { latenessOf, type Lateness } from './lateness.ts'
export { AWAITED, awaitedOf, awaitingOf, isMoveOf, isUnanswered, moveSinceOn, moverOf, type Awaited, type Awaiting, type Mover } from './mover.ts'
export { passingOf, type Passing, type Refused } from './passing.ts'
export { daysByOffice, dutyAt, dutySpans, lifetimeDays, moveAt, moveSpans, moveStretches, type Span, type Stretch } from './spans.ts'
export {
  currentDueOf, dueOf, finishedOn, type Adoption, type Captured, type Claim, type Commitment, type CommitmentStatus, type Decision, type Owed, type Question,
  type QuestionKind, type Trail, type Verdict,
} from './state.ts'
