import { isCalendarDay, type DayOff, type IsoDate } from '../../../../domain/calendar/index.ts'
import type { Bilingual } from '../../../../domain/language.ts'
import { readDay } from '../../../forms/readDay.ts'
import type { Fault } from '../../../forms/formState.ts'
import { regulationWords } from '../../../words/regulationWords.ts'

export type HolidayLists = { readonly daysOff: readonly DayOff[]; readonly workedDays: readonly IsoDate[]; readonly faults: readonly Fault[] }

type Line = { readonly number: number; readonly text: string; readonly day: IsoDate; readonly rest: string }

/**
 * The days of a year as typed: one a line, a day as anyone here writes it and then its occasion, `|` before the English name. Every line that cannot
 * be taken is named with its number, all at once, so that a list copied from a notice is corrected in one go.
 */
export const holidayLines = (year: number, days: string, worked: string): HolidayLists => {
  const [offs, works] = [linesOf(days), linesOf(worked)]
  const seen = new Set<IsoDate>()
  const twice = ({ day }: Line): boolean => seen.size === seen.add(day).size
  const judge = (field: string, lines: readonly Line[], own: (line: Line) => Bilingual | null): readonly Fault[] => lines.flatMap((line) => {
    const message = dayFault(line, year) ?? (twice(line) ? regulationWords.lineTwice(line.number, line.text) : own(line))
    return message === null ? [] : [{ field, message }]
  })
  const faults = [
    ...judge('days', offs, ({ number, text, rest }) => (nameIn(rest).name === '' ? regulationWords.lineNameless(number, text) : null)),
    ...judge('worked', works, ({ number, text, day }) => (Temporal.PlainDate.from(day).dayOfWeek < 6 ? regulationWords.lineNotWeekend(number, text) : null)),
  ]
  return { daysOff: offs.map(({ day, rest }) => ({ day, ...nameIn(rest) })), workedDays: works.map(({ day }) => day), faults }
}

/** The same lines from what is recorded, for a form that begins with it. */
export const asLines = (daysOff: readonly DayOff[]): string => daysOff.map(({ day, name, nameEn }) => `${day} ${name}${nameEn === null ? '' : ` | ${nameEn}`}`).join('\n')

const linesOf = (typed: string): readonly Line[] => typed.split('\n').flatMap((line, index) => {
  const text = line.trim()
  if (text === '') return []
  const [, day = '', rest = ''] = /^([^\s:;,]+)[:;,]?\s*(.*)$/.exec(text) ?? []
  return [{ number: index + 1, text, day: readDay(day) ?? '', rest }]
})

const dayFault = ({ number, text, day }: Line, year: number): Bilingual | null => {
  if (!isCalendarDay(day)) return regulationWords.lineUnread(number, text)
  return Temporal.PlainDate.from(day).year === year ? null : regulationWords.lineOtherYear(number, text, year)
}

const nameIn = (rest: string): { readonly name: string; readonly nameEn: string | null } => {
  const [name = '', nameEn = ''] = rest.replace(/^[–-]\s*/, '').split('|', 2).map((part) => part.trim())
  return { name, nameEn: nameEn || null }
}
