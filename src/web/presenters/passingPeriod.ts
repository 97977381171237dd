import { ALL_TIME, yearOrQuarter, type IsoDate, type DayRange } from '../../domain/calendar/index.ts'

export const QUARTERS = [1, 2, 3, 4] as const

/** The period asked for, as it stands in an address: a year, a quarter of it, or all years (`year` null). */
export type PeriodChoice = { readonly year: number | null; readonly quarter: (typeof QUARTERS)[number] | null }

export const yearOf = (day: IsoDate): number => Number(day.slice(0, 4))

/** Reads `?year=2026&quarter=3`, `?year=all`; what is unknown or malformed is as if it were not there, and without a year it is the present one. */
export const readPeriod = (query: URLSearchParams, today: IsoDate): PeriodChoice => {
  const year = query.get('year') ?? ''
  if (year === 'all') return { year: null, quarter: null }
  return { year: /^[12]\d{3}$/.test(year) ? Number(year) : yearOf(today), quarter: QUARTERS.find((quarter) => String(quarter) === query.get('quarter')) ?? null }
}

/** The address of what is shown for this period. */
export const periodPath = ({ year, quarter }: PeriodChoice, path: string): string => `${path}?year=${year ?? 'all'}${quarter === null ? '' : `&quarter=${quarter}`}`

export const periodOf = ({ year, quarter }: PeriodChoice): DayRange => (year === null ? ALL_TIME : yearOrQuarter(year, quarter))
