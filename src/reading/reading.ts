import type { DueKind, IsoDate, Precision } from '../domain/calendar/index.ts'

/** How strongly the words bind. `vague` is kept and shown as "no commitment yet". */
export const FORCES = ['promise', 'target', 'directive', 'plan', 'vague'] as const
export type Force = (typeof FORCES)[number]

/** What a clear task names ("6 rõ"): person, task, time, responsibility, product, authority. */
export const CLARITY = ['person', 'task', 'time', 'responsibility', 'product', 'authority'] as const
export type Clarity = (typeof CLARITY)[number]

/** The text being read, as far as its words are asked for: a string, or the part of a sitting still at hand. */
export type Source = { readonly slice: (start: number, end: number) => string }

/** A slice of the source: `text.slice(start, end)` is the finding's own words. */
export type Place = { readonly start: number; readonly end: number }

/**
 * A measurable target. `value` in `unit`; `upTo` the end of a range, or null. `comparator`: how the value bounds what is undertaken;
 * `increase` and `decrease` are by that much, or to it where the words say so.
 */
export type Measure = Place & {
  readonly value: number
  readonly upTo: number | null
  readonly unit: string
  readonly comparator: 'equal' | 'atLeast' | 'moreThan' | 'atMost' | 'lessThan' | 'about' | 'increase' | 'decrease'
}

/** One undertaking found in the text. `quote` is exactly the slice `start..end` of the text as given, after NFC. */
export type Finding = Place & {
  readonly quote: string
  readonly speaker: string | null
  readonly speakerRole: string | null
  readonly owner: string | null
  readonly supporting: readonly string[]
  readonly action: string
  readonly deadlineText: string | null
  /** Last day meant, or null where the words alone fix none. */
  readonly deadline: IsoDate | null
  readonly deadlineKind: DueKind
  readonly precision: Precision
  readonly force: Force
  readonly condition: string | null
  readonly missing: readonly Clarity[]
  /** The rules that made this finding, by name; each is documented where it is written. */
  readonly rules: readonly string[]
  /** Figures to measure it by, in order of place; absent in readings kept from before they were read. */
  readonly measures?: readonly Measure[]
}

export type DeadlineFinding = Place & { readonly text: string; readonly date: IsoDate | null; readonly kind: DueKind; readonly precision: Precision }

export type SpeakerFinding = Place & { readonly name: string; readonly role: string | null }

/** What a reader finds in one text. Everything quotes its place; nothing is decided here. */
export type Reading = {
  /** Version of the rules that read it, so that a kept reading can be told from a newer one. */
  readonly reader: string
  readonly speakers: readonly SpeakerFinding[]
  readonly commitments: readonly Finding[]
  readonly deadlines: readonly DeadlineFinding[]
}

export type ReadingContext = {
  /** The document's own date, against which "cuối năm nay" is read; null leaves such words undated. */
  readonly date: IsoDate | null
}
