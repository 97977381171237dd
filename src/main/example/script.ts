import type { Role } from '../../domain/access/index.ts'
import type { DueDate, IsoDate, PeriodLength } from '../../domain/calendar/index.ts'
import type { Comparator, Decimal, PeriodVerdict, Progress, RecheckMonths } from '../../domain/commitment/index.ts'
import type { ItemKind } from '../../domain/floor/index.ts'
import type { EndingKind, OfficeKind } from '../../domain/offices/index.ts'
import type { OfficeKey } from './offices.ts'

/*
 * What happened at the example council, as data. Each step mirrors one command of the domain; where a command carries ids, hashes or places in a
 * text, a step carries a key or the exact words instead, and whoever plays the script looks them up.
 */

/** Who does it: a role, at the desk of an office. */
export type ExampleDesk = { readonly role: Role; readonly office: OfficeKey }

export type SittingKey = 'july' | 'october' | 'december'
export type SourceKey = 'minutesJuly' | 'draftResolutionJuly' | 'minutesOctober'

export type ExampleEvidence =
  | { readonly kind: 'text'; readonly name: string; readonly text: string }
  /** A small drawing with one bar for each value, from 0 to 100; the kind of file follows from the ending of its name. */
  | { readonly kind: 'bars'; readonly name: `${string}.png` | `${string}.pdf`; readonly values: readonly number[] }
  | { readonly kind: 'link'; readonly url: string; readonly title: string }

export type ExampleTerms = {
  readonly action: string
  readonly owner: { readonly named: string | null; readonly office: OfficeKey | null }
  readonly supporting: readonly string[]
  readonly due: DueDate
  readonly product: string | null
}

/** `commitment` names a commitment within the script. `quote` stands exactly once in the text of its source. */
export type ExampleAction =
  | { readonly type: 'EstablishOffice'; readonly office: OfficeKey; readonly name: string; readonly nameEn: string; readonly kind: OfficeKind }
  | { readonly type: 'RenameOffice'; readonly office: OfficeKey; readonly name: string; readonly nameEn: string; readonly documentNumber: string; readonly renamedOn: IsoDate }
  | { readonly type: 'AppointHolder'; readonly office: OfficeKey; readonly post: string; readonly person: string; readonly from: IsoDate; readonly until: IsoDate | null; readonly documentNumber: string | null }
  | { readonly type: 'RecordHolderLeft'; readonly office: OfficeKey; readonly post: string; readonly person: string; readonly until: IsoDate }
  /** The first successor leads. */
  | { readonly type: 'EndOffice'; readonly office: OfficeKey; readonly how: EndingKind; readonly successors: readonly OfficeKey[]; readonly documentNumber: string; readonly endedOn: IsoDate }
  | { readonly type: 'RecordSitting'; readonly sitting: SittingKey; readonly name: string; readonly date: IsoDate }
  | { readonly type: 'ElectDeputies'; readonly deputies: readonly { readonly name: string; readonly group: string }[]; readonly electedOn: IsoDate }
  | { readonly type: 'SetAgenda'; readonly sitting: SittingKey; readonly items: readonly { readonly title: string; readonly kind: ItemKind; readonly minutes: number; readonly offices: readonly OfficeKey[] }[] }
  /** Everybody elected before that day, over so many seats. */
  | { readonly type: 'FixRoll'; readonly sitting: SittingKey; readonly total: number }
  | { readonly type: 'FileSource'; readonly source: SourceKey; readonly sitting: SittingKey; readonly name: string; /** In `texts/`. */ readonly file: string; readonly documentDate: IsoDate }
  | { readonly type: 'RejectFinding'; readonly source: SourceKey; readonly quote: string; readonly reason: string }
  | {
      readonly type: 'CaptureCommitment'
      readonly commitment: string
      readonly source: SourceKey
      readonly quote: string
      readonly speaker: string | null
      readonly speakerRole: string | null
      readonly spokenOn: IsoDate
      readonly terms: ExampleTerms
    }
  | { readonly type: 'CorrectCapture'; readonly commitment: string; readonly terms: ExampleTerms }
  | { readonly type: 'SetCaptureAside'; readonly commitment: string; readonly reason: string }
  | { readonly type: 'RestoreCapture'; readonly commitment: string }
  | { readonly type: 'ConfirmWording'; readonly commitment: string }
  | {
      readonly type: 'AdoptResolution'
      readonly sitting: SittingKey
      readonly number: string
      readonly date: IsoDate
      readonly subject: string
      readonly signer: string
      /** The annex in order; each commitment is adopted with the committee that oversees it. */
      readonly annex: readonly { readonly commitment: string; readonly overseer: OfficeKey }[]
    }
  | { readonly type: 'ReportProgress'; readonly commitment: string; readonly progress: Progress; readonly text: string; readonly evidence: readonly ExampleEvidence[] }
  | { readonly type: 'ClaimCompletion'; readonly commitment: string; readonly text: string; readonly evidence: readonly ExampleEvidence[] }
  | { readonly type: 'ReturnClaim'; readonly commitment: string; readonly missing: string }
  | { readonly type: 'VerifyCompletion'; readonly commitment: string; readonly finding: string }
  | { readonly type: 'SendVerdictBack'; readonly commitment: string; readonly reason: string }
  | { readonly type: 'CloseCommitment'; readonly commitment: string; readonly documentNumber: string; readonly recheckMonths: readonly RecheckMonths[] }
  | { readonly type: 'WithdrawCommitment'; readonly commitment: string; readonly documentNumber: string; readonly reason: string }
  | { readonly type: 'ProposeHandOver'; readonly commitment: string; readonly to: OfficeKey; readonly reason: string; readonly legalBasis: string; readonly documentNumber: string | null }
  | { readonly type: 'AcceptHandOver'; readonly commitment: string }
  | { readonly type: 'RefuseHandOver'; readonly commitment: string; readonly proper: OfficeKey; readonly reason: string }
  | { readonly type: 'NameOwner'; readonly commitment: string; readonly owner: OfficeKey; readonly reason: string; readonly documentNumber: string }
  | {
      readonly type: 'AskExtension'
      readonly commitment: string
      readonly newDate: IsoDate
      readonly reasonCode: string
      readonly reason: string
      readonly documentNumber: string
      readonly workSoFar: string
    }
  | { readonly type: 'GrantExtension'; readonly commitment: string; readonly date: IsoDate; readonly documentNumber: string }
  | { readonly type: 'RefuseExtension'; readonly commitment: string; readonly reason: string }
  | {
      readonly type: 'SplitCommitment'
      readonly commitment: string
      readonly lead: OfficeKey
      /** `part` names it within the script as `commitment` does elsewhere. */
      readonly parts: readonly { readonly part: string; readonly office: OfficeKey; readonly action: string; readonly date: IsoDate | null }[]
      readonly reason: string
      readonly documentNumber: string
    }
  | { readonly type: 'SetTarget'; readonly commitment: string; readonly measure: string; readonly unit: string; readonly comparator: Comparator; readonly value: Decimal; readonly baseline: Decimal | null }
  | { readonly type: 'TakeReading'; readonly commitment: string; readonly value: Decimal; readonly takenOn: IsoDate; readonly source: string }
  | { readonly type: 'SetPeriods'; readonly commitment: string; readonly every: PeriodLength; readonly until: IsoDate | null }
  | { readonly type: 'ReportPeriod'; readonly commitment: string; readonly period: string; readonly text: string; readonly evidence: readonly ExampleEvidence[] }
  | { readonly type: 'JudgePeriod'; readonly commitment: string; readonly period: string; readonly verdict: PeriodVerdict; readonly finding: string }
  | { readonly type: 'StateCondition'; readonly commitment: string; readonly condition: string; readonly dependsOn: OfficeKey | null; readonly date: IsoDate | null }
  | { readonly type: 'MeetCondition'; readonly commitment: string; readonly documentNumber: string; readonly happenedOn: IsoDate }

/** One thing that happened: what, on which day of the council's calendar, at whose desk. */
export type ExampleStep = { readonly on: IsoDate; readonly by: ExampleDesk } & ExampleAction

/** Desks that act more than once. */
export const CLERK: ExampleDesk = { role: 'clerk', office: 'councilOffice' }
export const SECRETARY: ExampleDesk = { role: 'secretary', office: 'councilOffice' }
export const STANDING_COMMITTEE: ExampleDesk = { role: 'standingCommittee', office: 'standingCommittee' }
export const agency = (office: OfficeKey): ExampleDesk => ({ role: 'agency', office })
export const committee = (office: OfficeKey): ExampleDesk => ({ role: 'committee', office })
