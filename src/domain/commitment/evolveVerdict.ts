import { unreachable } from '../decider.ts'
import type { CommitmentEvent } from './events.ts'
import { asOwed, type Adopted, type Commitment } from './state.ts'

type VerdictEvent = Extract<
  CommitmentEvent,
  { type: 'CompletionClaimed' | 'ClaimReturned' | 'CompletionVerified' | 'VerdictSentBack' | 'ClaimDisputed' | 'ReturnContested' | 'DisputeSettled' }
>

/** What becomes of a claim of completion. A claim sent back is kept, so that the agency may contest it. */
export const evolveVerdict = (state: Adopted, event: VerdictEvent): Commitment => {
  switch (event.type) {
    case 'CompletionClaimed': {
      const { text, evidence, claimedOn } = event
      return { ...asOwed(state), status: 'claimed', progress: 'done', lastReportOn: claimedOn, reports: state.reports + 1, returned: null, claim: { text, evidence, claimedOn } }
    }
    case 'ClaimReturned':
      return state.status === 'claimed'
        ? { ...asOwed(state), returns: state.returns + 1, returned: { claim: state.claim, missing: event.missing, on: event.returnedOn } }
        : state
    case 'CompletionVerified':
      return state.status === 'claimed'
        ? { ...state, status: 'verified', verdict: { officeId: event.officeId, finding: event.finding, verifiedOn: event.verifiedOn } }
        : state
    case 'VerdictSentBack':
      return state.status === 'verified' ? { ...asOwed(state), status: 'claimed', claim: state.claim } : state
    case 'ClaimDisputed':
      return state.status === 'claimed'
        ? { ...asOwed(state), status: 'disputed', claim: state.claim, dispute: { by: 'committee', reason: event.reason, since: event.disputedOn } }
        : state
    case 'ReturnContested':
      return state.status === 'owed' && state.returned !== null
        ? { ...asOwed(state), status: 'disputed', claim: state.returned.claim, dispute: { by: 'agency', reason: event.reason, since: event.contestedOn } }
        : state
    case 'DisputeSettled':
      if (state.status !== 'disputed') return state
      return event.outcome === 'lookAgain'
        ? { ...asOwed(state), status: 'claimed', claim: state.claim, returned: null }
        : { ...asOwed(state), returned: null, returns: state.returns + (state.dispute.by === 'committee' ? 1 : 0) }
    default:
      return unreachable(event)
  }
}
