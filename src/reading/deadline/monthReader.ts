import { END, EDGE } from '../text/words.ts'
import { monthsOf, yearAhead, yearOf, yearWritten } from './calendar.ts'
import { LEAD, dueBy, impossible, isStart, looksBack, type Span } from './edge.ts'
import type { LimitReader } from './timeLimit.ts'

/** "đầu tháng" ends on the 10th, "giữa tháng" on the 15th: the convention of the labelled texts. */
export const partOf = (part: string, month: Span): Span => {
  if (/đầu/u.test(part)) return { ...month, last: `${month.first.slice(0, 8)}10` }
  if (/giữa/u.test(part)) return { ...month, last: `${month.first.slice(0, 8)}15` }
  return month
}

/** "trong tháng 7/2017", "tháng 3 năm 2018", "giữa tháng 6-2020", "trước tháng 6", "cuối tháng 9 này". */
export const month: LimitReader = {
  pattern: new RegExp(`${EDGE}${LEAD}((?:đầu|giữa|cuối|hết) {1,3})?tháng {1,3}(\\d{1,2})(?! {1,3}(?:tuổi|lương))(?:(?: {1,3}năm {1,3}| ?[/.-] ?)(\\d{4})| {1,3}(năm (?:nay|sau|tới)))?(?:,? {1,3}(?:này|tới đây|tới))?${END}`, 'giu'),
  read: ([, lead = '', part = '', digits = '', yearDigits, relative = ''], spokenOn, before) => {
    // "(dự kiến tổ chức vào tháng 12/2017)" dates the session named before it, not the work.
    if (looksBack(lead) || /ngày {1,3}\d{1,2} {1,3}$|\(dự {1,3}kiến[^)]{0,30}$/u.test(before)) return null
    const number = Number(digits)
    if (number < 1 || number > 12) return impossible(lead, 'month', 'month')
    const shift = /sau|tới/u.test(relative) ? 1 : 0
    const year = yearWritten(yearDigits) ?? (relative === '' || spokenOn === null ? yearAhead(spokenOn, number, 28) : yearOf(spokenOn) + shift)
    if (year === null) return { date: null, kind: 'month', precision: 'month', rule: 'deadline-no-year', limits: lead !== '' || part !== '' }
    const due = dueBy(lead, partOf(part, monthsOf(year, number, number)), 'month', 'month', 'deadline-month')
    return { ...due, rule: isStart(lead) ? 'deadline-from' : due.rule, limits: due.limits || part !== '' }
  },
}

/** "trong tháng này", "tháng sau", "vào tháng tới": counted from the document's date. */
export const relativeMonth: LimitReader = {
  pattern: new RegExp(`${EDGE}${LEAD}((?:đầu|giữa|cuối|hết) {1,3})?tháng {1,3}(này|sau|tới)(?! {1,3}đó)${END}`, 'giu'),
  read: ([, lead = '', part = '', which = ''], spokenOn, before) => {
    if (looksBack(lead) || /(?:\d|một|hai|ba|bốn|vài|sáu|mấy) {1,3}$/u.test(before)) return null
    if (spokenOn === null) return { date: null, kind: 'month', precision: 'month', rule: 'deadline-no-year', limits: true }
    const meant = Temporal.PlainDate.from(spokenOn).add({ months: which === 'này' ? 0 : 1 })
    return { ...dueBy(lead, partOf(part, monthsOf(meant.year, meant.month, meant.month)), 'month', 'month', 'deadline-month'), limits: true }
  },
}
