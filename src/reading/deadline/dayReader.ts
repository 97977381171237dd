import { END, EDGE } from '../text/words.ts'
import { dayOf, yearAhead, yearWritten } from './calendar.ts'
import { LEAD, dueBy, impossible, isExclusive, isStart, looksBack } from './edge.ts'
import type { LimitReader, Understood } from './timeLimit.ts'

const YEARLY = '( {1,3}(?:hằng|hàng) {1,3}năm)?'
/** Document dates are not deadlines: "Quyết định số 5 ngày 30/8/2017". */
const OF_A_DOCUMENT = /(?:quyết định|nghị quyết|luật|nghị định|thông tư|công văn|văn bản|chỉ thị|tờ trình|kế hoạch|báo cáo|số)[^.;,]{0,40}$/u

const understood = (match: RegExpExecArray, before: string, ahead: (month: number, day: number) => number | null): Understood | null => {
  const [, lead = '', word = '', dayDigits = '', monthDigits = '', yearDigits, yearly = ''] = match
  if (lead === '' && word === '' && yearDigits === undefined) return null
  if (looksBack(lead) || (lead === '' && OF_A_DOCUMENT.test(before))) return null
  const [day, month] = [Number(dayDigits), Number(monthDigits)]
  if (yearly !== '') return { date: null, kind: 'recurring', precision: 'day', rule: 'deadline-recurring', limits: true }
  const written = yearWritten(yearDigits)
  const year = written ?? ahead(month, day)
  // With no year at all, only a leap year can tell whether 29/2 exists: any leap year is asked.
  const date = dayOf(year ?? 2024, month, day)
  if (date === null) return word === '' && written === null ? null : impossible(lead, 'on', 'day')
  if (year === null) return { date: null, kind: isExclusive(lead) ? 'before' : 'on', precision: 'day', rule: 'deadline-no-year', limits: lead !== '' }
  const due = dueBy(lead, { first: date, last: date }, 'on', 'day', 'deadline-on')
  return isStart(lead) ? { ...due, rule: 'deadline-from' } : due
}

/** "trước ngày 30/8/2017", "chậm nhất 30-8-2017", "ngày 30.8.2017", "trước 20/7". Without "ngày" or a year a lead word is needed, else it is a fraction or a scale. */
export const dayInFigures: LimitReader = {
  pattern: new RegExp(`${EDGE}${LEAD}((?:ngày|sáng|chiều|tối) {1,3}(?:ngày {1,3})?)?(\\d{1,2}) ?[/.-] ?(\\d{1,2})(?: ?[/.-] ?(\\d{4}))?(?![/.-]?\\d)${YEARLY}${END}(?! {0,2}(?:%|hộ|số|diện tích|tỷ|tỉ|triệu|km|m2))`, 'giu'),
  read: (match, spokenOn, before) => {
    const dotted = /\d\.\d/u.test(match[0]) && match[5] === undefined
    return dotted ? null : understood(match, before, (month, day) => yearAhead(spokenOn, month, day))
  },
}

/** "ngày 30 tháng 8 năm 2017", "ngày 30 tháng 8", "ngày 20 tháng 4 hằng năm". */
export const dayInWords: LimitReader = {
  pattern: new RegExp(`${EDGE}${LEAD}(ngày {1,3}|mùng {1,3}|mồng {1,3})(\\d{1,2}) {1,3}tháng {1,3}(\\d{1,2})(?:(?: {1,3}năm {1,3}|[/-])(\\d{4}))?${YEARLY}${END}`, 'giu'),
  read: (match, spokenOn, before) => understood(match, before, (month, day) => yearAhead(spokenOn, month, day)),
}
