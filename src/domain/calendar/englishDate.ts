import type { IsoDate } from './isoDate.ts'

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const

/** A day in English text: `3 July 2026`. Throws a RangeError when the text is not a day of the calendar. */
export const englishDate = (date: IsoDate): string => {
  const { day, month, year } = Temporal.PlainDate.from(date)
  return `${day} ${MONTHS[month - 1]} ${year}`
}
