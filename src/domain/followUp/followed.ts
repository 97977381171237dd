import { daysAfter, type IsoDate } from '../calendar/index.ts'
import { awaitedOf, isUnanswered, moverOf, moveSinceOn, type Awaited, type Mover } from '../commitment/index.ts'
import type { KeptMove } from './keptMove.ts'

/** What an office is waited for: a step on a promise, or the look at a closed one whether it still holds. */
export const FOLLOWED = ['work', 'handOver', 'owner', 'extension', 'verdict', 'dispute', 'closing', 'recheck'] as const satisfies readonly (Awaited | 'recheck')[]
export type FollowedFor = (typeof FOLLOWED)[number]

/** A promise as the daily question sees it: who is to act, on what, since when and by when. */
export type Followed = {
  readonly commitmentId: string
  readonly mover: Mover
  readonly awaited: FollowedFor
  readonly since: IsoDate
  /** How it came to be theirs: by an entry of the log, by the calendar on a day, or planned long ago. */
  readonly came: { readonly at: number } | { readonly on: IsoDate } | null
  /** Last day to act; null where none is known. */
  readonly actBy: IsoDate | null
  readonly overseerOfficeId: string | null
}

/** What is to be followed of a promise on `today`; null where nothing is waited for. */
export const followedOn = (kept: KeptMove, today: IsoDate): Followed | null => {
  const { commitmentId, overseerOfficeId } = kept
  if (kept.status === 'closed')
    return kept.actBy === null ? null
      : { commitmentId, mover: { role: 'committee', officeId: overseerOfficeId }, awaited: 'recheck', since: kept.actBy, came: null, actBy: kept.actBy, overseerOfficeId }
  const [mover, awaited, since] = [moverOf(kept, today), awaitedOf(kept, today), moveSinceOn(kept, today)]
  if (mover === null || awaited === null || since === null) return null
  const left = kept.answerBy !== null && isUnanswered(kept, today)
  return {
    commitmentId, mover, awaited, since, overseerOfficeId,
    came: left ? { on: daysAfter(kept.answerBy, 1) } : kept.moveTakenAt === null ? null : { at: kept.moveTakenAt },
    actBy: left ? kept.actByOfArbiter : kept.actBy,
  }
}
