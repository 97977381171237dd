import { daysAfter, isOutside, isWorkingDay, type HolidayCalendar, type IsoDate } from '../calendar/index.ts'

/** One asking of "what is due today". `cover` is the last day it speaks for: closed days ahead are told of before they come. `head` is the log's position it was asked at. */
export type Sweep = { readonly day: IsoDate; readonly cover: IsoDate; readonly head: number }

/** What is new since the last asking; `since` is null on the very first, which tells every office all that waits for it. However long ago it was, it is one asking. */
export type SweepWindow = {
  readonly since: Sweep | null
  readonly now: Sweep
  /** Promises named by letters that were signed and filed since then. */
  readonly urged?: ReadonlySet<string>
}

/**
 * Whether offices are told on that day: never on a closed one. A year without a list of days off is taken with its weekends alone: a reminder on a holiday
 * is a smaller harm than none for a year, and no date is counted by it.
 */
export const isTellingDay = (day: IsoDate, calendar: HolidayCalendar): boolean => {
  const worked = isWorkingDay(day, calendar)
  return isOutside(worked) ? Temporal.PlainDate.from(day).dayOfWeek < 6 : worked
}

/** The last day before the next one on which offices are told. */
export const coverOf = (day: IsoDate, calendar: HolidayCalendar): IsoDate => {
  let cover = day
  while (!isTellingDay(daysAfter(cover, 1), calendar)) cover = daysAfter(cover, 1)
  return cover
}
