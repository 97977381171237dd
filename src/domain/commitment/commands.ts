import type { IsoDate } from '../calendar/index.ts'
import type { Evidence, Progress, Quote, Terms } from './events.ts'

/** `officeId` is the office of the person acting; `today` is the council's day on which it is done. */
export type CommitmentCommand =
  | {
      readonly type: 'CaptureCommitment'
      readonly commitmentId: string
      readonly sittingId: string
      readonly quote: Quote
      readonly speaker: string | null
      readonly speakerRole: string | null
      readonly spokenOn: IsoDate
      readonly terms: Terms
      readonly rules: readonly string[]
    }
  | { readonly type: 'CorrectCapture'; readonly terms: Terms; readonly today: IsoDate }
  | { readonly type: 'SetCaptureAside'; readonly reason: string; readonly today: IsoDate }
  | { readonly type: 'RestoreCapture'; readonly today: IsoDate }
  | { readonly type: 'ConfirmWording'; readonly today: IsoDate }
  | {
      readonly type: 'AdoptCommitment'
      readonly resolutionId: string
      readonly resolutionNumber: string
      readonly adoptedOn: IsoDate
      readonly ordinal: number
      readonly overseerOfficeId: string
    }
  | { readonly type: 'ReportProgress'; readonly officeId: string; readonly progress: Progress; readonly text: string; readonly evidence: readonly Evidence[]; readonly today: IsoDate }
  | { readonly type: 'ClaimCompletion'; readonly officeId: string; readonly text: string; readonly evidence: readonly Evidence[]; readonly today: IsoDate }
  | { readonly type: 'ReturnClaim'; readonly officeId: string; readonly missing: string; readonly today: IsoDate }
  | { readonly type: 'VerifyCompletion'; readonly officeId: string; readonly finding: string; readonly today: IsoDate }
  | { readonly type: 'SendVerdictBack'; readonly officeId: string; readonly reason: string; readonly today: IsoDate }
  | { readonly type: 'CloseCommitment'; readonly officeId: string; readonly documentNumber: string; readonly today: IsoDate }
  | { readonly type: 'WithdrawCommitment'; readonly officeId: string; readonly documentNumber: string; readonly reason: string; readonly today: IsoDate }

