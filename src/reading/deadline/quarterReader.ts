import { END, EDGE } from '../text/words.ts'
import { monthsOf, yearAhead, yearOf, yearWritten } from './calendar.ts'
import { LEAD, dueBy, impossible, isStart, looksBack } from './edge.ts'
import type { LimitReader } from './timeLimit.ts'

const NUMBERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, nhất: 1, hai: 2, ba: 3, tư: 4, bốn: 4 }
const FIGURE = '(i{1,3}|iv|v|\\d|nhất|hai|ba|tư|bốn)'

const numberOf = (figure: string): number => NUMBERS[figure] ?? (/^\d$/u.test(figure) ? Number(figure) : 5)

/** "Quý IV năm 2017", "Quí 4/2018", "quý I-II", "cuối quý 1-2018": the last day of the (later) quarter. */
export const quarter: LimitReader = {
  pattern: new RegExp(`${EDGE}${LEAD}(?:(?:đầu|giữa|cuối|hết) {1,3})?qu[ýí] {1,3}${FIGURE}(?: ?(?:-|,|và|hoặc|đến) {0,3}(?:qu[ýí] {1,3})?${FIGURE}(?!\\d))?(?:(?: {1,3}năm {1,3}|,? ?[/.-] ?)(\\d{4})| {1,3}năm {1,3}(nay|sau|tới))?${END}`, 'giu'),
  read: ([, lead = '', first = '', second = '', yearDigits, relative = ''], spokenOn) => {
    if (looksBack(lead)) return null
    const [from, to] = [numberOf(first), numberOf(second === '' ? first : second)]
    if (from < 1 || from > 4 || to < 1 || to > 4) return impossible(lead, 'quarter', 'quarter')
    const shift = /sau|tới/u.test(relative) ? 1 : 0
    const year = yearWritten(yearDigits) ?? (relative === '' || spokenOn === null ? yearAhead(spokenOn, to * 3, 28, 10) : yearOf(spokenOn) + shift)
    if (year === null) return { date: null, kind: 'quarter', precision: 'quarter', rule: 'deadline-no-year', limits: true }
    const due = dueBy(lead, monthsOf(year, from * 3 - 2, to * 3), 'quarter', 'quarter', 'deadline-quarter')
    return { ...due, rule: isStart(lead) ? 'deadline-from' : due.rule, limits: true }
  },
}

/** "trong quý này", "quý tới". */
export const relativeQuarter: LimitReader = {
  pattern: new RegExp(`${EDGE}${LEAD}(?:(?:đầu|giữa|cuối|hết) {1,3})?qu[ýí] {1,3}(này|sau|tới)${END}`, 'giu'),
  read: ([, lead = '', which = ''], spokenOn) => {
    if (spokenOn === null) return { date: null, kind: 'quarter', precision: 'quarter', rule: 'deadline-no-year', limits: true }
    const meant = Temporal.PlainDate.from(spokenOn).add({ months: which === 'này' ? 0 : 3 })
    const end = Math.ceil(meant.month / 3) * 3
    return { ...dueBy(lead, monthsOf(meant.year, end - 2, end), 'quarter', 'quarter', 'deadline-quarter'), limits: true }
  },
}
