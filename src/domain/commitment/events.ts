import type { DueDate, IsoDate } from '../calendar/index.ts'
import type { KeptRules, RulePackId } from '../rules/index.ts'

/** The words as they stand in the source, and where. `start` and `end` count characters (UTF-16 units after NFC); `text` is exactly that slice. */
export type Quote = {
  readonly sourceId: string
  readonly sourceSha256: string
  readonly text: string
  readonly start: number
  readonly end: number
}

/** The office that is to carry a promise out: as the text names it, and the registered office it was matched to. */
export type Owner = { readonly named: string | null; readonly officeId: string | null }

/** What is understood from the words; may be corrected until the wording is confirmed, never after adoption. */
export type Terms = {
  readonly action: string
  readonly owner: Owner
  readonly supporting: readonly string[]
  readonly due: DueDate
  /** What will exist when it is done (sản phẩm), or null when nothing was named. */
  readonly product: string | null
}

/** Proof that something was done: a file kept by its SHA-256, or a link. */
export type Evidence =
  | { readonly kind: 'file'; readonly sha256: string; readonly name: string; readonly mediaType: string; readonly size: number }
  | { readonly kind: 'link'; readonly url: string; readonly title: string }

/** How far the agency says it is. Whether it is late is another question, asked of the calendar. */
export const PROGRESS = ['notStarted', 'inProgress', 'partlyDone'] as const
export type Progress = (typeof PROGRESS)[number]

/** What the agency last said of itself: a report on the way, or that it is done. A returned claim does not unsay it. */
export type Said = Progress | 'done'

export type CommitmentEvent =
  | {
      readonly type: 'CommitmentCaptured'
      readonly commitmentId: string
      readonly sittingId: string
      readonly quote: Quote
      readonly speaker: string | null
      readonly speakerRole: string | null
      /** The day the words were spoken or adopted in the source. */
      readonly spokenOn: IsoDate
      readonly terms: Terms
      /** Names of the reading rules that found it; empty when a clerk marked it by hand. */
      readonly rules: readonly string[]
    }
  | { readonly type: 'CaptureCorrected'; readonly terms: Terms; readonly correctedOn: IsoDate }
  | { readonly type: 'CaptureSetAside'; readonly reason: string; readonly setAsideOn: IsoDate }
  | { readonly type: 'CaptureRestored'; readonly restoredOn: IsoDate }
  | { readonly type: 'WordingConfirmed'; readonly confirmedOn: IsoDate }
  | {
      readonly type: 'CommitmentAdopted'
      readonly resolutionId: string
      readonly resolutionNumber: string
      readonly adoptedOn: IsoDate
      /** Place in the annex, from 1. */
      readonly ordinal: number
      readonly ownerOfficeId: string
      /** The committee that verifies; never the owner. */
      readonly overseerOfficeId: string
      readonly due: DueDate
      /** The law, or the neutral rules, in force when it was adopted. */
      readonly rulePack: RulePackId
      /** The values it is held to, to its end, whatever becomes law or regulation meanwhile. */
      readonly rules: KeptRules
    }
  | { readonly type: 'ProgressReported'; readonly officeId: string; readonly progress: Progress; readonly text: string; readonly evidence: readonly Evidence[]; readonly reportedOn: IsoDate }
  | { readonly type: 'CompletionClaimed'; readonly officeId: string; readonly text: string; readonly evidence: readonly Evidence[]; readonly claimedOn: IsoDate }
  | { readonly type: 'ClaimReturned'; readonly officeId: string; readonly missing: string; readonly returnedOn: IsoDate }
  | { readonly type: 'CompletionVerified'; readonly officeId: string; readonly finding: string; readonly verifiedOn: IsoDate }
  | { readonly type: 'VerdictSentBack'; readonly officeId: string; readonly reason: string; readonly sentBackOn: IsoDate }
  | { readonly type: 'CommitmentClosed'; readonly officeId: string; readonly documentNumber: string; readonly closedOn: IsoDate }
  | { readonly type: 'CommitmentWithdrawn'; readonly officeId: string; readonly documentNumber: string; readonly reason: string; readonly withdrawnOn: IsoDate }
  | {
      readonly type: 'HandOverProposed'
      /** The sender, who stays liable until the other accepts. */
      readonly officeId: string
      readonly toOfficeId: string
      readonly reason: string
      readonly legalBasis: string
      readonly documentNumber: string | null
      /** Last day on which the receiver may refuse; unanswered after it, the arbiter decides. */
      readonly answerBy: IsoDate
      readonly proposedOn: IsoDate
    }
  | { readonly type: 'HandOverAccepted'; readonly officeId: string; readonly acceptedOn: IsoDate }
  | { readonly type: 'HandOverRefused'; readonly officeId: string; readonly properOfficeId: string; readonly reason: string; readonly refusedOn: IsoDate }
  | { readonly type: 'OwnerNamed'; readonly officeId: string; readonly ownerOfficeId: string; readonly reason: string; readonly documentNumber: string; readonly namedOn: IsoDate }
  | {
      readonly type: 'ExtensionAsked'
      readonly officeId: string
      readonly newDate: IsoDate
      readonly reasonCode: string
      readonly reason: string
      readonly documentNumber: string
      readonly workSoFar: string
      readonly decideBy: IsoDate
      readonly askedOn: IsoDate
    }
  /** `date` is the new due date: the one asked for, or an earlier one. */
  | { readonly type: 'ExtensionGranted'; readonly officeId: string; readonly date: IsoDate; readonly documentNumber: string; readonly grantedOn: IsoDate }
  | { readonly type: 'ExtensionRefused'; readonly officeId: string; readonly reason: string; readonly refusedOn: IsoDate }

export type CommitmentEventType = CommitmentEvent['type']
