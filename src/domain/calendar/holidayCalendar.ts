import type { Certainty } from '../certainty.ts'
import { isCalendarDay, type IsoDate } from './isoDate.ts'

/** A day on which offices are closed, and why. `nameEn` is null where no English name is in use. */
export type DayOff = { readonly day: IsoDate; readonly name: string; readonly nameEn: string | null }

/**
 * The days of one year on which offices are closed, and the days of a weekend worked instead. Given year by year: a lunar new year
 * and the days exchanged for others are decided by a notice each year, and no rule foretells them.
 */
export type CalendarYear = {
  readonly year: number
  /** In order of days; a day of a weekend may stand here too and changes nothing. */
  readonly daysOff: readonly DayOff[]
  /** Days of a weekend on which offices work, in exchange for a day off. */
  readonly workedDays: readonly IsoDate[]
  /** The document that sets them. */
  readonly citation: string
  readonly certainty: Certainty
}

/** What is known, in order of years, and which list it is: 0 is the one that came with the program, each year a council sets makes the next number. */
export type HolidayCalendar = { readonly version: number; readonly years: readonly CalendarYear[] }

/** The answer about a day in a year nobody has given a list for: a date counted without one could be wrong, so none is counted. */
export type OutsideCalendar = { readonly kind: 'outsideCalendar'; readonly year: number }

export const isOutside = (answer: unknown): answer is OutsideCalendar =>
  typeof answer === 'object' && answer !== null && 'kind' in answer && answer.kind === 'outsideCalendar'

/** What kind of day it is: worked, or closed because of the weekend or of a day off, which is then named. */
export type DayKind = { readonly kind: 'worked' } | { readonly kind: 'weekend' } | { readonly kind: 'dayOff'; readonly dayOff: DayOff }

export const dayKind = (day: IsoDate, { years }: HolidayCalendar): DayKind | OutsideCalendar => {
  const { year, dayOfWeek } = Temporal.PlainDate.from(day)
  const known = years.find((one) => one.year === year)
  if (!known) return { kind: 'outsideCalendar', year }
  const weekend = dayOfWeek >= 6
  if (weekend) return known.workedDays.includes(day) ? { kind: 'worked' } : { kind: 'weekend' }
  const dayOff = known.daysOff.find((off) => off.day === day)
  return dayOff ? { kind: 'dayOff', dayOff } : { kind: 'worked' }
}

/** Whether offices work on that day. */
export const isWorkingDay = (day: IsoDate, calendar: HolidayCalendar): boolean | OutsideCalendar => {
  const found = dayKind(day, calendar)
  return isOutside(found) ? found : found.kind === 'worked'
}

export const CALENDAR_FAULTS = [
  'calendar-year-out-of-range', 'calendar-without-days-off', 'calendar-day-not-in-year', 'calendar-day-twice', 'worked-day-not-weekend', 'day-off-without-name',
] as const
export type CalendarFault = (typeof CALENDAR_FAULTS)[number]

/** Years a list may be given for: wide enough for every promise, narrow enough to catch a slip of the keyboard. */
const FIRST_YEAR = 2000
const LAST_YEAR = 2100

/** What is wrong with a list for a year, or null. */
export const faultInYear = ({ year, daysOff, workedDays }: Pick<CalendarYear, 'year' | 'daysOff' | 'workedDays'>): CalendarFault | null => {
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) return 'calendar-year-out-of-range'
  if (daysOff.length === 0) return 'calendar-without-days-off'
  const days = [...daysOff.map(({ day }) => day), ...workedDays]
  if (days.some((day) => !isCalendarDay(day) || Temporal.PlainDate.from(day).year !== year)) return 'calendar-day-not-in-year'
  if (new Set(days).size < days.length) return 'calendar-day-twice'
  if (workedDays.some((day) => Temporal.PlainDate.from(day).dayOfWeek < 6)) return 'worked-day-not-weekend'
  return daysOff.some(({ name }) => name.trim() === '') ? 'day-off-without-name' : null
}
