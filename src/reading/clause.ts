import type { Body } from './bodies/bodiesIn.ts'
import type { TimeLimit } from './deadline/timeLimit.ts'
import type { Place } from './reading.ts'
import type { Voice } from './speakers/voice.ts'

/** What a list item or a following sentence takes over from the words that opened it. */
export type LeadIn = {
  readonly owner: string | null
  readonly supporting: readonly string[]
  readonly limit: (TimeLimit & { readonly text: string }) | null
  /** The order lies some sentences back: only a body with its task, not a bare verb, still goes on from it. */
  readonly distant?: boolean
}

/** One clause to be judged: its words folded, its bodies and time limits with offsets relative to `start`. */
export type Clause = Place & {
  readonly words: string
  readonly key: string
  readonly bodies: readonly Body[]
  readonly limits: readonly TimeLimit[]
  readonly voice: Voice | null
  /** Inside quotation marks, or said in the first person. */
  readonly direct: boolean
  readonly question: boolean
  /** Lead-in of the list this clause is an item of, or the directive the sentence before (or the clause before) laid down. */
  readonly leadIn: LeadIn | null
  /** True when `leadIn` comes from the head of a list. */
  readonly item: boolean
}
