import { daysAfter, type IsoDate } from '../calendar/index.ts'
import { stateAfter, unreachable } from '../decider.ts'
import { commitment } from './commitment.ts'
import type { CommitmentEvent } from './events.ts'
import { moveSpans } from './spans.ts'
import { currentDueOf, type Commitment } from './state.ts'
import { nextPeriod } from './periods.ts'

/** The last day by which whoever has the move should answer, before and after a hand-over left unanswered goes to the arbiter by the calendar alone. */
export type AnswerClock = {
  readonly date: IsoDate | null
  /** Of an open hand-over only: the arbiter's last day, once the receiver's has passed. */
  readonly dateOfArbiter: IsoDate | null
}

const NO_CLOCK: AnswerClock = { date: null, dateOfArbiter: null }

/**
 * The clock of an answer another office waits for, by the rules the promise was adopted under; `since` is the first day of the present move. No
 * clock runs for the owner at work, who has the due date instead, nor for what is verified or ended.
 */
export const answerClockOf = (state: Commitment, since: IsoDate): AnswerClock => {
  if (state.status !== 'owed' && state.status !== 'claimed' && state.status !== 'disputed') return NO_CLOCK
  const { clocks } = state.adoption.rules
  if (state.status === 'claimed') return { ...NO_CLOCK, date: daysAfter(since, clocks.verification.value) }
  if (state.status === 'disputed') return { ...NO_CLOCK, date: daysAfter(since, clocks.arbiterDecision.value) }
  const { question } = state
  switch (question?.kind) {
    case undefined:
      return NO_CLOCK
    case 'handOver':
      return { date: question.answerBy, dateOfArbiter: daysAfter(question.answerBy, clocks.arbiterDecision.value) }
    case 'extension':
      return { ...NO_CLOCK, date: question.decideBy }
    case 'arbitration':
    case 'succession':
      return { ...NO_CLOCK, date: daysAfter(question.since, clocks.arbiterDecision.value) }
    default:
      return unreachable(question)
  }
}

/** The last day by which whoever has the move on `today` should answer; null where no clock runs. */
export const moveDueOn = (history: readonly CommitmentEvent[], today: IsoDate): IsoDate | null => {
  const since = moveSpans(history).findLast(({ from }) => from <= today)?.from
  if (since === undefined) return null
  const { date, dateOfArbiter } = answerClockOf(stateAfter(commitment, history), since)
  return date !== null && dateOfArbiter !== null && today > date ? dateOfArbiter : date
}

/**
 * The last day by which whoever has the move should act: the answer clock where one runs; for the owner at work the current due date, or the end of the
 * first period not reported on where that comes sooner. Null where neither is known.
 */
export const actByOf = (state: Commitment, since: IsoDate): AnswerClock => {
  if (state.status !== 'owed' || state.question !== null) return answerClockOf(state, since)
  const days = [currentDueOf(state), nextPeriod(state.criteria.periods)?.to ?? null].filter((day) => day !== null)
  return { ...NO_CLOCK, date: days.toSorted()[0] ?? null }
}
