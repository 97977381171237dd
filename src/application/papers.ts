import type { IsoDate } from '../domain/calendar/index.ts'
import type { Letter } from '../domain/letter/index.ts'
import type { LadderPromise, LetterRow } from './letterRegister.ts'
import type { RoundInput } from './roundInput.ts'
import type { CouncilRow } from './register.ts'

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

export const PAPER_FORMATS = ['docx', 'pdf'] as const
export type PaperFormat = (typeof PAPER_FORMATS)[number]

/** Makes papers in the form of the country; the same input gives the same bytes. */
export type PaperRenderer = {
  readonly letter: (input: LetterInput, format: PaperFormat) => Promise<Uint8Array>
  readonly round: (input: RoundInput, format: PaperFormat | 'xlsx') => Promise<Uint8Array>
}
