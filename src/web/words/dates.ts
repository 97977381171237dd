import { englishDate, vietnameseDate, vietnameseShortDate, type IsoDate } from '../../domain/calendar/index.ts'
import type { Bilingual } from '../../domain/language.ts'

/** A day as in running text: `03/7/2026`, `3 July 2026`. */
export const shortDay = (date: IsoDate): Bilingual => ({ vi: vietnameseShortDate(date), en: englishDate(date) })

/** A day as official documents write it: `ngày 03 tháng 7 năm 2026`. */
export const longDay = (date: IsoDate): Bilingual => ({ vi: vietnameseDate(date), en: englishDate(date) })

const WEEKDAYS: readonly Bilingual[] = [
  { vi: 'Thứ Hai', en: 'Monday' }, { vi: 'Thứ Ba', en: 'Tuesday' }, { vi: 'Thứ Tư', en: 'Wednesday' }, { vi: 'Thứ Năm', en: 'Thursday' },
  { vi: 'Thứ Sáu', en: 'Friday' }, { vi: 'Thứ Bảy', en: 'Saturday' }, { vi: 'Chủ nhật', en: 'Sunday' },
]

/** The day of the week: `Thứ Hai`, `Monday`. */
export const weekday = (date: IsoDate): Bilingual => WEEKDAYS[Temporal.PlainDate.from(date).dayOfWeek - 1]!

/** The day in Vietnam on which an instant (ISO 8601, UTC) falls. */
export const dayOfMoment = (instant: string): IsoDate => Temporal.Instant.from(instant).toZonedDateTimeISO('Asia/Ho_Chi_Minh').toPlainDate().toString()

/** An instant (ISO 8601, UTC) as the clock on the wall in Vietnam shows it. */
export const moment = (instant: string): Bilingual => {
  const at = Temporal.Instant.from(instant).toZonedDateTimeISO('Asia/Ho_Chi_Minh')
  const time = `${twoDigits(at.hour)}:${twoDigits(at.minute)}`
  const date = shortDay(at.toPlainDate().toString())
  return { vi: `${time} ${date.vi}`, en: `${date.en}, ${time} (UTC+7)` }
}

const twoDigits = (value: number): string => String(value).padStart(2, '0')
