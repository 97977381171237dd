import { MOST_DAYS, countDays, isCalendarDay, isOutside, type CountedDue, type DayType, type IsoDate } from '../domain/calendar/index.ts'
import { calendarOf } from '../domain/regulation/index.ts'
import type { RequestRefusal } from './answer.ts'
import type { Register } from './register.ts'

export type CountDue = { readonly from: IsoDate; readonly days: number; readonly dayType: DayType }

/** Why no day can be counted; `year` is the one without a calendar. */
export type CountFault = { readonly refusal: Extract<RequestRefusal, 'count-from-not-in-calendar' | 'count-days-out-of-range' | 'calendar-year-missing'>; readonly year: number | null }

/**
 * The last day of a number of days, by the calendar of the council as it is now, and how it was counted. Nothing is recorded: the answer is shown
 * to the person who asked, and recorded with the promise once they agree.
 */
export const countDue = ({ register }: { readonly register: Pick<Register, 'regulation'> }) => async (council: string, { from, days, dayType }: CountDue): Promise<CountedDue | CountFault> => {
  if (!isCalendarDay(from)) return { refusal: 'count-from-not-in-calendar', year: null }
  if (!Number.isInteger(days) || days < 1 || days > MOST_DAYS) return { refusal: 'count-days-out-of-range', year: null }
  const counted = countDays(from, days, dayType, calendarOf((await register.regulation(council)).state))
  return isOutside(counted) ? { refusal: 'calendar-year-missing', year: counted.year } : counted
}
