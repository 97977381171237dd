import { daysAfter, daysBetween, type IsoDate } from '../calendar/index.ts'
import type { Followed } from './followed.ts'
import type { Sweep, SweepWindow } from './sweep.ts'

/** Days before the last day on which an office is reminded; what peers send once a month is too late for the short clocks here. */
export const AHEAD_DAYS = [30, 14, 7, 1] as const
/** Late ones are told of on the day after the last day and every week from then; ones without a day, every thirty days. */
export const LATE_EVERY = 7
export const WAITING_EVERY = 30

export const NEWS = ['arrived', 'ahead', 'late', 'waiting', 'urged'] as const
/** Why a promise is spoken of: it came to the office, its day comes near, its day has passed, it has waited long without a day, or a letter urges it on. */
export type News = (typeof NEWS)[number]

/** Both days included. */
export type Days = { readonly from: IsoDate; readonly to: IsoDate }

/** Last days whose reminder falls between the last asking and this one, closed days ahead included; none on the very first. */
export const nearDays = (since: Sweep | null, now: Pick<Sweep, 'cover'>): readonly Days[] =>
  since === null ? [] : AHEAD_DAYS.map((days) => ({ from: daysAfter(since.cover, days + 1), to: daysAfter(now.cover, days) }))

/** Whether, and why, a promise is spoken of today. At most one reason: the more urgent one. `near` is the window's own, worked out once for many. */
export const newsOf = ({ came, since, actBy }: Followed, window: SweepWindow, near: readonly Days[] = nearDays(window.since, window.now)): Exclude<News, 'urged'> | null => {
  const { since: last, now } = window
  const arrived = last === null || (came !== null && ('at' in came ? came.at > last.head && came.at <= now.head : came.on > last.day && came.on <= now.day))
  if (actBy !== null && actBy < now.day) return arrived || lastLateDay(actBy, now.day) > last.day ? 'late' : null
  if (arrived) return 'arrived'
  if (actBy !== null) return near.some(({ from, to }) => from <= actBy && actBy <= to) ? 'ahead' : null
  const waited = daysBetween(since, now.day)
  return waited >= WAITING_EVERY && daysAfter(since, waited - (waited % WAITING_EVERY)) > last.day ? 'waiting' : null
}

/** The last day up to `today` on which a promise late since the day after `actBy` is told of. */
const lastLateDay = (actBy: IsoDate, today: IsoDate): IsoDate => daysAfter(today, -((daysBetween(actBy, today) - 1) % LATE_EVERY))
