import type { IsoDate, PeriodLength } from '../calendar/index.ts'
import type { Decimal } from './decimal.ts'

/** Why a day is known that the words alone did not fix: the session they name was called, or what they wait for came about. */
export type DueBasis =
  | { readonly kind: 'session'; readonly sittingId: string }
  | { readonly kind: 'condition'; readonly documentNumber: string; readonly happenedOn: IsoDate }

/** How a promise ends unkept, always by a numbered decision. That it is "no longer ours" is not among them: it is handed over instead. */
export const ENDINGS = [
  'waived', // the council gives it up
  'superseded', // a later promise takes its place
  'merged', // it goes on within another promise
] as const
export type Ending = (typeof ENDINGS)[number]

export const COMPARATORS = ['atLeast', 'atMost', 'equal'] as const
export type Comparator = (typeof COMPARATORS)[number]

export const PERIOD_VERDICTS = ['met', 'notMet'] as const
export type PeriodVerdict = (typeof PERIOD_VERDICTS)[number]

/** One part of a promise as it is divided: which record, which office, the narrower task, and its last day (null for that of the whole). */
export type PartPlan = { readonly commitmentId: string; readonly officeId: string; readonly action: string; readonly date: IsoDate | null }

export type Part = PartPlan & { readonly finished: 'verified' | 'withdrawn' | null }

/** What a promise waits for, with its own owner and last day. */
export type Condition = { readonly condition: string; readonly officeId: string | null; readonly date: IsoDate | null; readonly metOn: IsoDate | null }

/** A figure to be reached, and what was measured on the way; readings in the order of their days. */
export type Target = {
  readonly measure: string
  readonly unit: string
  readonly comparator: Comparator
  readonly value: Decimal
  readonly baseline: Decimal | null
  readonly readings: readonly Reading[]
}
export type Reading = { readonly value: Decimal; readonly takenOn: IsoDate; readonly officeId: string; readonly source: string }

/** How a recurring promise is followed, and what became of each period told of so far, by its key (`2026-Q3`). */
export type Periods = {
  readonly every: PeriodLength
  readonly from: IsoDate
  readonly until: IsoDate | null
  readonly told: Readonly<Record<string, PeriodTold>>
}
export type PeriodTold = { readonly reportedOn: IsoDate | null; readonly verdict: PeriodVerdict | null }

/** What a promise is judged by, beside its words and its date. */
export type Criteria = {
  readonly proof: string | null
  readonly condition: Condition | null
  readonly target: Target | null
  readonly periods: Periods | null
  /** How many voters raised it, and which document says so. */
  readonly voters: { readonly count: number; readonly source: string } | null
}

export const NO_CRITERIA: Criteria = { proof: null, condition: null, target: null, periods: null, voters: null }
