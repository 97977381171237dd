import { daysAfter, daysBetween, type IsoDate } from '../calendar/index.ts'
import { nearDays, type Days } from './mention.ts'
import type { Sweep } from './sweep.ts'

/**
 * Which moves a store has to look at to answer the question, said in days and positions: everything it leaves out has no news. `digestsOf` decides on
 * what is found. Null means all.
 */
export type SweepSearch = {
  /** Last days that come near. */
  readonly near: readonly Days[]
  readonly today: IsoDate
  /** Days gone by since the last asking: of what is told of every so many days, those whose turn came within them. */
  readonly within: number
  /** Taken by an entry after this position. */
  readonly afterPosition: number
  /** Hand-overs whose answer day lies here went to the arbiter meanwhile. */
  readonly unanswered: Days
}

export const searchFor = (since: Sweep | null, now: Pick<Sweep, 'day' | 'cover'>): SweepSearch | null => since === null ? null : {
  near: nearDays(since, now),
  today: now.day,
  within: daysBetween(since.day, now.day),
  afterPosition: since.head,
  unanswered: { from: since.day, to: daysAfter(now.day, -1) },
}
