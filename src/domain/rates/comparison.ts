import type { IsoDate } from '../calendar/index.ts'
import { STANDINGS, type CountedRow, type Standing } from './countedRow.ts'
import { overdue } from './rates.ts'

/** How two counts of the same council differ, promise by promise. */
export type Comparison = {
  /** From where to where, without what stayed. */
  readonly moved: readonly { readonly from: Standing; readonly to: Standing; readonly count: number }[]
  readonly stayed: number
  /** Counted for the first time, and no longer counted. */
  readonly added: number
  readonly gone: number
  readonly newlyOverdue: number
}

/** The later count against the earlier one. `stayed`, all `moved` and `added` add up to the later one. */
export const comparisonOf = (earlier: { readonly rows: readonly CountedRow[]; readonly asOf: IsoDate }, later: typeof earlier): Comparison => {
  const before = new Map(earlier.rows.map((row) => [row.commitmentId, row]))
  const moves = new Map<string, number>()
  let [stayed, added, newlyOverdue] = [0, 0, 0]
  for (const row of later.rows) {
    const was = before.get(row.commitmentId)
    before.delete(row.commitmentId)
    if (was === undefined) added += 1
    else if (was.standing === row.standing) stayed += 1
    else moves.set(`${was.standing} ${row.standing}`, (moves.get(`${was.standing} ${row.standing}`) ?? 0) + 1)
    if (overdue(row, later.asOf) && !(was !== undefined && overdue(was, earlier.asOf))) newlyOverdue += 1
  }
  const moved = STANDINGS.flatMap((from) => STANDINGS.flatMap((to) => {
    const count = moves.get(`${from} ${to}`)
    return count === undefined ? [] : [{ from, to, count }]
  }))
  return { moved, stayed, added, gone: before.size, newlyOverdue }
}
