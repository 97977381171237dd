import { END, EDGE } from '../text/words.ts'
import { monthsOf, yearOf, yearWritten } from './calendar.ts'
import { LEAD, dueBy, isStart, looksBack } from './edge.ts'
import type { LimitReader, Understood } from './timeLimit.ts'

const RELATIVE = '(?:năm {1,3}(?:nay|này|sau|tới))'

/** Year meant by four digits, by "năm nay / năm sau", or null when the document has no date. */
const yearMeant = (digits: string | undefined, relative: string, spokenOn: string | null): number | null =>
  yearWritten(digits) ?? (spokenOn === null ? null : yearOf(spokenOn) + (/sau|tới/u.test(relative) ? 1 : 0))

const half = (lead: string, year: number | null, second: boolean): Understood =>
  year === null
    ? { date: null, kind: 'half', precision: 'half', rule: 'deadline-no-year', limits: true }
    : { ...dueBy(lead, second ? monthsOf(year, 7, 12) : monthsOf(year, 1, 6), 'half', 'half', 'deadline-half'), limits: true }

/** "6 tháng đầu năm 2024", "nửa cuối năm nay", "giữa năm 2018". */
export const halfYear: LimitReader = {
  pattern: new RegExp(`${EDGE}${LEAD}(?:(?:(?:6|06|sáu) {1,3}tháng|nửa) {1,3}(đầu|cuối) {1,3}năm|(giữa) {1,3}năm)(?: {1,3}(\\d{4})| {1,3}(nay|sau|tới))?${END}`, 'giu'),
  read: ([, lead = '', side = '', , digits, relative = ''], spokenOn, before) =>
    looksBack(lead) || /kỳ họp {1,3}$/u.test(before) ? null : half(lead, yearMeant(digits, relative, spokenOn), side === 'cuối'),
}

/** "trong năm 2018", "đến năm 2025", "cuối năm nay", "đầu năm 2021" (end of March), "trước năm 2030", "đến 2025"; "năm 2015 và các năm tiếp theo" has no last day. */
export const year: LimitReader = {
  pattern: new RegExp(`${EDGE}${LEAD}(?:((?:đầu|cuối|hết) {1,3})?(?:năm {1,3}(\\d{4})|(${RELATIVE}))|(cuối|đầu) {1,3}năm|(?<=(?:đến|vào|trước|từ) {1,3})(20\\d{2}))(?! ?[-/] ?\\d)${END}(?<onward> {1,3}và {1,3}(?:các|những) {1,3}năm {1,3}(?:tiếp {1,3}theo|sau))?`, 'giu'),
  read: (match, spokenOn, before) => {
    const [, lead = '', part = '', digits, relative = '', alone = '', bare] = match
    if (looksBack(lead) || /(?:kỳ họp|học|tháng|hằng|hàng|quý|các|những) {1,3}$/u.test(before)) return null
    if (/(?<!trước |và )sau {1,3}$/u.test(before)) return null
    if (!/(?:trong|trước|cuối|hết)/u.test(lead + part) && /(?:tầm nhìn|định hướng|quy hoạch[^,;.]{0,60}|chiến lược[^,;.]{0,60}) {1,3}$/u.test(before)) return null
    if (lead === '' && /so với {1,3}$/u.test(before)) return null
    if (match.groups?.['onward'] !== undefined) return { date: null, kind: 'recurring', precision: 'none', rule: 'deadline-recurring', limits: true }
    const side = part === '' ? alone : part
    const meant = yearMeant(digits ?? bare, relative, spokenOn)
    const early = /đầu/u.test(side)
    const limits = lead !== '' || side !== '' || relative !== ''
    if (meant === null) return { date: null, kind: 'year', precision: early ? 'quarter' : 'year', rule: 'deadline-no-year', limits }
    const due = early
      ? dueBy(lead, monthsOf(meant, 1, 3), 'quarter', 'quarter', 'deadline-year')
      : dueBy(lead, monthsOf(meant, 1, 12), 'year', 'year', 'deadline-year')
    return { ...due, rule: isStart(lead) ? 'deadline-from' : due.rule, limits }
  },
}

/** "từ năm học 2019-2020": begins by the end of September of its first year. */
export const schoolYear: LimitReader = {
  pattern: new RegExp(`${EDGE}${LEAD}năm {1,3}học {1,3}(\\d{4}) ?- ?(\\d{4})${END}`, 'giu'),
  read: ([, lead = '', first = '']) => ({ ...dueBy(lead, monthsOf(Number(first), 9, 9), 'month', 'month', 'deadline-from'), limits: lead !== '' }),
}
