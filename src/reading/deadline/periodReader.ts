import { END, EDGE } from '../text/words.ts'
import { monthsOf } from './calendar.ts'
import { LEAD, dueBy, looksBack } from './edge.ts'
import type { LimitReader } from './timeLimit.ts'

/**
 * "trong giai đoạn 2018 - 2020", "nhiệm kỳ 2021-2026", "giai đoạn từ nay đến 2020", "từ năm 2015 đến 2019": the end of the last year.
 * A bare "giai đoạn 2016 - 2020" names a plan more often than a limit. Years in the wrong order are a slip of the pen: no date.
 */
export const period: LimitReader = {
  pattern: new RegExp(`${EDGE}${LEAD}(?:(?:giai {1,3}đoạn|nhiệm {1,3}kỳ|thời {1,3}kỳ)(?: {1,3}từ)?(?: {1,3}năm)? {1,3}(\\d{4}|nay)|(?<=từ {1,3})năm {1,3}(\\d{4})|năm {1,3}(\\d{4})) ?(?:-| đến(?: năm)?|đến(?: năm)?| tới) {0,3}(\\d{4})${END}`, 'giu'),
  read: ([, lead = '', named, fromYear, plainYear, to = '']) => {
    if (looksBack(lead)) return null
    const first = named ?? fromYear ?? plainYear ?? 'nay'
    const last = Number(to)
    const limits = lead !== '' || first === 'nay' || fromYear !== undefined
    if (first !== 'nay' && Number(first) > last) return { date: null, kind: 'period', precision: 'term', rule: 'deadline-impossible', limits: true }
    return { ...dueBy(/trước/u.test(lead) ? '' : lead, monthsOf(last, 1, 12), 'period', 'term', 'deadline-period'), limits }
  },
}
