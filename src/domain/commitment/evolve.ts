import { unreachable } from '../decider.ts'
import { NO_CRITERIA } from './criteria.ts'
import type { CommitmentEvent } from './events.ts'
import { evolveCriteria } from './evolveCriteria.ts'
import { evolveEnding } from './evolveEnding.ts'
import { evolveParts } from './evolveParts.ts'
import { answerQuestion } from './evolveQuestion.ts'
import { evolveVerdict } from './evolveVerdict.ts'
import { isAdopted, isDraft, type Adoption, type Captured, type Commitment } from './state.ts'
import { succeedOffice } from './succession.ts'

/** What a commitment is after one more event. An event that does not fit the state leaves it as it was: `decide` never lets one through. */
export const evolve = (state: Commitment, event: CommitmentEvent): Commitment => {
  switch (event.type) {
    case 'CommitmentCaptured': {
      const { type: _, ...captured } = event
      return { ...captured, partOf: null, status: 'captured' }
    }
    case 'CaptureCorrected':
      return isDraft(state) ? { ...draft(state), terms: event.terms, status: 'captured' } : state
    case 'CaptureSetAside':
      return isDraft(state) ? { ...draft(state), status: 'setAside', reason: event.reason } : state
    case 'CaptureRestored':
      return state.status === 'setAside' ? { ...draft(state), status: 'captured' } : state
    case 'WordingContested':
      return state
    case 'WordingConfirmed':
      return state.status === 'captured' ? { ...state, status: 'confirmed' } : state
    case 'CommitmentAdopted': {
      const { type: _, ...adoption } = event
      return isDraft(state) ? beginning(draft(state), adoption) : state
    }
    case 'PartOpened': {
      const { type: _, openedOn, resolutionId, resolutionNumber, ordinal, ownerOfficeId, overseerOfficeId, due, rulePack, rules, ...captured } = event
      return beginning({ ...captured, rules: [] }, { resolutionId, resolutionNumber, adoptedOn: openedOn, ordinal, ownerOfficeId, overseerOfficeId, due, rulePack, rules })
    }
    case 'ProgressReported':
      return state.status === 'owed' ? { ...state, progress: event.progress, lastReportOn: event.reportedOn, reports: state.reports + 1 } : state
    case 'CompletionClaimed':
    case 'ClaimReturned':
    case 'CompletionVerified':
    case 'VerdictSentBack':
    case 'ClaimDisputed':
    case 'ReturnContested':
    case 'DisputeSettled':
      return isAdopted(state) ? evolveVerdict(state, event) : state
    case 'CommitmentClosed':
    case 'RecheckPassed':
    case 'RecheckFailed':
    case 'CommitmentWithdrawn':
      return isAdopted(state) ? evolveEnding(state, event) : state
    case 'HandOverProposed':
    case 'HandOverAccepted':
    case 'HandOverRefused':
    case 'OwnerNamed':
    case 'ExtensionAsked':
    case 'ExtensionGranted':
    case 'ExtensionRefused':
      return state.status === 'owed' ? answerQuestion(state, event) : state
    case 'OfficeSucceeded':
      return isAdopted(state) ? succeedOffice(state, event) : state
    case 'DueDateFixed':
    case 'ConditionStated':
    case 'ConditionMet':
    case 'ProofStated':
    case 'VotersCounted':
    case 'SiteVisited':
    case 'TargetSet':
    case 'ReadingTaken':
    case 'PeriodsSet':
    case 'PeriodReported':
    case 'PeriodJudged':
      return isAdopted(state) ? evolveCriteria(state, event) : state
    case 'CommitmentSplit':
    case 'PartFinished':
    case 'PartReopened':
      return isAdopted(state) ? evolveParts(state, event) : state
    default:
      return unreachable(event)
  }
}

/** Owed from this moment, by the office named, with nothing done yet. */
const beginning = (captured: Captured, adoption: Adoption): Commitment => ({
  ...captured, status: 'owed', adoption, ownerOfficeId: adoption.ownerOfficeId, overseerOfficeId: adoption.overseerOfficeId, question: null,
  fixed: null, extension: { date: null, times: 0 },
  trail: { holders: [adoption.ownerOfficeId], hops: 0, bounces: 0, refusals: 0, arbitrations: 0, successions: 0 },
  progress: 'notStarted', lastReportOn: null, reports: 0, returns: 0, returned: null, reopenings: 0, criteria: NO_CRITERIA, parts: [],
})

/** The facts of the capture alone, without what belongs to one stage only. */
const draft = (state: Captured): Captured => ({
  commitmentId: state.commitmentId, sittingId: state.sittingId, quote: state.quote, speaker: state.speaker, speakerRole: state.speakerRole,
  spokenOn: state.spokenOn, rules: state.rules, terms: state.terms, partOf: state.partOf,
})
