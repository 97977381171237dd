import { unreachable } from '../decider.ts'
import type { CommitmentEvent } from './events.ts'
import { asOwed, type Adopted, type Commitment } from './state.ts'

type EndingEvent = Extract<CommitmentEvent, { type: 'CommitmentClosed' | 'RecheckPassed' | 'RecheckFailed' | 'CommitmentWithdrawn' }>

/** How a promise ends, and how it is owed again when a re-check fails. What was said and done before stays as it was. */
export const evolveEnding = (state: Adopted, event: EndingEvent): Commitment => {
  switch (event.type) {
    case 'CommitmentClosed': {
      const { officeId, documentNumber, closedOn, recheckOn } = event
      return state.status === 'verified' ? { ...state, status: 'closed', decision: { officeId, documentNumber, on: closedOn }, rechecks: recheckOn } : state
    }
    case 'RecheckPassed':
      // A check made early stands for the next one planned; one made late stands for all whose day has come.
      return state.status === 'closed' ? { ...state, rechecks: state.rechecks.slice(1).filter((day) => day > event.checkedOn) } : state
    case 'RecheckFailed':
      return state.status === 'closed' ? { ...asOwed(state), progress: 'partlyDone', reopenings: state.reopenings + 1 } : state
    case 'CommitmentWithdrawn': {
      const { officeId, documentNumber, withdrawnOn, reason, ending, byCommitmentId } = event
      return 'decision' in state ? state : { ...asOwed(state), status: 'withdrawn', decision: { officeId, documentNumber, on: withdrawnOn, reason, ending, byCommitmentId } }
    }
    default:
      return unreachable(event)
  }
}
