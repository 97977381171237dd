import type { IsoDate } from '../calendar/index.ts'
import { unreachable } from '../decider.ts'
import type { CommitmentEvent } from './events.ts'

/** The day it happened, as the record tells it. */
export const dayOf = (event: CommitmentEvent): IsoDate => {
  switch (event.type) {
    case 'CommitmentCaptured': return event.spokenOn
    case 'CaptureCorrected': return event.correctedOn
    case 'CaptureSetAside': return event.setAsideOn
    case 'CaptureRestored': return event.restoredOn
    case 'WordingContested': return event.contestedOn
    case 'WordingConfirmed': return event.confirmedOn
    case 'CommitmentAdopted': return event.adoptedOn
    case 'ProgressReported': return event.reportedOn
    case 'CompletionClaimed': return event.claimedOn
    case 'ClaimReturned': return event.returnedOn
    case 'CompletionVerified': return event.verifiedOn
    case 'VerdictSentBack': return event.sentBackOn
    case 'CommitmentClosed': return event.closedOn
    case 'CommitmentWithdrawn': return event.withdrawnOn
    case 'HandOverProposed': return event.proposedOn
    case 'HandOverAccepted': return event.acceptedOn
    case 'HandOverRefused': return event.refusedOn
    case 'OwnerNamed': return event.namedOn
    case 'ExtensionAsked': return event.askedOn
    case 'ExtensionGranted': return event.grantedOn
    case 'ExtensionRefused': return event.refusedOn
    case 'ClaimDisputed': return event.disputedOn
    case 'ReturnContested': return event.contestedOn
    case 'DisputeSettled': return event.settledOn
    case 'RecheckPassed':
    case 'RecheckFailed': return event.checkedOn
    case 'OfficeSucceeded': return event.succeededOn
    case 'DueDateFixed': return event.fixedOn
    case 'ConditionStated': return event.statedOn
    case 'ConditionMet': return event.recordedOn
    case 'ProofStated': return event.statedOn
    case 'VotersCounted': return event.countedOn
    case 'SiteVisited': return event.recordedOn
    case 'TargetSet': return event.setOn
    case 'ReadingTaken': return event.recordedOn
    case 'PeriodsSet': return event.setOn
    case 'PeriodReported': return event.reportedOn
    case 'PeriodJudged': return event.judgedOn
    case 'CommitmentSplit': return event.splitOn
    case 'PartOpened': return event.openedOn
    case 'PartFinished': return event.finishedOn
    case 'PartReopened': return event.reopenedOn
    default: return unreachable(event)
  }
}
