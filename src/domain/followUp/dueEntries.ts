import type { IsoDate } from '../calendar/index.ts'
import { followedOn, type FollowedFor } from './followed.ts'
import type { KeptMove } from './keptMove.ts'

/** A day by which an office is to act, as a calendar shows it. */
export type DueEntry = { readonly commitmentId: string; readonly awaited: FollowedFor; readonly actBy: IsoDate }

/** What an office has to do by which day, past days included: a late one stays on its day until it is done. `standingCommittee`: it is the office of that kind. */
export const dueEntries = (moves: Iterable<KeptMove>, office: { readonly id: string; readonly standingCommittee: boolean }, today: IsoDate): readonly DueEntry[] =>
  [...moves].flatMap((kept): readonly DueEntry[] => {
    const followed = followedOn(kept, today)
    if (followed === null || followed.actBy === null) return []
    const theirs = followed.mover.officeId === null ? office.standingCommittee : followed.mover.officeId === office.id
    return theirs ? [{ commitmentId: followed.commitmentId, awaited: followed.awaited, actBy: followed.actBy }] : []
  }).toSorted((one, other) => (one.actBy === other.actBy ? (one.commitmentId < other.commitmentId ? -1 : 1) : one.actBy < other.actBy ? -1 : 1))
