import type { IsoDate } from './isoDate.ts'
import { periodOf } from './periods.ts'
import { daysAfter, daysBetween } from './timeliness.ts'

/** A run of days, both ends included; null where it has no end on that side. */
export type DayRange = { readonly from: IsoDate | null; readonly to: IsoDate | null }

export const ALL_TIME: DayRange = { from: null, to: null }

/** A year, or one quarter (1 to 4) of it. */
export const yearOrQuarter = (year: number, quarter: number | null): DayRange => {
  const { from, to } = periodOf(Temporal.PlainDate.from({ year, month: (quarter ?? 1) * 3, day: 1 }).toString(), quarter === null ? 'year' : 'quarter')
  return { from, to }
}

export const isWithin = (day: IsoDate, { from, to }: DayRange): boolean => (from === null || from <= day) && (to === null || day <= to)

/** How many days of a span fall into the range: the span goes up to but not including `to`, or to `asOf` while it lasts. */
export const daysWithin = (span: { readonly from: IsoDate; readonly to: IsoDate | null }, range: DayRange, asOf: IsoDate): number => {
  const first = range.from !== null && range.from > span.from ? range.from : span.from
  const ended = span.to === null || span.to > asOf ? asOf : span.to
  const end = range.to !== null && range.to < ended ? daysAfter(range.to, 1) : ended
  return end <= first ? 0 : daysBetween(first, end)
}
