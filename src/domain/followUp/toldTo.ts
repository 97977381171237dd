import { daysBetween, type IsoDate } from '../calendar/index.ts'
import type { Followed } from './followed.ts'

/** Late by this many days, those above are told as well: escalation goes up, never sideways. */
export const OVERSEER_TOLD_FROM = 8
export const STANDING_COMMITTEE_TOLD_FROM = 22

export const TOLD_AS = ['mover', 'overseer', 'standingCommittee'] as const
/** In what part an office is told: it is to act, it oversees, or it stands above both. */
export type ToldAs = (typeof TOLD_AS)[number]

/** An office to be told; null where the standing committee is meant. */
export type Recipient = { readonly officeId: string | null; readonly as: ToldAs }

/** Who is told of a promise: whoever is to act, and those above once it has been late for long. A committee that is late itself is told of to the standing committee at once when the agency would be to the committee. */
export const toldTo = ({ mover, overseerOfficeId, actBy }: Followed, today: IsoDate): readonly Recipient[] => {
  const late = actBy === null ? 0 : daysBetween(actBy, today)
  const told: Recipient[] = [{ officeId: mover.officeId, as: 'mover' }]
  if (mover.role === 'agency' && overseerOfficeId !== null && late >= OVERSEER_TOLD_FROM) told.push({ officeId: overseerOfficeId, as: 'overseer' })
  if (mover.role !== 'standingCommittee' && late >= (mover.role === 'committee' ? OVERSEER_TOLD_FROM : STANDING_COMMITTEE_TOLD_FROM)) told.push({ officeId: null, as: 'standingCommittee' })
  return told
}
