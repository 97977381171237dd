import type { IsoDate } from './isoDate.ts'

/**
 * Days below 10 and the months 1 and 2 get a leading zero, so that nothing can be written in front of them;
 * the months 3 to 9 do not (Decree 30/2020/NĐ-CP, Appendix I, part II, section 4 b).
 */
const parts = (date: IsoDate): { readonly day: string; readonly month: string; readonly year: string } => {
  const { day, month, year } = Temporal.PlainDate.from(date)
  return { day: day < 10 ? `0${day}` : `${day}`, month: month < 3 ? `0${month}` : `${month}`, year: `${year}` }
}

/** A day as official documents write it: `ngày 03 tháng 7 năm 2026`. Throws a RangeError when the text is not a day of the calendar. */
export const vietnameseDate = (date: IsoDate): string => {
  const { day, month, year } = parts(date)
  return `ngày ${day} tháng ${month} năm ${year}`
}

/** The same day for tables and running text: `03/7/2026`, by the same zero rule. Throws a RangeError when the text is not a day of the calendar. */
export const vietnameseShortDate = (date: IsoDate): string => {
  const { day, month, year } = parts(date)
  return `${day}/${month}/${year}`
}
