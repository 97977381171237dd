import type { DayOff } from './holidayCalendar.ts'
import type { IsoDate } from './isoDate.ts'

/**
 * The grammars in which resolutions write a deadline, as found in real ones
 * (Hà Giang 95/NQ-HĐND and Bà Rịa–Vũng Tàu 26/NQ-HĐND, 2017).
 */
export const DUE_KINDS = [
  'on', // "ngày 30/8/2017", "chậm nhất ngày …": that day
  'before', // "xong trước ngày 30/8/2017": the day before it
  'month', // "trong tháng 7/2017": its last day
  'quarter', // "Quý IV năm 2017": its last day
  'half', // "6 tháng đầu năm": its last day
  'year', // "trong năm 2018": its last day
  'period', // "giai đoạn 2018 - 2020": the last day of its last year
  'within', // "trong vòng 30 ngày kể từ …": counted from a stated start
  'session', // "tại Kỳ họp thứ Sáu": known when the session is called
  'standingMeeting', // "phiên họp Thường trực lần thứ Chín"
  'event', // "ngay sau khi kết thúc thanh tra"
  'reference', // "theo lộ trình như đã cam kết trong báo cáo 118/BC-UBND"
  'recurring', // "thường xuyên", "hằng quý"
  'none',
] as const
export type DueKind = (typeof DUE_KINDS)[number]

/** How exactly the words fix the day: a quarter's deadline is due on its last day, but was never promised to the day. */
export const PRECISIONS = ['day', 'month', 'quarter', 'half', 'year', 'term', 'none'] as const
export type Precision = (typeof PRECISIONS)[number]

/** `calendar`: every day counts; `working`: only days on which offices work. */
export const DAY_TYPES = ['calendar', 'working'] as const
export type DayType = (typeof DAY_TYPES)[number]

/** How a date `within` a number of days was counted. Recorded once with the date: what the calendar says later is no part of it. */
export type DueCount = {
  /** The day counted from; not one of the days. */
  readonly from: IsoDate
  readonly days: number
  readonly dayType: DayType
  /** Which list of days off it was counted by; 0 is the one that came with the program. */
  readonly calendarVersion: number
  /** Closed days passed over: on the way in working days, at the end in calendar days. */
  readonly skipped: { readonly weekends: number; readonly holidays: readonly DayOff[] }
}

/**
 * A deadline as spoken and as understood. `words` is null when nothing was said; `date` is the last day meant
 * (inclusive), or null where the words alone do not fix one. `counted` is there where the date was counted from a number of days.
 */
export type DueDate = {
  readonly words: string | null
  readonly kind: DueKind
  readonly date: IsoDate | null
  readonly precision: Precision
  readonly counted?: DueCount
}
