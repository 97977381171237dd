import type { Reading } from '../reading/index.ts'
import type { TimeCode } from './ports.ts'

/** What the reader found, as it is kept beside a filed text, and for a recording when each of its cues begins. */
export type KeptReading = Reading & { readonly times?: readonly TimeCode[] }

/** When the words at `at` were spoken, in milliseconds from the beginning of the recording: the last cue that begins there or before. Null when there is none. */
export const spokenAt = (times: readonly TimeCode[], at: number): number | null => {
  let low = 0
  let high = times.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((times[middle]?.at ?? Infinity) <= at) low = middle + 1
    else high = middle
  }
  return times[low - 1]?.ms ?? null
}

/** A time of a recording as players show it: `1:02:03`. */
export const timeCode = (ms: number): string => {
  const seconds = Math.floor(ms / 1000)
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
}
