import { daysAfter, daysBetween, type IsoDate } from '../calendar/index.ts'
import type { Followed } from './followed.ts'
import type { SweepWindow } from './sweep.ts'

/** Days before the last day on which an office is reminded; what peers send once a month is too late for the short clocks here. */
export const AHEAD_DAYS = [30, 14, 7, 1] as const
/** Late ones are told of on the day after the last day and every week from then; ones without a day, every thirty days. */
export const LATE_EVERY = 7
export const WAITING_EVERY = 30

export const NEWS = ['arrived', 'ahead', 'late', 'waiting'] as const
/** Why a promise is spoken of: it came to the office, its day comes near, its day has passed, or it has waited long without a day. */
export type News = (typeof NEWS)[number]

/** Whether, and why, a promise is spoken of today. At most one reason: the more urgent one. */
export const newsOf = ({ came, since, actBy }: Followed, { since: last, now }: SweepWindow): News | null => {
  const arrived = last === null || (came !== null && ('at' in came ? came.at > last.head && came.at <= now.head : came.on > last.day && came.on <= now.day))
  if (actBy !== null && actBy < now.day) return arrived || lastLateDay(actBy, now.day) > (last?.day ?? '') ? 'late' : null
  if (arrived) return 'arrived'
  if (actBy !== null) return AHEAD_DAYS.some((days) => isBetween(daysAfter(actBy, -days), last.cover, now.cover)) ? 'ahead' : null
  const waited = daysBetween(since, now.day)
  return waited >= WAITING_EVERY && daysAfter(since, waited - (waited % WAITING_EVERY)) > last.day ? 'waiting' : null
}

const isBetween = (day: IsoDate, after: IsoDate, upTo: IsoDate): boolean => day > after && day <= upTo

/** The last day up to `today` on which a promise late since the day after `actBy` is told of. */
const lastLateDay = (actBy: IsoDate, today: IsoDate): IsoDate => daysAfter(today, -((daysBetween(actBy, today) - 1) % LATE_EVERY))
