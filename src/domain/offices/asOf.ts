import { daysAfter, type IsoDate } from '../calendar/index.ts'
import { samePost } from './samePost.ts'
import type { Established, Office, OfficeName, Tenure } from './state.ts'

/** What the office was called on that day; before its first dated name, by its first one. */
export const nameOn = ({ names }: Pick<Established, 'names'>, day: IsoDate): OfficeName => {
  const name = names.findLast(({ from }) => from !== null && from <= day) ?? names[0]
  if (!name) throw new Error('an office without a name was never established')
  return name
}

/** Who held the post on that day; null where nobody is on record, and from the day the office ended. */
export const holderOn = (office: Exclude<Office, { status: 'absent' }>, post: string, day: IsoDate): Tenure | null =>
  holdersOn(office, day).find((tenure) => samePost(tenure.post, post)) ?? null

/** Everyone in a post of the office on that day, in order of recording. */
export const holdersOn = (office: Exclude<Office, { status: 'absent' }>, day: IsoDate): readonly Tenure[] =>
  tenuresOf(office).filter(({ from, until }) => from <= day && (until === null || day <= until))

/** Every tenure as it was: a post is held no longer than its office stands. Earliest first. */
export const tenuresOf = (office: Exclude<Office, { status: 'absent' }>): readonly Tenure[] => {
  const byDay = office.tenures.toSorted((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0))
  if (office.status === 'standing') return byDay
  const last = daysAfter(office.ending.endedOn, -1)
  return byDay.filter(({ from }) => from <= last).map((tenure) => (tenure.until === null || tenure.until > last ? { ...tenure, until: last } : tenure))
}
