import type { IsoDate } from '../calendar/index.ts'
import type { KeptRules, RulePackId } from '../rules/index.ts'
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
      /** The rules in force on that day, looked up in the council's regulation. */
      readonly rulePack: RulePackId
      readonly rules: KeptRules
    }
  | { readonly type: 'ReportProgress'; readonly officeId: string; readonly progress: Progress; readonly text: string; readonly evidence: readonly Evidence[]; readonly today: IsoDate }
  | { readonly type: 'ClaimCompletion'; readonly officeId: string; readonly text: string; readonly evidence: readonly Evidence[]; readonly today: IsoDate }
  | { readonly type: 'ReturnClaim'; readonly officeId: string; readonly missing: string; readonly today: IsoDate }
  | { readonly type: 'VerifyCompletion'; readonly officeId: string; readonly finding: string; readonly today: IsoDate }
  | { readonly type: 'SendVerdictBack'; readonly officeId: string; readonly reason: string; readonly today: IsoDate }
  | { readonly type: 'CloseCommitment'; readonly officeId: string; readonly documentNumber: string; readonly today: IsoDate }
  | { readonly type: 'WithdrawCommitment'; readonly officeId: string; readonly documentNumber: string; readonly reason: string; readonly today: IsoDate }
  | {
      readonly type: 'ProposeHandOver'
      readonly officeId: string
      readonly toOfficeId: string
      readonly reason: string
      /** The rule that makes it the other office's, as the sender cites it. */
      readonly legalBasis: string
      readonly documentNumber: string | null
      readonly today: IsoDate
    }
  | { readonly type: 'AcceptHandOver'; readonly officeId: string; readonly today: IsoDate }
  | { readonly type: 'RefuseHandOver'; readonly officeId: string; readonly properOfficeId: string; readonly reason: string; readonly today: IsoDate }
  | { readonly type: 'NameOwner'; readonly officeId: string; readonly ownerOfficeId: string; readonly reason: string; readonly documentNumber: string; readonly today: IsoDate }
  | {
      readonly type: 'AskExtension'
      readonly officeId: string
      readonly newDate: IsoDate
      /** A code of the rule pack the promise was adopted under. */
      readonly reasonCode: string
      readonly reason: string
      readonly documentNumber: string
      readonly workSoFar: string
      readonly today: IsoDate
    }
  | { readonly type: 'GrantExtension'; readonly officeId: string; readonly date: IsoDate; readonly documentNumber: string; readonly today: IsoDate }
  | { readonly type: 'RefuseExtension'; readonly officeId: string; readonly reason: string; readonly today: IsoDate }

/** The commands of one or several types. */
export type CommandOf<Type extends CommitmentCommand['type']> = Extract<CommitmentCommand, { type: Type }>
