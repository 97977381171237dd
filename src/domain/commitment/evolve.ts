import { unreachable } from '../decider.ts'
import type { CommitmentEvent } from './events.ts'
import { answerQuestion } from './evolveQuestion.ts'
import type { Captured, Commitment, Owed } from './state.ts'

/** What a commitment is after one more event. An event that does not fit the state leaves it as it was: `decide` never lets one through. */
export const evolve = (state: Commitment, event: CommitmentEvent): Commitment => {
  switch (event.type) {
    case 'CommitmentCaptured': {
      const { type: _, ...captured } = event
      return { ...captured, status: 'captured' }
    }
    case 'CaptureCorrected':
      return isDraft(state) ? { ...draft(state), terms: event.terms, status: 'captured' } : state
    case 'CaptureSetAside':
      return isDraft(state) ? { ...draft(state), status: 'setAside', reason: event.reason } : state
    case 'CaptureRestored':
      return state.status === 'setAside' ? { ...draft(state), status: 'captured' } : state
    case 'WordingConfirmed':
      return state.status === 'captured' ? { ...state, status: 'confirmed' } : state
    case 'CommitmentAdopted': {
      if (!isDraft(state)) return state
      const { type: _, ...adoption } = event
      const { ownerOfficeId } = adoption
      return {
        ...draft(state), status: 'owed', adoption, ownerOfficeId, question: null, extension: { date: null, times: 0 },
        trail: { holders: [ownerOfficeId], hops: 0, bounces: 0, refusals: 0, arbitrations: 0 },
        progress: 'notStarted', lastReportOn: null, reports: 0, returns: 0,
      }
    }
    case 'ProgressReported':
      return state.status === 'owed' ? { ...state, progress: event.progress, lastReportOn: event.reportedOn, reports: state.reports + 1 } : state
    case 'CompletionClaimed':
      return isOwed(state)
        ? {
            ...owed(state), status: 'claimed', progress: 'done', lastReportOn: event.claimedOn, reports: state.reports + 1,
            claim: { text: event.text, evidence: event.evidence, claimedOn: event.claimedOn },
          }
        : state
    case 'ClaimReturned':
      return isOwed(state) ? { ...owed(state), status: 'owed', question: null, returns: state.returns + 1 } : state
    case 'CompletionVerified':
      return state.status === 'claimed'
        ? { ...state, status: 'verified', verdict: { officeId: event.officeId, finding: event.finding, verifiedOn: event.verifiedOn } }
        : state
    case 'VerdictSentBack':
      return state.status === 'verified' ? { ...owed(state), status: 'claimed', claim: state.claim } : state
    case 'CommitmentClosed':
      return state.status === 'verified'
        ? { ...state, status: 'closed', decision: { officeId: event.officeId, documentNumber: event.documentNumber, on: event.closedOn, reason: null } }
        : state
    case 'CommitmentWithdrawn':
      return isOwed(state)
        ? {
            ...owed(state), status: 'withdrawn',
            decision: { officeId: event.officeId, documentNumber: event.documentNumber, on: event.withdrawnOn, reason: event.reason },
          }
        : state
    case 'HandOverProposed':
    case 'HandOverAccepted':
    case 'HandOverRefused':
    case 'OwnerNamed':
    case 'ExtensionAsked':
    case 'ExtensionGranted':
    case 'ExtensionRefused':
      return state.status === 'owed' ? answerQuestion(state, event) : state
    default:
      return unreachable(event)
  }
}

const isDraft = (state: Commitment): state is Extract<Commitment, { status: 'captured' | 'confirmed' | 'setAside' }> =>
  state.status === 'captured' || state.status === 'confirmed' || state.status === 'setAside'

const isOwed = (state: Commitment): state is Extract<Commitment, Owed> => 'adoption' in state

/** The facts of the capture alone, without what belongs to one stage only. */
const draft = (state: Captured): Captured => ({
  commitmentId: state.commitmentId, sittingId: state.sittingId, quote: state.quote, speaker: state.speaker, speakerRole: state.speakerRole,
  spokenOn: state.spokenOn, rules: state.rules, terms: state.terms,
})

const owed = (state: Owed): Owed => ({
  ...draft(state), adoption: state.adoption, ownerOfficeId: state.ownerOfficeId, trail: state.trail, extension: state.extension, progress: state.progress, lastReportOn: state.lastReportOn, reports: state.reports, returns: state.returns,
})
