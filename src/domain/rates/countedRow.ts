import { commitment, currentDueOf, dueOf, finishedOn, isAdopted, type CommitmentEvent } from '../commitment/index.ts'
import type { IsoDate } from '../calendar/index.ts'
import { stateAfter } from '../decider.ts'
import { recordAsOf } from './recordAsOf.ts'

/** Where a promise stands for a count: the four parts of the whole. Done is what another office has verified, never what its owner says. */
export const STANDINGS = ['open', 'claimed', 'done', 'ended'] as const
export type Standing = (typeof STANDINGS)[number]

/** One promise as one count saw it. A divided promise is one row, its parts are none. */
export type CountedRow = {
  readonly commitmentId: string
  readonly ownerOfficeId: string
  readonly overseerOfficeId: string
  readonly resolutionNumber: string
  readonly adoptedOn: IsoDate
  /** The date promised, which never moves, and the date as it then stood; null where no day was known. */
  readonly firstDue: IsoDate | null
  readonly currentDue: IsoDate | null
  readonly standing: Standing
  /** The day of the claim that stands; null where none does. */
  readonly finishedOn: IsoDate | null
  /** Whether its owner has reported at all, and whether it has ever claimed it done. */
  readonly reported: boolean
  readonly everClaimed: boolean
  readonly extensions: number
  readonly hops: number
  readonly reopenings: number
  /** The document that excuses it for an objective reason; null where none does. */
  readonly excuse: string | null
  /** The step of the ladder it had reached; null where it was not urged. */
  readonly urged: number | null
  /** Sealed rounds in which it stood open before, and sittings held since it was adopted. */
  readonly carriedRounds: number
  readonly carriedSittings: number
  /** Terms that began since it was adopted; left out where none did, so that tables sealed before terms were recorded are counted again to the same bytes. */
  readonly carriedTerms?: number
}

/** What a count knows besides the promises themselves. */
export type CountedBeside = {
  readonly asOf: IsoDate
  /** Document by promise. */
  readonly excuses: ReadonlyMap<string, string>
  /** Signed letters: which promise, at which step, when, and in which of its openings. */
  readonly letters: ReadonlyMap<string, readonly { readonly step: number; readonly signedOn: IsoDate; readonly reopenings: number }[]>
  /** Days of all sittings. */
  readonly sittings: readonly IsoDate[]
  /** First days of the council's terms. */
  readonly terms: readonly IsoDate[]
  /** In how many earlier sealed rounds each promise stood open. */
  readonly openBefore: ReadonlyMap<string, number>
}

/** One promise counted; null where it was not adopted by the day, or is a part of another. */
export const countedRow = (events: readonly CommitmentEvent[], beside: CountedBeside): CountedRow | null => {
  const { asOf } = beside
  const record = recordAsOf(events, asOf)
  const state = stateAfter(commitment, record)
  if (!isAdopted(state) || state.partOf !== null) return null
  const { commitmentId, adoption } = state
  const carriedTerms = beside.terms.filter((day) => adoption.adoptedOn < day && day <= asOf).length
  const reached = (beside.letters.get(commitmentId) ?? []).filter(({ signedOn, reopenings }) => signedOn <= asOf && reopenings === state.reopenings).map(({ step }) => step)
  return {
    commitmentId, ownerOfficeId: state.ownerOfficeId, overseerOfficeId: state.overseerOfficeId, resolutionNumber: adoption.resolutionNumber, adoptedOn: adoption.adoptedOn,
    firstDue: dueOf(state).date, currentDue: currentDueOf(state), standing: STANDING[state.status], finishedOn: finishedOn(state),
    reported: record.some(({ type }) => REPORTS.has(type)), everClaimed: record.some(({ type }) => type === 'CompletionClaimed'),
    extensions: state.extension.times, hops: state.trail.hops, reopenings: state.reopenings,
    excuse: beside.excuses.get(commitmentId) ?? null, urged: reached.length === 0 ? null : Math.max(...reached),
    carriedRounds: beside.openBefore.get(commitmentId) ?? 0, carriedSittings: beside.sittings.filter((day) => adoption.adoptedOn < day && day <= asOf).length,
    ...(carriedTerms === 0 ? {} : { carriedTerms }),
  }
}

const REPORTS: ReadonlySet<CommitmentEvent['type']> = new Set(['ProgressReported', 'CompletionClaimed', 'PeriodReported'])

const STANDING = { owed: 'open', claimed: 'claimed', disputed: 'claimed', verified: 'done', closed: 'done', withdrawn: 'ended' } as const satisfies Readonly<Record<string, Standing>>

/** In order of promise, so that the same count is the same table. */
export const inOrder = (rows: readonly CountedRow[]): readonly CountedRow[] => rows.toSorted((one, other) => (one.commitmentId < other.commitmentId ? -1 : 1))
