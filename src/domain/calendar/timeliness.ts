import type { IsoDate } from './isoDate.ts'

/**
 * What the calendar says, apart from what the agency says and what the evidence shows.
 * Lateness is computed, never a stored status: "partly done and overdue" must both be sayable.
 */
export type Timeliness = 'noDate' | 'notDue' | 'dueSoon' | 'overdue' | 'onTime' | 'late'

/** Days before the due date from which a commitment counts as due soon: the first reminder Thanh Hóa sends is 15 days ahead. */
export const DUE_SOON_DAYS = 15

/**
 * Where a commitment stands against its date on `today`.
 * `finished` is the day the agency's accepted claim was made, or null while it is unfinished; the due day itself is still in time.
 */
export const timeliness = (due: IsoDate | null, finished: IsoDate | null, today: IsoDate): Timeliness => {
  if (due === null) return 'noDate'
  if (finished !== null) return finished <= due ? 'onTime' : 'late'
  if (today > due) return 'overdue'
  return daysBetween(today, due) <= DUE_SOON_DAYS ? 'dueSoon' : 'notDue'
}

/** Whole days from one day to a later one; negative when it is earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days

/** The day a number of calendar days after another; the first day is not counted. */
export const daysAfter = (day: IsoDate, days: number): IsoDate => Temporal.PlainDate.from(day).add({ days }).toString()
