import { daysAfter, daysBetween, type IsoDate } from '../../domain/calendar/index.ts'
import { valueOf, type Reading, type Target } from '../../domain/commitment/index.ts'

/** Where something stands in the drawing: `x` in hundredths of its width, `y` in hundredths of its height, from the top left. */
type At = { readonly x: number; readonly y: number }

export type TargetChart = {
  readonly readings: readonly (At & { readonly reading: Reading })[]
  /** Where it stood at adoption; null where that was not recorded. */
  readonly baseline: At | null
  readonly target: { readonly y: number }
  /** The first date, and the one it was extended to. */
  readonly dues: readonly { readonly x: number; readonly day: IsoDate; readonly extended: boolean }[]
  /** Horizontal lines at round numbers, from the lowest. */
  readonly ticks: readonly { readonly y: number; readonly value: number }[]
}

type Drawn = { readonly target: Target; readonly adoptedOn: IsoDate; readonly due: IsoDate | null; readonly currentDue: IsoDate | null }

/** Room left and right of the plot for the words that stand there, in hundredths. */
const [LEFT, RIGHT] = [10, 96] as const
const TICKS = 4
/** Smaller than any difference a recorded figure of fifteen digits is drawn for. */
const FINEST = 1e-9

/** A line chart of readings against their target, as places only: what is drawn with them is the page's own. Null without a reading. */
export const targetChart = ({ target, adoptedOn, due, currentDue }: Drawn): TargetChart | null => {
  const { readings } = target
  const value = valueOf(target.value)
  const baseline = target.baseline === null ? null : valueOf(target.baseline)
  if (readings.length === 0) return null
  const dues = [{ day: due, extended: false }, { day: currentDue === due ? null : currentDue, extended: true }].flatMap(({ day, extended }) => (day === null ? [] : [{ day, extended }]))
  const across = daysAcross([adoptedOn, ...readings.map(({ takenOn }) => takenOn), ...dues.map(({ day }) => day)])
  const ticks = roundNumbers([value, ...(baseline === null ? [] : [baseline]), ...readings.map((reading) => valueOf(reading.value))])
  const [lowest, highest] = [ticks[0] ?? 0, ticks.at(-1) ?? 1]
  const up = (figure: number): number => 100 - (100 * (figure - lowest)) / (highest - lowest)
  return {
    readings: readings.map((reading) => ({ reading, x: across(reading.takenOn), y: up(valueOf(reading.value)) })),
    baseline: baseline === null ? null : { x: across(adoptedOn), y: up(baseline) },
    target: { y: up(value) },
    dues: dues.map((one) => ({ ...one, x: across(one.day) })),
    ticks: ticks.map((tick) => ({ value: tick, y: up(tick) })),
  }
}

const daysAcross = (days: readonly IsoDate[]): ((day: IsoDate) => number) => {
  const sorted = days.toSorted()
  const first = sorted[0] ?? ''
  const last = sorted.at(-1) ?? first
  const length = daysBetween(first, last === first ? daysAfter(first, 1) : last)
  return (day) => LEFT + ((RIGHT - LEFT) * daysBetween(first, day)) / length
}

/** Round numbers that hold all values between the first and the last of them; from zero, unless that would flatten the line. */
export const roundNumbers = (values: readonly number[]): readonly number[] => {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const floor = low > 0 && low < high / 2 ? 0 : low
  // Figures nearer to each other than this stand on one line: a finer step would vanish in the rounding below.
  const finest = Math.max(Math.abs(high), Math.abs(low), FINEST) * 1e-9
  const rough = Math.max((high - floor || Math.abs(high) || 1) / TICKS, finest)
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = power * ([1, 2, 5, 10].find((round) => round * power >= rough) ?? 10)
  const from = Math.floor(floor / step)
  const to = Math.max(Math.ceil(high / step), from + 1)
  // Counted in steps: adding 0.1 again and again would drift.
  return Array.from({ length: to - from + 1 }, (_, index) => Number(((from + index) * step).toPrecision(12)))
}
