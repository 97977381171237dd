import { END, EDGE } from '../text/words.ts'
import { partOf } from './monthReader.ts'
import { monthsOf, yearAhead, yearOf, yearWritten } from './calendar.ts'
import type { LimitReader, Understood } from './timeLimit.ts'

const ORDINAL = '(?:thứ|lần {1,3}thứ) {1,3}(?:\\p{L}{2,6}(?: {1,3}(?:một|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín))?|\\d{1,2})'
/** The expected month, in brackets or after a comma: "(dự kiến tổ chức vào tháng 12/2017)", ", tháng 8/2017". */
const EXPECTED = '(?:[^.;()\\n]{0,60}?[(,] {0,3}(?:(?:dự {1,3}kiến)(?: {1,3}tổ {1,3}chức)?(?: {1,3}vào)?(?: {1,3}trong)? {1,3})?(?:(?:đầu |giữa |cuối )?tháng \\d{1,2} hoặc )?(?:(đầu|giữa|cuối) )?(?:tháng {1,3})?(\\d{1,2}) ?(?:/|-| {1,3}năm {1,3}) ?(\\d{4})\\)?)?'

const expectedIn = (kind: 'session' | 'standingMeeting', part: string | undefined, month: string | undefined, year: string | undefined): Understood => {
  const [number, written] = [Number(month), yearWritten(year)]
  if (month === undefined || written === null) return { date: null, kind, precision: 'none', rule: 'deadline-session', limits: true }
  if (number < 1 || number > 12) return { date: null, kind, precision: 'month', rule: 'deadline-impossible', limits: true }
  return { date: partOf(part ?? '', monthsOf(written, number, number)).last, kind, precision: 'month', rule: 'deadline-session', limits: true }
}

/**
 * "tại Kỳ họp thứ Sáu (dự kiến tổ chức tháng 12/2017)": the day is known when the session is called; an expected month that the
 * words name gives its last day, to the month; of two ("cuối tháng 7 hoặc đầu tháng 8") the later counts. "kỳ họp cuối năm" ends with December, "kỳ họp giữa năm" with July (sessions are held in those months).
 */
export const session: LimitReader = {
  pattern: new RegExp(`${EDGE}(?:(?:tại|trước|vào|đến|trong|ở|dự kiến) {1,3}){1,2}(?:các {1,3}|những {1,3})?kỳ {1,3}họp {1,3}(?:(?:thường {1,3}lệ {1,3})?(cuối|giữa) {1,3}năm(?: {1,3}(\\d{4})| {1,3}(nay|sau|tới))?|(?:gần {1,3}nhất|tiếp {1,3}theo|tới|sau|không {1,3}thường {1,3}lệ|chuyên {1,3}đề|${ORDINAL})${EXPECTED})${END}`, 'giu'),
  read: ([, side = '', digits, relative = '', part, month, year], spokenOn) => {
    if (side === '') return expectedIn('session', part, month, year)
    const last = side === 'giữa' ? 7 : 12
    const shift = /sau|tới/u.test(relative) ? 1 : 0
    const meant = yearWritten(digits) ?? (relative === '' || spokenOn === null ? yearAhead(spokenOn, last, 28) : yearOf(spokenOn) + shift)
    return meant === null
      ? { date: null, kind: 'session', precision: 'half', rule: 'deadline-no-year', limits: true }
      : { date: monthsOf(meant, last, last).last, kind: 'session', precision: 'half', rule: 'deadline-session', limits: true }
  },
}

/** "tại phiên họp thường kỳ của Thường trực HĐND lần thứ Chín, tháng 8/2017": a meeting of the standing committee. */
export const standingMeeting: LimitReader = {
  pattern: new RegExp(`${EDGE}(?:tại|trước|vào|trong) {1,3}phiên {1,3}họp(?: {1,3}thường {1,3}kỳ)?(?: {1,3}của)? {1,3}thường {1,3}trực[^.;,()\\n]{0,60}${EXPECTED}${END}`, 'giu'),
  read: ([, part, month, year]) => expectedIn('standingMeeting', part, month, year),
}
