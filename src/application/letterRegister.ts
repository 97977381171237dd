import type { IsoDate } from '../domain/calendar/index.ts'
import type { ExplanationOutcome, LadderPlace, LetterEvent, Step } from '../domain/letter/index.ts'
import type { RecordedEvent } from './ports.ts'

export type LetterRow = {
  readonly id: string
  readonly version: number
  readonly step: Step
  /** Whose delay it is about. */
  readonly officeId: string
  /** Null where it goes to the council itself. */
  readonly addresseeOfficeId: string | null
  readonly status: 'draft' | 'filed' | 'dropped'
  readonly commitmentIds: readonly string[]
  readonly draftedOn: IsoDate
  readonly number: string | null
  readonly signedOn: IsoDate | null
  readonly explanationBy: IsoDate | null
  /** What became of the explanation asked for; null where none is asked, or the letter was not signed. */
  readonly explanation: 'awaited' | 'received' | ExplanationOutcome | null
}

/** A promise as the ladder and its letters speak of it. */
export type LadderPromise = LadderPlace & {
  readonly action: string
  readonly quote: string
  readonly speaker: string | null
  readonly speakerRole: string | null
  readonly spokenOn: IsoDate
  readonly resolutionNumber: string | null
  readonly ordinal: number | null
  /** The first date, which never moves; null where the words fixed none. */
  readonly dueDate: IsoDate | null
  readonly currentDueDate: IsoDate | null
}

export type LetterFilter = {
  readonly officeId?: string
  readonly statuses?: readonly LetterRow['status'][]
  readonly explanations?: readonly NonNullable<LetterRow['explanation']>[]
  /** Signed letters about any of these promises. */
  readonly about?: readonly string[]
  readonly limit: number
  readonly offset: number
}

/** What can be asked about urging. */
export type LetterRegister = {
  /** All promises somebody is late with, of one moment of the log. */
  readonly late: (council: string, today: IsoDate) => Promise<readonly LadderPromise[]>
  /** These promises as they stand now, by id, and the log's position then. */
  readonly places: (council: string, ids: readonly string[]) => Promise<{ readonly head: number; readonly promises: ReadonlyMap<string, LadderPromise> }>
  /** Newest first. */
  readonly letters: (council: string, filter: LetterFilter) => Promise<{ readonly rows: readonly LetterRow[]; readonly total: number }>
  /** All that happened to one letter; empty where there is none. */
  readonly letterHistory: (council: string, letterId: string) => Promise<readonly RecordedEvent<LetterEvent>[]>
}
