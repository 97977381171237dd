import type { IsoDate, PeriodLength } from '../calendar/index.ts'
import type { KeptRules, RulePackId } from '../rules/index.ts'
import type { Comparator, DueBasis, Ending, PartPlan, PeriodVerdict } from './criteria.ts'
import type { Decimal } from './decimal.ts'
import type { CommitmentEvent, Evidence, Progress, Quote, Terms } from './events.ts'

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
  | { readonly type: 'ContestWording'; readonly officeId: string; readonly words: string; readonly today: IsoDate }
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
  | { readonly type: 'CloseCommitment'; readonly officeId: string; readonly documentNumber: string; readonly recheckMonths: readonly RecheckMonths[]; readonly today: IsoDate }
  | { readonly type: 'DisputeClaim'; readonly officeId: string; readonly reason: string; readonly today: IsoDate }
  | { readonly type: 'ContestReturn'; readonly officeId: string; readonly reason: string; readonly today: IsoDate }
  | { readonly type: 'SettleDispute'; readonly officeId: string; readonly outcome: 'lookAgain' | 'returned'; readonly reason: string; readonly documentNumber: string; readonly today: IsoDate }
  | { readonly type: 'PassRecheck'; readonly officeId: string; readonly finding: string; readonly today: IsoDate }
  | { readonly type: 'FailRecheck'; readonly officeId: string; readonly finding: string; readonly today: IsoDate }
  | {
      readonly type: 'WithdrawCommitment'
      readonly officeId: string
      readonly documentNumber: string
      readonly ending: Ending
      readonly byCommitmentId: string | null
      readonly reason: string
      readonly today: IsoDate
    }
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
      readonly evidence: readonly Evidence[]
      /** The last day of the whole, for a part: a part never outlasts it. Null for a promise that is no part, or where the whole fixes no day. */
      readonly latest: IsoDate | null
      readonly today: IsoDate
    }
  | { readonly type: 'GrantExtension'; readonly officeId: string; readonly date: IsoDate; readonly documentNumber: string; readonly today: IsoDate }
  | { readonly type: 'RefuseExtension'; readonly officeId: string; readonly reason: string; readonly today: IsoDate }
  | {
      readonly type: 'SucceedOffice'
      readonly endedOfficeId: string
      readonly successorOfficeId: string
      /** The offices the standing committee chooses from after a split; empty or the successor alone where nothing is to be chosen. */
      readonly toChooseFrom: readonly string[]
      readonly documentNumber: string
      readonly today: IsoDate
    }
  | { readonly type: 'FixDueDate'; readonly date: IsoDate; readonly basis: DueBasis; readonly today: IsoDate }
  | { readonly type: 'StateCondition'; readonly condition: string; readonly officeId: string | null; readonly date: IsoDate | null; readonly today: IsoDate }
  | { readonly type: 'MeetCondition'; readonly documentNumber: string; readonly happenedOn: IsoDate; readonly today: IsoDate }
  | { readonly type: 'StateProof'; readonly officeId: string; readonly proof: string; readonly today: IsoDate }
  | { readonly type: 'CountVoters'; readonly voters: number; readonly source: string; readonly today: IsoDate }
  | {
      readonly type: 'RecordSiteVisit'
      readonly officeId: string
      readonly place: string
      readonly visitedOn: IsoDate
      readonly at: string
      readonly finding: string
      readonly evidence: readonly Evidence[]
      readonly today: IsoDate
    }
  | { readonly type: 'SetTarget'; readonly measure: string; readonly unit: string; readonly comparator: Comparator; readonly value: Decimal; readonly baseline: Decimal | null; readonly today: IsoDate }
  | { readonly type: 'TakeReading'; readonly officeId: string; readonly value: Decimal; readonly takenOn: IsoDate; readonly source: string; readonly today: IsoDate }
  | { readonly type: 'SetPeriods'; readonly every: PeriodLength; readonly until: IsoDate | null; readonly today: IsoDate }
  | { readonly type: 'ReportPeriod'; readonly officeId: string; readonly period: string; readonly text: string; readonly evidence: readonly Evidence[]; readonly today: IsoDate }
  | { readonly type: 'JudgePeriod'; readonly officeId: string; readonly period: string; readonly verdict: PeriodVerdict; readonly finding: string; readonly today: IsoDate }
  | {
      readonly type: 'SplitCommitment'
      readonly officeId: string
      readonly leadOfficeId: string
      readonly parts: readonly PartPlan[]
      readonly reason: string
      readonly documentNumber: string
      readonly today: IsoDate
    }
  /** What the whole passes on to a part as it is divided. */
  | (Omit<Extract<CommitmentEvent, { type: 'PartOpened' }>, 'type' | 'openedOn'> & { readonly type: 'OpenPart'; readonly today: IsoDate })
  | { readonly type: 'FinishPart'; readonly partId: string; readonly how: 'verified' | 'withdrawn'; readonly today: IsoDate }
  | { readonly type: 'ReopenPart'; readonly partId: string; readonly today: IsoDate }

/** After how many months a kept promise is looked at again. */
export const RECHECK_MONTHS = [3, 6, 12] as const
export type RecheckMonths = (typeof RECHECK_MONTHS)[number]

/** The commands of one or several types. */
export type CommandOf<Type extends CommitmentCommand['type']> = Extract<CommitmentCommand, { type: Type }>
