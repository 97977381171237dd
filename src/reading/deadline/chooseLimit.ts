import type { Clause } from '../clause.ts'
import type { Cue } from '../rules/cue.ts'
import type { TimeLimit } from './timeLimit.ts'

/** Dated limits first, then what a document or an event will date, then what only recurs. */
const weight = ({ date, kind, rule }: TimeLimit): number => {
  if (rule === 'deadline-impossible') return 5
  if (rule === 'deadline-from') return 3
  if (date !== null) return 5
  if (kind === 'recurring') return 1
  return kind === 'event' ? 2 : 4
}

/** The day on which the order was given ("tháng 3/2019, UBND TP đã chỉ đạo …"), or since when something has lasted ("từ năm 2012 đến nay"). */
const isOver = (limit: TimeLimit, key: string, { verb }: Cue): boolean =>
  (limit.end <= verb && /(?<!\p{L})(?:đã|vừa)(?!\p{L})/u.test(key.slice(limit.end, verb))) || /^ {0,3}-? {0,3}đến nay/u.test(key.slice(limit.end))

/**
 * The time limit meant by an undertaking: the weightiest, and of equals the last, since the end of the work is told after its steps.
 * A bare date or year counts only after a verb of the future: else it dates a document or names a plan.
 */
export const chooseLimit = ({ limits, key }: Pick<Clause, 'limits' | 'key'>, cue: Cue): TimeLimit | null => {
  const ahead = cue.rule === 'plan-will' || cue.rule === 'promise-will' || cue.rule === 'plan-announced' || cue.rule === 'target'
  const meant = limits.filter((limit) => limit.limits || limit.start <= 3 || (ahead && limit.kind !== 'period' && limit.start <= cue.action + 40))
  const next = /, [^,;]{0,40}(?<!\p{L})sẽ(?!\p{L})/u.exec(key.slice(cue.action))
  const end = next ? cue.action + next.index : Infinity
  // What stands behind a second "sẽ" dates another thing.
  const worth = (limit: TimeLimit): number => weight(limit) - (limit.start > end ? 0.5 : 0)
  return meant.filter((limit) => !isOver(limit, key, cue)).reduce<TimeLimit | null>((best, limit) => (best === null || worth(limit) >= worth(best) ? limit : best), null)
}
