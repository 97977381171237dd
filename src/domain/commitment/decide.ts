import { unreachable, type Decision } from '../decider.ts'
import { adopt } from './adopt.ts'
import type { CommitmentCommand } from './commands.ts'
import { contestReturn, settleDispute } from './dispute.ts'
import { countVoters } from './countVoters.ts'
import { draftCapture } from './draftCapture.ts'
import { endCommitment } from './endCommitment.ts'
import type { CommitmentEvent } from './events.ts'
import { askExtension, grantExtension, refuseExtension } from './extension.ts'
import { fixDueDate, meetCondition, stateCondition } from './fixDueDate.ts'
import { giveVerdict } from './giveVerdict.ts'
import { answerHandOver, proposeHandOver } from './handOver.ts'
import { nameOwner } from './nameOwner.ts'
import { judgePeriod, reportPeriod, setPeriods } from './periods.ts'
import { recordSiteVisit, stateProof } from './proof.ts'
import { recheck } from './recheck.ts'
import type { CommitmentRefusal } from './refusals.ts'
import { report } from './report.ts'
import { openPart, splitCommitment, tellOfPart } from './split.ts'
import type { Commitment } from './state.ts'
import { decideSuccession } from './succession.ts'
import { setTarget, takeReading } from './target.ts'

/** What may happen next to one commitment. */
export const decide = (command: CommitmentCommand, state: Commitment): Decision<CommitmentEvent, CommitmentRefusal> => {
  switch (command.type) {
    case 'CaptureCommitment':
    case 'CorrectCapture':
    case 'SetCaptureAside':
    case 'RestoreCapture':
    case 'ContestWording':
    case 'ConfirmWording':
      return draftCapture(command, state)
    case 'AdoptCommitment':
      return adopt(command, state)
    case 'ReportProgress':
    case 'ClaimCompletion':
      return report(command, state)
    case 'ReturnClaim':
    case 'VerifyCompletion':
    case 'DisputeClaim':
      return giveVerdict(command, state)
    case 'ContestReturn':
      return contestReturn(command, state)
    case 'SettleDispute':
      return settleDispute(command, state)
    case 'SendVerdictBack':
    case 'CloseCommitment':
    case 'WithdrawCommitment':
      return endCommitment(command, state)
    case 'PassRecheck':
    case 'FailRecheck':
      return recheck(command, state)
    case 'ProposeHandOver':
      return proposeHandOver(command, state)
    case 'AcceptHandOver':
    case 'RefuseHandOver':
      return answerHandOver(command, state)
    case 'NameOwner':
      return nameOwner(command, state)
    case 'AskExtension':
      return askExtension(command, state)
    case 'GrantExtension':
      return grantExtension(command, state)
    case 'RefuseExtension':
      return refuseExtension(command, state)
    case 'SucceedOffice':
      return decideSuccession(command, state)
    case 'FixDueDate':
      return fixDueDate(command, state)
    case 'StateCondition':
      return stateCondition(command, state)
    case 'MeetCondition':
      return meetCondition(command, state)
    case 'StateProof':
      return stateProof(command, state)
    case 'CountVoters':
      return countVoters(command, state)
    case 'RecordSiteVisit':
      return recordSiteVisit(command, state)
    case 'SetTarget':
      return setTarget(command, state)
    case 'TakeReading':
      return takeReading(command, state)
    case 'SetPeriods':
      return setPeriods(command, state)
    case 'ReportPeriod':
      return reportPeriod(command, state)
    case 'JudgePeriod':
      return judgePeriod(command, state)
    case 'SplitCommitment':
      return splitCommitment(command, state)
    case 'OpenPart':
      return openPart(command, state)
    case 'FinishPart':
    case 'ReopenPart':
      return tellOfPart(command, state)
    default:
      return unreachable(command)
  }
}
