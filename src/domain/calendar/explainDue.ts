import { unreachable } from '../decider.ts'
import type { Bilingual } from '../language.ts'
import { COUNTING_RULE } from './countDays.ts'
import type { DueCount, DueDate } from './dueDate.ts'
import { englishDate } from './englishDate.ts'
import type { DayOff } from './holidayCalendar.ts'
import type { IsoDate } from './isoDate.ts'
import { daysAfter } from './timeliness.ts'
import { vietnameseShortDate } from './vietnameseDate.ts'

/**
 * How the last day follows from the words, in one sentence: what anyone who doubts a date would ask first. It explains the date as recorded,
 * by the calendar it was counted by, and never counts anew.
 */
export const explainDue = (due: DueDate): Bilingual => {
  const { kind, date } = due
  switch (kind) {
    case 'on':
      return date === null ? wordsFixNoDay(due) : said((on) => ({ vi: `Đúng ngày nêu: hết ngày ${on(date)}.`, en: `On the day named: to the end of ${on(date)}.` }))
    case 'before':
      return date === null ? wordsFixNoDay(due)
        : said((on) => ({ vi: `Trước ngày ${on(daysAfter(date, 1))} nghĩa là hết ngày ${on(date)}.`, en: `Before ${on(daysAfter(date, 1))} means to the end of ${on(date)}.` }))
    case 'month':
    case 'quarter':
    case 'half':
    case 'year':
    case 'period':
      return date === null ? wordsFixNoDay(due) : said((on) => {
        const { vi, en } = SPANS[kind]
        return { vi: `${quoted(due)}hết ngày cuối của ${vi}, ${on(date)}.`, en: `${quoted(due)}to the end of the last day of the ${en}, ${on(date)}.` }
      })
    case 'within':
      if (due.counted && date !== null) return countedTo(due.counted, date)
      return date === null ? wordsFixNoDay(due) : said((on) => ({ vi: `${quoted(due)}tính ra hết ngày ${on(date)}.`, en: `${quoted(due)}counted to the end of ${on(date)}.` }))
    case 'session':
      return waitingFor(due, { vi: 'ngày sẽ xác định khi triệu tập kỳ họp', en: 'the day is fixed when the session is called' })
    case 'standingMeeting':
      return waitingFor(due, { vi: 'ngày sẽ xác định khi triệu tập phiên họp Thường trực', en: 'the day is fixed when the meeting of the standing committee is called' })
    case 'event':
      return waitingFor(due, { vi: 'ngày sẽ xác định khi việc đó xảy ra', en: 'the day is fixed once that has happened' })
    case 'reference':
      return waitingFor(due, { vi: 'ngày theo văn bản được dẫn chiếu', en: 'the day stands in the document referred to' })
    case 'recurring':
      return waitingFor(due, { vi: 'việc thường xuyên, không có một ngày cuối', en: 'a recurring task has no single last day' })
    case 'none':
      return date === null ? { vi: 'Không nêu thời hạn.', en: 'No deadline was given.' } : waitingFor(due, { vi: '', en: '' })
    default:
      return unreachable(kind)
  }
}

const SPANS: Readonly<Record<'month' | 'quarter' | 'half' | 'year' | 'period', Bilingual>> = {
  month: { vi: 'tháng', en: 'month' }, quarter: { vi: 'quý', en: 'quarter' }, half: { vi: 'nửa năm', en: 'half-year' }, year: { vi: 'năm', en: 'year' },
  period: { vi: 'giai đoạn', en: 'period' },
}

/** Days are written differently in each language, so each sentence is made with its own. */
const said = (made: (on: (date: IsoDate) => string) => Bilingual): Bilingual => ({ vi: capital(made(vietnameseShortDate).vi), en: capital(made(englishDate).en) })

const quoted = ({ words }: DueDate): string => (words === null ? '' : `“${words}”: `)

const wordsFixNoDay = (due: DueDate): Bilingual =>
  sentence({ vi: `${quoted(due)}chưa xác định được ngày cuối`, en: `${quoted(due)}fixes no last day` })

const waitingFor = (due: DueDate, { vi, en }: Bilingual): Bilingual => {
  const { date } = due
  if (date === null) return sentence({ vi: `${quoted(due)}${vi}`, en: `${quoted(due)}${en}` })
  return said((on) => ({ vi: `${quoted(due)}hết ngày ${on(date)}.`, en: `${quoted(due)}to the end of ${on(date)}.` }))
}

const sentence = ({ vi, en }: Bilingual): Bilingual => ({ vi: `${capital(vi)}.`, en: `${capital(en)}.` })
const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)

const countedTo = ({ from, days, dayType, calendarVersion, skipped }: DueCount, date: IsoDate): Bilingual => {
  const law = COUNTING_RULE.name
  const list = calendarVersion === 0 ? { vi: 'lịch nghỉ có sẵn', en: 'the built-in calendar' } : { vi: `lịch nghỉ lần ${calendarVersion}`, en: `calendar no. ${calendarVersion}` }
  const passed = passedOver(skipped)
  const moved = dayType === 'calendar' && passed !== null
  return said((on) => {
    const first = { vi: `${days} ngày${dayType === 'working' ? ' làm việc' : ''} kể từ ngày ${on(from)} (không tính ngày đầu)`, en: `${days} ${dayType === 'working' ? 'working ' : ''}${days === 1 ? 'day' : 'days'} from ${on(from)}, that day not counted` }
    const without = passed === null || moved ? { vi: '', en: '' } : { vi: `, trừ ${passed.vi}`, en: `, leaving out ${passed.en}` }
    const shifted = moved ? { vi: `, ngày cuối rơi vào ngày nghỉ (${passed.vi}) nên chuyển sang ngày làm việc tiếp theo`, en: `, the last day fell on closed days (${passed.en}) and moved to the next working day` } : { vi: '', en: '' }
    return {
      vi: `${first.vi}${without.vi}${shifted.vi}, hạn là hết ngày ${on(date)}; căn cứ ${law.vi} và ${list.vi}.`,
      en: `${first.en}${without.en}${shifted.en}: due by the end of ${on(date)}; under ${law.en} and ${list.en}.`,
    }
  })
}

/** The closed days passed over, in words; null when there were none. */
const passedOver = ({ weekends, holidays }: DueCount['skipped']): Bilingual | null => {
  const ofWeekends = weekends === 0 ? [] : [{ vi: `${weekends} ngày cuối tuần`, en: `${weekends} weekend ${weekends === 1 ? 'day' : 'days'}` }]
  const named = runsOf(holidays).map(({ first: { day, name, nameEn }, last }) => ({
    vi: `${name} ${day === last ? '' : `${vietnameseShortDate(day)}–`}${vietnameseShortDate(last)}`,
    en: `${nameEn ?? name} ${day === last ? '' : `${englishDate(day)} – `}${englishDate(last)}`,
  }))
  const parts = [...ofWeekends, ...named]
  return parts.length === 0 ? null : { vi: parts.map(({ vi }) => vi).join(', '), en: parts.map(({ en }) => en).join(', ') }
}

type Run = { readonly first: DayOff; readonly last: IsoDate }

/** Days in a row off for one reason are named once: the new year alone is five. */
const runsOf = (holidays: readonly DayOff[]): readonly Run[] => holidays.reduce<readonly Run[]>((runs, off) => {
  const run = runs.at(-1)
  return run && run.first.name === off.name && daysAfter(run.last, 1) === off.day ? [...runs.slice(0, -1), { ...run, last: off.day }] : [...runs, { first: off, last: off.day }]
}, [])
