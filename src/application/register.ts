import type { Draft } from '../domain/draft/index.ts'
import type { Awaited, DueCount, DueKind, IsoDate, Precision, Timeliness } from '../domain/calendar/index.ts'
import type { Role } from '../domain/access/index.ts'
import type { Regulation, RegulationEvent } from '../domain/regulation/index.ts'
import type { CommitmentEvent, CommitmentStatus, Ending, QuestionKind, Said } from '../domain/commitment/index.ts'
import type { PassedAs } from '../domain/passing/index.ts'
import type { OfficeEvent, OfficeKind, OfficeName } from '../domain/offices/index.ts'
import type { SourceKind } from '../domain/sitting/index.ts'
import type { FollowUpRegister } from './followUpRegister.ts'
import type { RoundRegister } from './roundRegister.ts'
import type { LetterRegister } from './letterRegister.ts'
import type { ReportCallRegister } from './reportCallRegister.ts'
import type { SelectionRegister } from './selectionRegister.ts'
import type { FloorRegister } from './floorRegister.ts'
import type { TopicRegister } from './topicRegister.ts'
import type { PassingRegister } from './passingRegister.ts'
import type { RecordedEvent } from './ports.ts'

/** One commitment as lists show it; derived from its events and rebuildable from them. */
export type CommitmentRow = {
  readonly id: string
  /** Version of its stream: what an edit must be based on. */
  readonly version: number
  readonly status: Exclude<CommitmentStatus, 'absent'>
  readonly sittingId: string
  readonly sittingName: string
  readonly sourceId: string
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly action: string
  readonly product: string | null
  readonly speaker: string | null
  readonly speakerRole: string | null
  readonly spokenOn: IsoDate
  readonly ownerNamed: string | null
  /** The office that owes it now. */
  readonly ownerOfficeId: string | null
  readonly ownerName: string | null
  /** The office the council adopted it for, and what it was called on that day; null before adoption. What was adopted is shown with these. */
  readonly adoptedOwnerOfficeId: string | null
  readonly adoptedOwnerName: string | null
  readonly supporting: readonly string[]
  readonly overseerOfficeId: string | null
  readonly overseerName: string | null
  readonly dueWords: string | null
  readonly dueKind: DueKind
  readonly dueDate: IsoDate | null
  readonly duePrecision: Precision
  /** How the date was counted; null where it was not counted from a number of days. */
  readonly dueCounted: DueCount | null
  /** The last day as extended; the original stands in `dueDate`, and lists tell lateness against that one. */
  readonly currentDueDate: IsoDate | null
  /** How often it was extended. */
  readonly extensions: number
  readonly resolutionId: string | null
  readonly resolutionNumber: string | null
  readonly ordinal: number | null
  readonly adoptedOn: IsoDate | null
  /** What the agency last said of itself. */
  readonly progress: Said | null
  readonly lastReportOn: IsoDate | null
  readonly reports: number
  readonly returns: number
  /** Day of the standing claim of completion. */
  readonly finishedOn: IsoDate | null
  readonly endedOn: IsoDate | null
  readonly endedByDocument: string | null
  readonly rules: readonly string[]
  /** What another office has to answer while it is owed; null when nothing is open. */
  readonly question: QuestionKind | null
  /** The office a hand-over is offered to, and the last day on which it decides; from the next day it is the arbiter's move. */
  readonly handOverToOfficeId: string | null
  readonly handOverToName: string | null
  readonly answerBy: IsoDate | null
  /**
   * Whose move it was when the record last changed, and since when. A hand-over goes to the arbiter by the calendar alone,
   * so ask `moverOf(row, today)` and `moveSinceOn(row, today)` for the move as it is.
   */
  readonly moveRole: Role | null
  readonly moveOfficeId: string | null
  readonly moveSince: IsoDate | null
  readonly hops: number
  readonly bounces: number
  /** The promise it is a part of, or null. */
  readonly partOf: string | null
  /** Into how many parts it was divided, and how many of them are verified or withdrawn. */
  readonly parts: number
  readonly partsFinished: number
  /** Reports on single periods that no verdict was given on yet. */
  readonly periodsWaiting: number
  /** Key of the first period neither reported on nor judged, whether or not it has begun (`2026-Q4`); null where none is left or nothing recurs. */
  readonly periodDue: string | null
  /** The next day on which a closed promise is looked at again; null when none is planned. */
  readonly recheckOn: IsoDate | null
  /** What proof the committee asks for; null while it has not said. */
  readonly proof: string | null
  /** How often it was owed again after it had been closed. */
  readonly reopenings: number
  /** How many voters raised it, as last counted; 0 where nobody counted. */
  readonly voters: number
  /** How a withdrawn promise ended, and what took its place. */
  readonly ending: Ending | null
  readonly byCommitmentId: string | null
}

export type CommitmentFilter = {
  readonly statuses?: readonly CommitmentRow['status'][]
  readonly sittingId?: string
  readonly sourceId?: string
  readonly resolutionId?: string
  readonly ownerOfficeId?: string
  /** The office the council adopted it for, whoever owes it now. */
  readonly adoptedOwnerOfficeId?: string
  readonly overseerOfficeId?: string
  /** The office that owes it, verifies it, or is offered it. */
  readonly involvedOfficeId?: string
  /** Whose move it is on `today`, told by office, by role, or by both; the standing committee is found by its role. */
  readonly moveOfficeId?: string
  readonly moveRole?: Role
  /** What is open while it is owed. */
  readonly question?: QuestionKind
  /** What became of it between offices, and with which office: `handedOn` by it, `refused` by it, `gotBack` by it, `moved` by it; by any where none is named. */
  readonly passed?: PassedAs
  readonly passedOfficeId?: string
  /** The parts of one promise. */
  readonly partOf?: string
  /** Parts count beside promises; left out, only whole promises are found, so that no work is counted twice. */
  readonly withParts?: boolean
  /** Closed promises whose next re-check is planned for that day or before. */
  readonly recheckBy?: IsoDate
  /** Promises for which the committee has not said yet what proof it asks for. */
  readonly proofMissing?: true
  /** Promises with period reports that wait for a verdict. */
  readonly periodsWaiting?: true
  /** Whose deadline names no day yet and waits for that to come. */
  readonly awaits?: Awaited
  /** Words looked for in quote, action and names; accents may be left out. */
  readonly q?: string
  readonly timeliness?: Timeliness
  /** `due`: soonest first, undated last · `annex`: order of the annex · `place`: order in the source · `recent`: last changed first. */
  readonly order: 'due' | 'annex' | 'place' | 'recent'
  readonly limit: number
  readonly offset: number
  /** The day against which lateness is told. */
  readonly today: IsoDate
}

export type CommitmentPage = { readonly rows: readonly CommitmentRow[]; readonly total: number }

export type OfficeRow = {
  readonly id: string
  /** Version of its stream: what a change must be based on. */
  readonly version: number
  /** Its present or last name. */
  readonly name: string
  readonly nameEn: string | null
  readonly kind: OfficeKind
  /** What it was called when, in order of days: `nameOn` tells the name of a day. */
  readonly names: readonly OfficeName[]
  /** The first day on which it no longer exists; null while it stands. */
  readonly endedOn: IsoDate | null
  /** Who went on when it ended, the leading one first; empty while it stands. */
  readonly successorOfficeIds: readonly string[]
}

export type SittingRow = { readonly id: string; readonly name: string; readonly date: IsoDate; readonly sources: number; readonly captured: number; readonly adopted: number }

export type SourceRow = {
  readonly id: string
  readonly sittingId: string
  readonly name: string
  readonly sha256: string
  readonly receivedSha256: string
  readonly encoding: string
  /** What was received; null where it was not told. */
  readonly kind: SourceKind | null
  readonly characters: number
  readonly documentDate: IsoDate | null
  readonly readingSha256: string
  readonly findings: number
  readonly rejected: readonly { readonly start: number; readonly end: number; readonly reason: string | null }[]
  /** What a second reader found; null where none has read it. */
  readonly second: { readonly model: string; readonly sha256: string; readonly findings: number; readonly dropped: number } | null
  readonly filedAt: string
}

export type ResolutionRow = {
  readonly id: string
  readonly sittingId: string
  readonly number: string
  readonly date: IsoDate
  readonly subject: string
  readonly signer: string
  readonly commitmentIds: readonly string[]
}

/** A rendered document of a resolution. */
export type ResolutionDocument = { readonly kind: 'resolution' | 'annex'; readonly sha256: string; readonly fileName: string; readonly mediaType: string }

/** How many adopted commitments stand where; these sum to `total`. Of a council whole promises are counted, of an office also the parts it owes. */
export type Totals = Readonly<Record<'owed' | 'claimed' | 'disputed' | 'verified' | 'closed' | 'withdrawn', number>> & {
  readonly total: number
  /** Of `owed`, `claimed`, `disputed` and `verified`: past their due date without a standing claim. */
  readonly overdue: number
}

export type CouncilRow = { readonly id: string; readonly name: string; readonly nameEn: string; readonly isExample: boolean; readonly place: string }

/** What can be asked about a council; answered from read models that follow the log in the same transaction. */
export type Register = {
  readonly council: (council: string) => Promise<CouncilRow | null>
  readonly commitments: (council: string, filter: CommitmentFilter) => Promise<CommitmentPage>
  readonly commitment: (council: string, id: string) => Promise<CommitmentRow | null>
  readonly history: (council: string, commitmentId: string) => Promise<readonly RecordedEvent<CommitmentEvent>[]>
  readonly totals: (council: string, today: IsoDate, ownerOfficeId: string | null) => Promise<Totals>
  /** What the council set for itself, and the entries that add up to it, oldest first. */
  readonly regulation: (council: string) => Promise<{ readonly state: Regulation; readonly history: readonly RecordedEvent<RegulationEvent>[] }>
  readonly offices: (council: string) => Promise<readonly OfficeRow[]>
  readonly office: (council: string, id: string) => Promise<OfficeRow | null>
  readonly officeHistory: (council: string, officeId: string) => Promise<readonly RecordedEvent<OfficeEvent>[]>
  readonly sittings: (council: string) => Promise<readonly SittingRow[]>
  readonly sitting: (council: string, id: string) => Promise<SittingRow | null>
  readonly sources: (council: string, sittingId: string) => Promise<readonly SourceRow[]>
  readonly source: (council: string, id: string) => Promise<SourceRow | null>
  readonly resolutions: (council: string, sittingId: string) => Promise<readonly ResolutionRow[]>
  readonly resolution: (council: string, id: string) => Promise<ResolutionRow | null>
  /** The draft resolution of a sitting, and how many entries it is made of. */
  readonly draft: (council: string, sittingId: string) => Promise<{ readonly draft: Draft; readonly version: number }>
  readonly documents: (council: string, resolutionId: string) => Promise<readonly ResolutionDocument[]>
  readonly passing: PassingRegister
  readonly followUp: FollowUpRegister
  readonly letters: LetterRegister
  readonly rounds: RoundRegister
  readonly topics: TopicRegister
  readonly floor: FloorRegister
  readonly selection: SelectionRegister
  readonly reportCalls: ReportCallRegister
}

/** Where a background task puts a rendered document. Saving the same kind twice keeps the first: an adopted document is frozen. */
export type ResolutionDocuments = {
  readonly save: (council: string, resolutionId: string, document: ResolutionDocument, bytes: Uint8Array) => Promise<void>
}
