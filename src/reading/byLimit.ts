import type { TimeLimit } from './deadline/timeLimit.ts'
import type { Place } from './reading.ts'
import { OPENS_WITH_TASK } from './rules/verbs.ts'

/** After a limit: what joins the next task to it. */
const NEXT_TASK = /^[^,;.]{0,12}?(?:,| {1,3}và|,? {1,3}đồng thời|,? {1,3}sau đó) {1,3}(?=\p{L})/u

/**
 * "hoàn thành A trước ngày 22/1 và hoàn thành B trước ngày 28/1": a second date with a task of its own before it begins a clause, since each
 * undertaking has one last day. Places are relative to the sentence `key`, in lower case; pieces stand in order and do not overlap.
 */
export const byLimit = (key: string, place: Place, limits: readonly TimeLimit[]): readonly Place[] => {
  const dated = limits.filter(({ limits: binds, date, start, end }) => binds && date !== null && start >= place.start && end <= place.end)
  const pieces: Place[] = []
  let from = place.start
  for (const [n, bound] of dated.entries()) {
    const gap = key.slice(bound.end, dated[n + 1]?.start ?? bound.end)
    const joint = NEXT_TASK.exec(gap)?.[0]
    if (joint === undefined || !OPENS_WITH_TASK.test(gap.slice(joint.length))) continue
    pieces.push({ start: from, end: bound.end })
    from = bound.end + joint.length
  }
  return [...pieces, { start: from, end: place.end }]
}
