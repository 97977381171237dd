import type { DueDate, IsoDate, PeriodLength } from '../calendar/index.ts'
import type { KeptRules, RulePackId } from '../rules/index.ts'
import type { DueBasis, Comparator, Ending, PartPlan, PeriodVerdict } from './criteria.ts'
import type { Decimal } from './decimal.ts'

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
  /** The office it is meant for holds that it was said otherwise; both wordings stand, and the council decides what it adopts. */
  | { readonly type: 'WordingContested'; readonly officeId: string; readonly words: string; readonly contestedOn: IsoDate }
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
  /** The committee holds that the facts claimed are not so; the standing committee settles it. */
  | { readonly type: 'ClaimDisputed'; readonly officeId: string; readonly reason: string; readonly disputedOn: IsoDate }
  /** The accountable office holds that its claim was returned wrongly. */
  | { readonly type: 'ReturnContested'; readonly officeId: string; readonly reason: string; readonly contestedOn: IsoDate }
  /** `lookAgain`: the committee judges the claim once more; `returned`: it stays undone. */
  | {
      readonly type: 'DisputeSettled'
      readonly officeId: string
      readonly outcome: 'lookAgain' | 'returned'
      readonly reason: string
      readonly documentNumber: string
      readonly settledOn: IsoDate
    }
  /** Closed as fulfilled; `recheckOn` are the days, soonest first, on which the committee looks whether it still holds. */
  | { readonly type: 'CommitmentClosed'; readonly officeId: string; readonly documentNumber: string; readonly recheckOn: readonly IsoDate[]; readonly closedOn: IsoDate }
  | { readonly type: 'RecheckPassed'; readonly officeId: string; readonly finding: string; readonly checkedOn: IsoDate }
  /** It no longer holds: the promise is owed again from that day, by the office that owed it last. */
  | { readonly type: 'RecheckFailed'; readonly officeId: string; readonly finding: string; readonly checkedOn: IsoDate }
  | {
      readonly type: 'CommitmentWithdrawn'
      readonly officeId: string
      readonly documentNumber: string
      readonly ending: Ending
      /** The promise that takes its place, or into which it was merged; null where it was waived. */
      readonly byCommitmentId: string | null
      readonly reason: string
      readonly withdrawnOn: IsoDate
    }
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
      /** What shows the work so far; may be empty. */
      readonly evidence: readonly Evidence[]
      readonly decideBy: IsoDate
      readonly askedOn: IsoDate
    }
  /** `date` is the new due date: the one asked for, or an earlier one. */
  | { readonly type: 'ExtensionGranted'; readonly officeId: string; readonly date: IsoDate; readonly documentNumber: string; readonly grantedOn: IsoDate }
  | { readonly type: 'ExtensionRefused'; readonly officeId: string; readonly reason: string; readonly refusedOn: IsoDate }
  /**
   * An office ended and its successor stands in its place here, as owner, as overseer or as receiver of a hand-over. With several offices
   * `toChooseFrom`, the successor owes the promise until the standing committee has chosen among them.
   */
  | {
      readonly type: 'OfficeSucceeded'
      readonly endedOfficeId: string
      readonly successorOfficeId: string
      readonly toChooseFrom: readonly string[]
      readonly documentNumber: string
      readonly succeededOn: IsoDate
    }
  /** The day meant by words that fixed none came to be known: the session was called, or the condition came about. */
  | { readonly type: 'DueDateFixed'; readonly date: IsoDate; readonly basis: DueBasis; readonly fixedOn: IsoDate }
  /** What has to come about first; the office that owes that, and its last day, where they are known. */
  | { readonly type: 'ConditionStated'; readonly condition: string; readonly officeId: string | null; readonly date: IsoDate | null; readonly statedOn: IsoDate }
  | { readonly type: 'ConditionMet'; readonly documentNumber: string; readonly happenedOn: IsoDate; readonly recordedOn: IsoDate }
  /** The committee says beforehand what proof will close it. */
  | { readonly type: 'ProofStated'; readonly officeId: string; readonly proof: string; readonly statedOn: IsoDate }
  /** How many voters raised it, as one document puts it. A later count, on a later document, takes its place. */
  | { readonly type: 'VotersCounted'; readonly voters: number; readonly source: string; readonly countedOn: IsoDate }
  | {
      readonly type: 'SiteVisited'
      readonly officeId: string
      readonly place: string
      readonly visitedOn: IsoDate
      /** Local time of the visit, `HH:MM`. */
      readonly at: string
      readonly finding: string
      readonly evidence: readonly Evidence[]
      readonly recordedOn: IsoDate
    }
  | {
      readonly type: 'TargetSet'
      readonly measure: string
      readonly unit: string
      readonly comparator: Comparator
      readonly value: Decimal
      readonly baseline: Decimal | null
      readonly setOn: IsoDate
    }
  /** A figure measured on a day, told by the owner or found by the committee. */
  | { readonly type: 'ReadingTaken'; readonly officeId: string; readonly value: Decimal; readonly takenOn: IsoDate; readonly source: string; readonly recordedOn: IsoDate }
  /** A recurring promise is judged period by period, from the one that holds `from`; the last one holds `until`. */
  | { readonly type: 'PeriodsSet'; readonly every: PeriodLength; readonly from: IsoDate; readonly until: IsoDate | null; readonly setOn: IsoDate }
  | { readonly type: 'PeriodReported'; readonly officeId: string; readonly period: string; readonly text: string; readonly evidence: readonly Evidence[]; readonly reportedOn: IsoDate }
  | { readonly type: 'PeriodJudged'; readonly officeId: string; readonly period: string; readonly verdict: PeriodVerdict; readonly finding: string; readonly judgedOn: IsoDate }
  /** Divided among several offices: the lead owes the whole, which is done only when every part is. */
  | {
      readonly type: 'CommitmentSplit'
      readonly officeId: string
      readonly leadOfficeId: string
      readonly parts: readonly PartPlan[]
      readonly reason: string
      readonly documentNumber: string
      readonly splitOn: IsoDate
    }
  /** A part begins its own life, owed from that day; words, speaker and committee are those of the whole. */
  | {
      readonly type: 'PartOpened'
      readonly commitmentId: string
      readonly partOf: string
      readonly sittingId: string
      readonly quote: Quote
      readonly speaker: string | null
      readonly speakerRole: string | null
      readonly spokenOn: IsoDate
      readonly terms: Terms
      readonly resolutionId: string
      readonly resolutionNumber: string
      readonly ordinal: number
      readonly ownerOfficeId: string
      readonly overseerOfficeId: string
      readonly due: DueDate
      readonly rulePack: RulePackId
      /** The rules of the whole, which hold for its parts. */
      readonly rules: KeptRules
      readonly openedOn: IsoDate
    }
  /** Told to the whole: a part was found kept, or was withdrawn by decision. */
  | { readonly type: 'PartFinished'; readonly partId: string; readonly how: 'verified' | 'withdrawn'; readonly finishedOn: IsoDate }
  /** Told to the whole: a part found kept is not. A whole that was claimed, verified or closed is owed again. */
  | { readonly type: 'PartReopened'; readonly partId: string; readonly reopenedOn: IsoDate }

export type CommitmentEventType = CommitmentEvent['type']
