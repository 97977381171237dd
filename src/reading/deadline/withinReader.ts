import type { IsoDate } from '../../domain/calendar/index.ts'
import { END, EDGE } from '../text/words.ts'
import { dayOf, yearAhead, yearWritten } from './calendar.ts'
import type { LimitReader, Understood } from './timeLimit.ts'

const COUNT = '(\\d{1,3}|một|hai|ba|bốn|năm|sáu|bảy|mười|vài)'
const NUMBERS: Readonly<Record<string, number>> = { một: 1, hai: 2, ba: 3, bốn: 4, năm: 5, sáu: 6, bảy: 7, mười: 10 }
const UNITS: Readonly<Record<string, 'days' | 'weeks' | 'months' | 'years'>> = { ngày: 'days', tuần: 'weeks', tháng: 'months', năm: 'years' }

const undated: Understood = { date: null, kind: 'within', precision: 'none', rule: 'deadline-within', limits: true }

/**
 * N units after a day. Working days are not counted here: that needs the calendar of holidays, which a reader does not have;
 * an unknown start gives no date.
 */
const counted = (start: IsoDate | null, count: string, unit: string, workingDays: boolean): Understood => {
  const number = NUMBERS[count] ?? Number(count)
  const step = UNITS[unit]
  if (start === null || workingDays || step === undefined || !Number.isFinite(number)) return undated
  return { ...undated, date: Temporal.PlainDate.from(start).add({ [step]: number }).toString(), precision: 'day' }
}

const FROM = '(?:(?:tính {1,3})?(?:kể {1,3})?từ|sau)'

/** "trong vòng 30 ngày kể từ ngày 1/7/2017", "chậm nhất 45 ngày, kể từ ngày công bố": dated only when its start is a stated day. */
export const within: LimitReader = {
  pattern: new RegExp(
    `${EDGE}(?:(?:chậm nhất|muộn nhất|không quá)(?: là)?(?: sau)?|trong(?: vòng| thời hạn| thời gian)?|thời hạn|sau) {1,3}${COUNT} {1,3}(ngày|tuần|tháng|năm)(?! {1,3}\\d)( {1,3}làm {1,3}việc)?(?:,? {1,3}${FROM} {1,3}(?:(?:ngày {1,3})?(\\d{1,2}) ?[/.-] ?(\\d{1,2})(?: ?[/.-] ?(\\d{4}))?|ngày {1,3}(\\d{1,2}) {1,3}tháng {1,3}(\\d{1,2})(?: {1,3}năm {1,3}(\\d{4}))?|(hôm {1,3}nay|nay|bây {1,3}giờ)|[^.;,\\n]{3,90}))?${END}`, 'giu'),
  read: (match, spokenOn, before) => {
    const [whole, count = '', unit = '', working, day1, month1, year1, day2, month2, year2, now] = match
    if (/(?:quá|mỗi|khoảng) {1,3}$/u.test(before)) return null
    if (now !== undefined) return counted(spokenOn, count, unit, working !== undefined)
    const [day, month] = [day1 ?? day2, month1 ?? month2]
    if (day === undefined || month === undefined) return /^sau/iu.test(whole) ? { ...undated, kind: 'event' } : undated
    const year = yearWritten(year1 ?? year2) ?? yearAhead(spokenOn, Number(month), Number(day))
    if (year === null) return undated
    const start = dayOf(year, Number(month), Number(day))
    return start === null ? { ...undated, rule: 'deadline-impossible' } : counted(start, count, unit, working !== undefined)
  },
}

/** "trong 2 ngày tới", "3 tháng nữa": counted from the document's date. */
export const ahead: LimitReader = {
  pattern: new RegExp(`${EDGE}(?:trong {1,3}(?:vòng {1,3})?|khoảng {1,3})?${COUNT} {1,3}(ngày|tuần|tháng|năm) {1,3}(?:nữa|tới|tiếp {1,3}theo)(?: {1,3}đây)?${END}`, 'giu'),
  read: ([, count = '', unit = ''], spokenOn) => counted(spokenOn, count, unit, false),
}

/** "ngày mai", "tuần sau" (its Sunday), "cuối tuần này", "ngay hôm nay". */
export const nearDay: LimitReader = {
  pattern: new RegExp(`${EDGE}(?:(?:ngay(?: {1,3}trong)?|trong|vào|đầu|cuối) {1,3}){0,2}(ngày {1,3}mai|sáng {1,3}mai|chiều {1,3}mai|hôm {1,3}nay|tuần {1,3}(?:này|sau|tới))${END}`, 'giu'),
  read: ([whole, which = ''], spokenOn) => {
    if (/hôm {1,3}nay/u.test(which) && !/ngay|trong/iu.test(whole)) return null
    if (spokenOn === null) return undated
    const today = Temporal.PlainDate.from(spokenOn)
    const days = /mai/u.test(which) ? 1 : /hôm/u.test(which) ? 0 : 7 - today.dayOfWeek + (/này/u.test(which) ? 0 : 7)
    return { ...undated, date: today.add({ days }).toString(), precision: 'day' }
  },
}
