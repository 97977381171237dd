import type { IsoDate, DayRange } from '../domain/calendar/index.ts'
import type { HandOver, OfficePassing, PassingView } from '../domain/passing/index.ts'

/** Days charged to one office up to but not including the day asked about. */
export type OfficeMoves = {
  /** Days on which it owed a promise, all promises together. */
  readonly dutyDays: number
  /** Days on which the move was its own, all promises together, and on how many promises. */
  readonly moveDays: number
  readonly moved: number
  /** The promise on which it had the move on most days. */
  readonly longest: { readonly commitmentId: string; readonly days: number } | null
}

/** What can be asked about promises passed from office to office. */
export type PassingRegister = {
  /** Every hand-over proposed in the period, in order of days. */
  readonly handOvers: (council: string, period: DayRange) => Promise<readonly HandOver[]>
  readonly view: (council: string, period: DayRange, asOf: IsoDate) => Promise<PassingView>
  /** All that one office did, from the beginning. */
  readonly ofOffice: (council: string, officeId: string, asOf: IsoDate) => Promise<OfficePassing & OfficeMoves>
  /** What each of these promises is about, by id. */
  readonly tasks: (council: string, ids: readonly string[]) => Promise<ReadonlyMap<string, string>>
  /** The day the first promise was adopted; null before. */
  readonly since: (council: string) => Promise<IsoDate | null>
}
