import type { IsoDate } from './isoDate.ts'

export const PERIOD_LENGTHS = ['month', 'quarter', 'half', 'year'] as const
export type PeriodLength = (typeof PERIOD_LENGTHS)[number]

/** A stretch of the calendar, both days included; `key` names it: `2026-07`, `2026-Q3`, `2026-H2` or `2026`. */
export type Period = { readonly key: string; readonly from: IsoDate; readonly to: IsoDate }

const MONTHS: Readonly<Record<PeriodLength, number>> = { month: 1, quarter: 3, half: 6, year: 12 }

/** The period of a length in which a day lies. */
export const periodOf = (day: IsoDate, every: PeriodLength): Period => {
  const { year, month } = Temporal.PlainDate.from(day)
  const index = Math.floor((month - 1) / MONTHS[every])
  const first = Temporal.PlainDate.from({ year, month: index * MONTHS[every] + 1, day: 1 })
  return { key: keyOf(first, every, index), from: first.toString(), to: first.add({ months: MONTHS[every] }).subtract({ days: 1 }).toString() }
}

/** The periods from the one that holds `from` to the one that holds `to`, in order; none where `to` comes before it begins. */
export const periodsBetween = (from: IsoDate, to: IsoDate, every: PeriodLength): readonly Period[] => {
  const periods: Period[] = []
  for (let period = periodOf(from, every); period.from <= to; period = periodAfter(period, every)) periods.push(period)
  return periods
}

/** The period a key names; null for a key of no known form. */
export const periodNamed = (key: string): Period | null => {
  const [, year = '', kind = '', number = ''] = /^(\d{4})(?:-([QH]?)(\d{1,2}))?$/.exec(key) ?? []
  if (year === '') return null
  const every: PeriodLength = number === '' ? 'year' : kind === 'Q' ? 'quarter' : kind === 'H' ? 'half' : 'month'
  const month = number === '' ? 1 : (Number(number) - 1) * MONTHS[every] + 1
  if (month < 1 || month > 12) return null
  const period = periodOf(`${year}-${`${month}`.padStart(2, '0')}-01`, every)
  return period.key === key ? period : null
}

/** The period of the same length that begins the day after this one ends. */
export const periodAfter = ({ to }: Period, every: PeriodLength): Period => periodOf(dayAfter(to), every)

const dayAfter = (day: IsoDate): IsoDate => Temporal.PlainDate.from(day).add({ days: 1 }).toString()

const keyOf = ({ year, month }: Temporal.PlainDate, every: PeriodLength, index: number): string => {
  const four = `${year}`.padStart(4, '0')
  switch (every) {
    case 'month':
      return `${four}-${`${month}`.padStart(2, '0')}`
    case 'quarter':
      return `${four}-Q${index + 1}`
    case 'half':
      return `${four}-H${index + 1}`
    case 'year':
      return four
  }
}
