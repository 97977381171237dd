import type { IsoDate } from './dueDate.ts'
import { daysAfter, daysBetween } from './timeliness.ts'

/** A run of days, both ends included; null where it has no end on that side. */
export type Period = { readonly from: IsoDate | null; readonly to: IsoDate | null }

export const ALL_TIME: Period = { from: null, to: null }

/** A year, or one quarter (1 to 4) of it. */
export const yearOrQuarter = (year: number, quarter: number | null): Period => {
  const [first, last] = quarter === null ? [1, 12] : [quarter * 3 - 2, quarter * 3]
  const end = Temporal.PlainYearMonth.from({ year, month: last })
  return { from: Temporal.PlainDate.from({ year, month: first, day: 1 }).toString(), to: end.toPlainDate({ day: end.daysInMonth }).toString() }
}

export const isWithin = (day: IsoDate, { from, to }: Period): boolean => (from === null || from <= day) && (to === null || day <= to)

/** How many days of a span fall into the period: the span goes up to but not including `to`, or to `asOf` while it lasts. */
export const daysWithin = (span: { readonly from: IsoDate; readonly to: IsoDate | null }, period: Period, asOf: IsoDate): number => {
  const first = period.from !== null && period.from > span.from ? period.from : span.from
  const ended = span.to === null || span.to > asOf ? asOf : span.to
  const end = period.to !== null && period.to < ended ? daysAfter(period.to, 1) : ended
  return end <= first ? 0 : daysBetween(first, end)
}
