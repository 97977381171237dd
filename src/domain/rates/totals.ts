import type { IsoDate } from '../calendar/index.ts'
import { STANDINGS, type CountedRow, type Standing } from './countedRow.ts'
import { overdue } from './rates.ts'

/** Rows of one office, or of all: the four parts and their sum, and how many of the open are overdue. */
export type CountedTotals = Readonly<Record<Standing, number>> & { readonly total: number; readonly overdue: number }

export const totalsOf = (rows: readonly CountedRow[], asOf: IsoDate): CountedTotals => ({
  ...(Object.fromEntries(STANDINGS.map((standing) => [standing, rows.filter((row) => row.standing === standing).length])) as Record<Standing, number>),
  total: rows.length,
  overdue: rows.filter((row) => overdue(row, asOf)).length,
})

/** The same by owner, most overdue first. */
export const totalsByOwner = (rows: readonly CountedRow[], asOf: IsoDate): readonly { readonly officeId: string; readonly totals: CountedTotals; readonly rows: readonly CountedRow[] }[] =>
  [...Map.groupBy(rows, ({ ownerOfficeId }) => ownerOfficeId)].map(([officeId, own]) => ({ officeId, rows: own, totals: totalsOf(own, asOf) }))
    .toSorted((one, other) => other.totals.overdue - one.totals.overdue || other.totals.total - one.totals.total || (one.officeId < other.officeId ? -1 : 1))
