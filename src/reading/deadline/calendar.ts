import { isCalendarDay, type IsoDate } from '../../domain/calendar/index.ts'
import type { Span } from './edge.ts'

const padded = (value: number, width: number): string => String(value).padStart(width, '0')

/** The day if the calendar has it, else null: 30 February and month 13 are not corrected. */
export const dayOf = (year: number, month: number, day: number): IsoDate | null => {
  const written = `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`
  return isCalendarDay(written) ? written : null
}

/** Whole months `from..to` (1–12) of a year, both included. */
export const monthsOf = (year: number, from: number, to: number): Span => ({
  first: `${padded(year, 4)}-${padded(from, 2)}-01`,
  last: `${padded(year, 4)}-${padded(to, 2)}-${padded(Temporal.PlainYearMonth.from({ year, month: to }).daysInMonth, 2)}`,
})

/** Four digits, or two as in "12/17"; null when nothing was written. */
export const yearWritten = (digits: string | undefined): number | null => {
  if (digits === undefined || digits === '') return null
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits)
}

/**
 * The year a limit without a year falls in: the one after `spokenOn` in which it still lies ahead, since a promise looks forward
 * ("trước ngày 30/6", said in December, is next June). Null without a document date. A limit up to `slack` days gone is taken as
 * the same year: minutes are dated after the sitting.
 */
export const yearAhead = (spokenOn: IsoDate | null, month: number, day: number, slack = 31): number | null => {
  if (spokenOn === null) return null
  const spoken = Temporal.PlainDate.from(spokenOn)
  const due = Temporal.PlainDate.from({ year: spoken.year, month: Math.min(12, Math.max(1, month)), day: Math.min(28, Math.max(1, day)) })
  return Temporal.PlainDate.compare(due, spoken.subtract({ days: slack })) < 0 ? spoken.year + 1 : spoken.year
}

export const yearOf = (day: IsoDate): number => Number(day.slice(0, 4))
