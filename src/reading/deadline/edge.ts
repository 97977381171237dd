import type { DueKind, IsoDate, Precision } from '../../domain/calendar/index.ts'
import type { RuleName } from '../explainRule.ts'
import type { Understood } from './timeLimit.ts'

/** A stretch of the calendar, both days included. */
export type Span = { readonly first: IsoDate; readonly last: IsoDate }

const PREPOSITIONS = 'chậm nhất là|chậm nhất|muộn nhất là|muộn nhất|hạn chót là|hạn chót|hạn cuối là|thời hạn|không quá|từ nay đến hết|từ nay đến|từ nay tới|từ nay cho đến|cho đến hết|cho đến|kể từ|bắt đầu từ|tính đến|ngay trong|trong|trước|đến hết|đến|hết|tới|vào khoảng|vào|xong|từ|khoảng'
/** The words in front of a date that say which side of it is meant; up to three may follow one another ("chậm nhất là trước"). Matches the empty string too. */
export const LEAD = `((?:(?:${PREPOSITIONS.replaceAll(' ', ' {1,3}')}) {1,3}){0,3})`

export const isStart = (lead: string): boolean => /^(?:từ|kể từ|bắt đầu từ)(?! {1,3}nay)/u.test(lead)
export const isExclusive = (lead: string): boolean => /trước/u.test(lead)
/** "tính đến" looks back: figures as of a day. */
export const looksBack = (lead: string): boolean => /tính/u.test(lead)

const dayBefore = (day: IsoDate): IsoDate => Temporal.PlainDate.from(day).subtract({ days: 1 }).toString()

/** Years no administration of today plans for are slips of the pen ("năm 0217", "năm 20185"). */
const plausible = ({ first, last }: Span): boolean => first >= '1900' && last < '2200'

/**
 * The last day meant. "trước" a day, month or year excludes it: due the day before it begins
 * (the convention of administrative practice that "trước ngày D" ends with D−1); all other leads include it.
 */
export const dueBy = (lead: string, span: Span, kind: DueKind, precision: Precision, rule: RuleName): Understood =>
  !plausible(span) ? impossible(lead, kind, precision) : isExclusive(lead)
    ? { date: dayBefore(span.first), kind: 'before', precision, rule: 'deadline-before', limits: true }
    : { date: span.last, kind, precision, rule, limits: lead !== '' }

/** Words in the form of a date that no calendar has (30/2, tháng 13): kept, never guessed. */
export const impossible = (lead: string, kind: DueKind, precision: Precision): Understood => ({
  date: null, kind: isExclusive(lead) ? 'before' : kind, precision, rule: 'deadline-impossible', limits: true,
})
