import type { IsoDate } from '../calendar/index.ts'
import type { Bilingual } from '../language.ts'
import type { CountedRow } from './countedRow.ts'

/** Every published rate, each with what it divides and what it leaves out. */
export const RATE_NAMES = ['dueDone', 'onFirstDate', 'reported', 'resolved', 'claimsVerified', 'urged', 'carriedOver'] as const
export type RateName = (typeof RATE_NAMES)[number]

/** Why a promise is in no denominator of a rate; each promise is left out for the first reason that holds. */
export const EXCLUSIONS = ['ended', 'noDate', 'notDue', 'excused', 'notClaimed', 'notOverdue', 'notOpen'] as const
export type Exclusion = (typeof EXCLUSIONS)[number]

export type Rate = {
  readonly name: RateName
  readonly numerator: number
  readonly denominator: number
  /** Only reasons that left something out. Denominator and all these add up to every promise counted. */
  readonly excluded: readonly { readonly why: Exclusion; readonly count: number }[]
}

type Definition = {
  readonly excluded: (row: CountedRow, asOf: IsoDate) => Exclusion | null
  readonly counted: (row: CountedRow, asOf: IsoDate) => boolean
}

const done = ({ standing }: CountedRow): boolean => standing === 'done'
const ended = ({ standing }: CountedRow): Exclusion | null => (standing === 'ended' ? 'ended' : null)
const open = ({ standing }: CountedRow): boolean => standing === 'open' || standing === 'claimed'
const notDue = (due: IsoDate | null, asOf: IsoDate): Exclusion | null => (due === null ? 'noDate' : due > asOf ? 'notDue' : null)

/** Past its present date and not verified. */
export const overdue = (row: CountedRow, asOf: IsoDate): boolean => open(row) && row.currentDue !== null && row.currentDue < asOf

/**
 * The rates. `dueDone` is the one councils are scored by (Thanh Hóa's draft criteria 2026–2031, II.4): of what is due, without what is excused in writing for objective
 * reasons. `onFirstDate` is stricter than any council publishes: the date first promised, no excuse.
 */
const DEFINITIONS: Readonly<Record<RateName, Definition>> = {
  dueDone: { excluded: (row, asOf) => ended(row) ?? notDue(row.currentDue, asOf) ?? (row.excuse !== null && !done(row) ? 'excused' : null), counted: done },
  onFirstDate: { excluded: (row, asOf) => ended(row) ?? notDue(row.firstDue, asOf), counted: (row) => done(row) && row.finishedOn !== null && row.firstDue !== null && row.finishedOn <= row.firstDue },
  reported: { excluded: ended, counted: ({ reported }) => reported },
  resolved: { excluded: ended, counted: done },
  claimsVerified: { excluded: (row) => ended(row) ?? (row.everClaimed ? null : 'notClaimed'), counted: done },
  urged: { excluded: (row, asOf) => (overdue(row, asOf) ? null : 'notOverdue'), counted: ({ urged }) => urged !== null },
  carriedOver: { excluded: (row) => (open(row) ? null : 'notOpen'), counted: ({ carriedRounds }) => carriedRounds > 0 },
}

/** All rates of the same rows, in order. */
export const ratesOf = (rows: readonly CountedRow[], asOf: IsoDate): readonly Rate[] => RATE_NAMES.map((name) => {
  const { excluded, counted } = DEFINITIONS[name]
  const left = new Map<Exclusion, number>()
  let [numerator, denominator] = [0, 0]
  for (const row of rows) {
    const why = excluded(row, asOf)
    if (why !== null) left.set(why, (left.get(why) ?? 0) + 1)
    else {
      denominator += 1
      if (counted(row, asOf)) numerator += 1
    }
  }
  return { name, numerator, denominator, excluded: EXCLUSIONS.flatMap((why) => (left.has(why) ? [{ why, count: left.get(why)! }] : [])) }
})

/** In tenths of a percent, rounded down, so that no rate looks better than it is; null where nothing is counted. */
export const perMille = ({ numerator, denominator }: Pick<Rate, 'numerator' | 'denominator'>): number | null => (denominator === 0 ? null : Math.floor((numerator * 1000) / denominator))

export const RATE_WORDS: Readonly<Record<RateName, { readonly title: Bilingual; readonly meaning: Bilingual }>> = {
  dueDone: {
    title: { vi: 'Hoàn thành trên số đến hạn', en: 'Done of what is due' },
    meaning: { vi: 'Đã được thẩm tra là đạt, trên số đã đến hạn (theo hạn hiện nay), không kể việc được xác nhận bằng văn bản là chậm vì lý do khách quan.', en: 'Verified, of those due by their present date, without those excused in writing for objective reasons.' },
  },
  onFirstDate: {
    title: { vi: 'Đúng hạn đã hứa đầu tiên', en: 'By the date first promised' },
    meaning: { vi: 'Hoàn thành chậm nhất vào ngày đã hứa ban đầu và được thẩm tra là đạt, trên số đến hạn ban đầu. Gia hạn và lý do khách quan không được trừ.', en: 'Done by the very date first promised and verified, of those due by it. More time and excuses change nothing.' },
  },
  reported: { title: { vi: 'Đã báo cáo', en: 'Reported on' }, meaning: { vi: 'Cơ quan đã báo cáo ít nhất một lần, trên tổng số còn hiệu lực.', en: 'The office has reported at least once, of all that stand.' } },
  resolved: { title: { vi: 'Đã giải quyết', en: 'Resolved' }, meaning: { vi: 'Đã được thẩm tra là đạt, trên tổng số còn hiệu lực.', en: 'Verified, of all that stand.' } },
  claimsVerified: { title: { vi: 'Báo cáo hoàn thành được công nhận', en: 'Claims verified' }, meaning: { vi: 'Đã được thẩm tra là đạt, trên số cơ quan từng báo cáo là đã hoàn thành.', en: 'Verified, of those ever claimed to be done.' } },
  urged: { title: { vi: 'Quá hạn đã đôn đốc bằng văn bản', en: 'Overdue and urged in writing' }, meaning: { vi: 'Đã có ít nhất một văn bản đôn đốc được ký, trên số quá hạn.', en: 'At least one letter was signed, of those overdue.' } },
  carriedOver: { title: { vi: 'Chuyển từ kỳ trước', en: 'Carried over' }, meaning: { vi: 'Đã chưa xong ở ít nhất một kỳ kiểm đếm trước, trên số chưa xong.', en: 'Open in at least one earlier round, of those open now.' } },
}
