import type { Certainty } from '../certainty.ts'
import type { Bilingual } from '../language.ts'
import type { DayType, DueCount } from './dueDate.ts'
import { dayKind, isOutside, type DayOff, type HolidayCalendar, type OutsideCalendar } from './holidayCalendar.ts'
import type { IsoDate } from './isoDate.ts'
import { daysAfter } from './timeliness.ts'

/**
 * How days are counted: the day a time limit is counted from is not one of them (art. 147), and a last day on which offices are closed
 * moves to the next working day and lasts to its end (art. 148.5 and 148.6). Read as quoted by legal portals; whether "working days" (ngày làm việc) leave
 * out every closed day is the plain meaning of the words, no article was found that says it.
 */
export const COUNTING_RULE: { readonly name: Bilingual; readonly certainty: Certainty } = {
  name: { vi: 'Bộ luật Dân sự số 91/2015/QH13, Điều 147 và Điều 148', en: 'Civil Code 91/2015/QH13, arts 147 and 148' }, certainty: 'read',
}

/** Longest time limit that is counted: fifty years of days. */
export const MOST_DAYS = 18_300

/** A last day, and how it came about. */
export type CountedDue = { readonly date: IsoDate; readonly counted: DueCount }

/**
 * The last day of a time limit of `days` (1 or more) from `from`, the day itself not counted. In calendar days, every day counts and only the last one
 * must be a working day; in working days, closed days are passed over. The answer keeps which ones, and of which calendar: it is recorded
 * with the date, which a later change of the calendar does not move.
 */
export const countDays = (from: IsoDate, days: number, dayType: DayType, calendar: HolidayCalendar): CountedDue | OutsideCalendar => {
  const holidays: DayOff[] = []
  let weekends = 0
  let left = dayType === 'working' ? days : 1
  let day = dayType === 'working' ? from : daysAfter(from, days - 1)
  while (left > 0) {
    day = daysAfter(day, 1)
    const found = dayKind(day, calendar)
    if (isOutside(found)) return found
    if (found.kind === 'worked') left -= 1
    else if (found.kind === 'weekend') weekends += 1
    else holidays.push(found.dayOff)
  }
  return { date: day, counted: { from, days, dayType, calendarVersion: calendar.version, skipped: { weekends, holidays } } }
}

/** The day a number of working days (1 or more) after another; the first day is not counted. */
export const addWorkingDays = (start: IsoDate, days: number, calendar: HolidayCalendar): IsoDate | OutsideCalendar => {
  const counted = countDays(start, days, 'working', calendar)
  return isOutside(counted) ? counted : counted.date
}

/** Working days after `from` up to and including `to`; 0 when `to` is no later. */
export const workingDaysBetween = (from: IsoDate, to: IsoDate, calendar: HolidayCalendar): number | OutsideCalendar => {
  let worked = 0
  for (let day = daysAfter(from, 1); day <= to; day = daysAfter(day, 1)) {
    const found = dayKind(day, calendar)
    if (isOutside(found)) return found
    if (found.kind === 'worked') worked += 1
  }
  return worked
}
