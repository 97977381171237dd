import type { IsoDate } from '../calendar/index.ts'
import type { CommitmentStatus } from '../commitment/index.ts'

/** What of a promise's record tells whether, and how urgently, it is asked about again. */
export type Standing = {
  readonly commitmentId: string
  readonly ownerOfficeId: string
  readonly status: CommitmentStatus
  /** The first date, which never moves, and the last day as it stands; null where the words fixed none. */
  readonly firstDue: IsoDate | null
  readonly currentDue: IsoDate | null
  readonly hops: number
  readonly bounces: number
  readonly reopenings: number
  /** Periods judged as not met. */
  readonly periodsNotMet: number
  readonly voters: number
}

/**
 * Why a promise is put before the council again. The formula of Hanoi's council, December 2023 and 2024: what "has come due but is carried out slowly,
 * without effect"; with what was passed to and fro, and what is disputed.
 */
export const REASONS = ['late', 'ineffective', 'bounced', 'disputed'] as const
export type Reason = (typeof REASONS)[number]

/** Came back to where it was, or was refused, so often. A default of our own: it is where the standing committee is told as well. */
export const BOUNCES_TO_ASK_AGAIN = 2

/** All that apply on that day; none for a promise that has ended. A claim that waits for its verdict is not late: the committee has the move. */
export const reasonsOf = ({ status, currentDue, bounces, reopenings, periodsNotMet }: Standing, today: IsoDate): readonly Reason[] => {
  if (status !== 'owed' && status !== 'claimed' && status !== 'disputed' && status !== 'verified') return []
  const applies: Readonly<Record<Reason, boolean>> = {
    late: currentDue !== null && currentDue < today && (status === 'owed' || status === 'disputed'),
    ineffective: reopenings > 0 || periodsNotMet > 0,
    bounced: bounces >= BOUNCES_TO_ASK_AGAIN,
    disputed: status === 'disputed',
  }
  return REASONS.filter((reason) => applies[reason])
}
