import type { DueDate, DueKind, IsoDate, Precision } from '../../domain/calendar/index.ts'
import { EXAMPLE_OFFICES, type OfficeKey } from './offices.ts'
import { CLERK, type ExampleStep, type SourceKey } from './script.ts'

/** One capture as a clerk fills it in. The owner is named in the text by the office's own name unless `named` says otherwise. */
export type Capture = {
  readonly commitment: string
  readonly quote: string
  readonly action: string
  readonly office: OfficeKey
  readonly named?: string | null
  readonly supporting?: readonly string[]
  readonly due: DueDate
  readonly product: string | null
}

export type Speaker = { readonly speaker: string; readonly speakerRole: string } | { readonly speaker: null; readonly speakerRole: null }

/** A deadline: the words as spoken, how they are to be read, and the last day they mean. */
export const due = (words: string, kind: DueKind, date: IsoDate | null, precision: Precision): DueDate => ({ words, kind, date, precision })

/** The steps by which the clerk captures what one speaker promised in one source. */
export const capturedFrom = (source: SourceKey, on: IsoDate, who: Speaker, captures: readonly Capture[]): readonly Extract<ExampleStep, { type: 'CaptureCommitment' }>[] =>
  captures.map(({ commitment, quote, action, office, named, supporting, due, product }) => ({
    type: 'CaptureCommitment', on, by: CLERK, commitment, source, quote, ...who, spokenOn: on,
    terms: { action, owner: { named: named === undefined ? EXAMPLE_OFFICES[office].name : named, office }, supporting: supporting ?? [], due, product },
  }))
