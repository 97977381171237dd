import type { DecodingFault, LegacyEncoding, TimeCode } from '../../application/ports.ts'

/** What a reader makes of one file. */
export type Taken = {
  readonly text: string
  /** The words as they stood before legacy letters were turned into Unicode; null when none were. */
  readonly legacy: { readonly from: LegacyEncoding; readonly original: string } | null
  /** When each cue of a recording begins, in order of offset; empty for everything that is not a recording. */
  readonly times: readonly TimeCode[]
}

/** Thrown by a reader that will not or cannot go on; `fault` names the message the person gets. */
export class IntakeRefused extends Error {
  readonly fault: DecodingFault['fault']
  constructor(fault: DecodingFault['fault'], detail: string) {
    super(detail)
    this.fault = fault
  }
}

export const plainly = (text: string): Taken => ({ text, legacy: null, times: [] })
