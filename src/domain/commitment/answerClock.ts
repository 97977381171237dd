import { daysAfter, type IsoDate } from '../calendar/index.ts'
import { stateAfter, unreachable } from '../decider.ts'
import { commitment } from './commitment.ts'
import type { CommitmentEvent } from './events.ts'
import { moveSpans } from './spans.ts'

/**
 * The last day by which whoever has the move on `today` should answer, by the clocks the promise was adopted under; null where no clock runs:
 * the owner at work has its due date instead, and what is verified or ended waits for no clock.
 */
export const moveDueOn = (history: readonly CommitmentEvent[], today: IsoDate): IsoDate | null => {
  const state = stateAfter(commitment, history)
  const since = moveSpans(history).findLast(({ from }) => from <= today)?.from
  if (since === undefined || (state.status !== 'owed' && state.status !== 'claimed' && state.status !== 'disputed')) return null
  const { clocks } = state.adoption.rules
  if (state.status === 'claimed') return daysAfter(since, clocks.verification.value)
  if (state.status === 'disputed') return daysAfter(since, clocks.arbiterDecision.value)
  const { question } = state
  switch (question?.kind) {
    case undefined:
      return null
    case 'handOver':
      return today > question.answerBy ? daysAfter(question.answerBy, clocks.arbiterDecision.value) : question.answerBy
    case 'extension':
      return question.decideBy
    case 'arbitration':
    case 'succession':
      return daysAfter(question.since, clocks.arbiterDecision.value)
    default:
      return unreachable(question)
  }
}
