import type { IsoDate } from '../../domain/calendar/index.ts'
import type { Bilingual } from '../../domain/language.ts'

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const

/** Decree 30/2020, Appendix I, part II.4: days below 10 and months 1 and 2 get a leading zero, other months do not. */
const day = (value: number): string => String(value).padStart(2, '0')
const month = (value: number): string => (value <= 2 ? day(value) : String(value))

/** A day as in running text: `03/7/2026`, `3 July 2026`. */
export const shortDay = (date: IsoDate): Bilingual => {
  const at = Temporal.PlainDate.from(date)
  return { vi: `${day(at.day)}/${month(at.month)}/${at.year}`, en: `${at.day} ${MONTHS[at.month - 1]} ${at.year}` }
}

/** A day as official documents write it: `ngày 03 tháng 7 năm 2026`. */
export const longDay = (date: IsoDate): Bilingual => {
  const at = Temporal.PlainDate.from(date)
  return { vi: `ngày ${day(at.day)} tháng ${month(at.month)} năm ${at.year}`, en: `${at.day} ${MONTHS[at.month - 1]} ${at.year}` }
}

/** The day in Vietnam on which an instant (ISO 8601, UTC) falls. */
export const dayOfMoment = (instant: string): IsoDate => Temporal.Instant.from(instant).toZonedDateTimeISO('Asia/Ho_Chi_Minh').toPlainDate().toString()

/** An instant (ISO 8601, UTC) as the clock on the wall in Vietnam shows it. */
export const moment = (instant: string): Bilingual => {
  const at = Temporal.Instant.from(instant).toZonedDateTimeISO('Asia/Ho_Chi_Minh')
  const time = `${day(at.hour)}:${day(at.minute)}`
  const date = shortDay(at.toPlainDate().toString())
  return { vi: `${time} ${date.vi}`, en: `${date.en}, ${time} (UTC+7)` }
}
