import type { Millis } from './events.ts'

/** Milliseconds as minutes and seconds; what is over the limit with a minus. A clock counting down shows a second until it has wholly passed. */
export const clockText = (ms: Millis): string => {
  const seconds = Math.ceil(ms / 1000)
  const all = Math.abs(seconds)
  return `${seconds < 0 ? '−' : ''}${Math.floor(all / 60)}:${String(all % 60).padStart(2, '0')}`
}
