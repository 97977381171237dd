import type { Millis } from './events.ts'

/** A stretch of speaking; still going on where `to` is null. */
export type Segment = { readonly from: Millis; readonly to: Millis | null }

/** What a clock is read from: never the time left, which would be old as soon as it is sent. */
export type ClockFace = { readonly limitMs: Millis; readonly extraMs: Millis; readonly segments: readonly Segment[] }

/** `none` before the warning, then the warning, then over the limit: a clock never cuts anybody off. */
export type ClockState = { readonly spokenMs: Millis; readonly leftMs: Millis; readonly running: boolean; readonly warns: 'none' | 'soon' | 'over' }

/** The light turns this long before the end; a default of ours, no regulation was found that sets it. */
export const WARNING_MS: Millis = 15_000

/** Time spoken up to `now`: the sum of the stretches, to the millisecond however often it was paused. */
export const spokenMs = (segments: readonly Segment[], now: Millis): Millis => segments.reduce((sum, { from, to }) => sum + Math.max(0, (to ?? now) - from), 0)

/** What a clock shows at an instant. The same on every device that knows the server's time, and after any sleep. */
export const clockAt = ({ limitMs, extraMs, segments }: ClockFace, now: Millis): ClockState => {
  const spoken = spokenMs(segments, now)
  const left = limitMs + extraMs - spoken
  return { spokenMs: spoken, leftMs: left, running: segments.at(-1)?.to === null, warns: left < 0 ? 'over' : left <= WARNING_MS ? 'soon' : 'none' }
}
