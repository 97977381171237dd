import type { IsoDate } from '../domain/calendar/index.ts'
import type { Letter } from '../domain/letter/index.ts'
import type { LadderPromise, LetterRow } from './letterRegister.ts'
import type { RoundInput } from './roundInput.ts'
import type { CommitmentRow, CouncilRow } from './register.ts'

/** Everything a letter's paper says: it is a function of this value alone. */
export type LetterInput = {
  readonly council: CouncilRow
  readonly letter: Exclude<Letter, { status: 'absent' }>
  /** As the offices were called on the day of the draft; the addressee null where it goes to the council. */
  readonly officeName: string
  readonly addresseeName: string | null
  /** The promises named, by id. */
  readonly promises: ReadonlyMap<string, LadderPromise>
  /** Letters signed before about any of them, oldest first. */
  readonly earlier: readonly (Pick<LetterRow, 'step'> & { readonly number: string; readonly signedOn: IsoDate })[]
}

/** One promise in a dossier, every name and day already in words: its record told for a reader of paper. */
export type DossierItem = {
  readonly action: string
  readonly quote: string
  /** Who said it, post, day and sitting. */
  readonly spoken: string
  readonly facts: readonly (readonly [name: string, value: string])[]
  readonly daysByOffice: readonly { readonly office: string; readonly days: number }[]
  readonly evidence: readonly string[]
  readonly letters: readonly (readonly [number: string, day: string, step: string, state: string])[]
  readonly history: readonly (readonly [day: string, what: string, details: string])[]
}

/** What a council takes along to ask about promises again: one promise, all of an office, or those of a topic. */
export type DossierInput = {
  readonly council: CouncilRow
  /** The day it speaks of. */
  readonly day: IsoDate
  readonly subject: string
  /** Who answers, and who holds the office's posts; null where that is not one office. */
  readonly answerer: string | null
  readonly items: readonly DossierItem[]
}

/** What an office's report on its promises begins with: the register as it stands that day. */
export type PromiseReportInput = {
  readonly council: CouncilRow
  readonly officeName: string
  readonly session: string
  readonly day: IsoDate
  /** What it owes, what is due first at the top. */
  readonly promises: readonly CommitmentRow[]
}

export const PAPER_FORMATS = ['docx', 'pdf'] as const
export type PaperFormat = (typeof PAPER_FORMATS)[number]

/** Makes papers in the form of the country; the same input gives the same bytes. */
export type PaperRenderer = {
  readonly letter: (input: LetterInput, format: PaperFormat) => Promise<Uint8Array>
  readonly dossier: (input: DossierInput, format: PaperFormat) => Promise<Uint8Array>
  readonly promiseReport: (input: PromiseReportInput, format: PaperFormat) => Promise<Uint8Array>
  readonly round: (input: RoundInput, format: PaperFormat | 'xlsx') => Promise<Uint8Array>
}
