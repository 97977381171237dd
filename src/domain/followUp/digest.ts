import type { IsoDate } from '../calendar/index.ts'
import { followedOn, type FollowedFor } from './followed.ts'
import type { KeptMove } from './keptMove.ts'
import { nearDays, newsOf, type News } from './mention.ts'
import type { SweepWindow } from './sweep.ts'
import { toldTo, type ToldAs } from './toldTo.ts'

/** One promise in what an office is told on a day; names nobody. */
export type DigestLine = {
  readonly commitmentId: string
  readonly as: ToldAs
  readonly news: News
  readonly awaited: FollowedFor
  readonly since: IsoDate
  readonly actBy: IsoDate | null
}

/** What an office is told on a day; `officeId` null is the standing committee. Never empty; what is latest comes first. */
export type Digest = { readonly officeId: string | null; readonly lines: readonly DigestLine[] }

/** What is due today: from the moves as kept, what to tell whom. Every office at most once, every promise at most once to an office. */
export const digestsOf = (moves: Iterable<KeptMove>, window: SweepWindow): readonly Digest[] => {
  const told = new Map<string | null, DigestLine[]>()
  const { day } = window.now
  const near = nearDays(window.since, window.now)
  for (const kept of moves) {
    const followed = followedOn(kept, day)
    const news = followed && newsOf(followed, window, near)
    const urged = window.urged?.has(kept.commitmentId) ?? false
    if (followed === null || (news === null && !urged)) continue
    const { commitmentId, awaited, since, actBy } = followed
    for (const { officeId, as } of toldTo(followed, day)) {
      // The letter itself is the office's business; those above hear of the delay on its own days.
      const why = as === 'mover' && urged ? 'urged' : news
      if (why === null) continue
      const lines = told.get(officeId) ?? []
      lines.push({ commitmentId, as, news: why, awaited, since, actBy })
      told.set(officeId, lines)
    }
  }
  return [...told].map(([officeId, lines]) => ({ officeId, lines: lines.toSorted(byUrgency) }))
}

/** By last day, undated ones after all others; the same order each time. */
const byUrgency = (one: DigestLine, other: DigestLine): number => compare(one.actBy ?? '9999', other.actBy ?? '9999') || compare(one.commitmentId, other.commitmentId)

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
