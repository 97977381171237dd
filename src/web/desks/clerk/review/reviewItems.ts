import type { CommitmentRow } from '../../../../application/register.ts'
import type { ReviewedFinding, SourceReview } from '../../../../application/reviewSource.ts'

export type Finding = ReviewedFinding['finding']

/** Where one place of a source stands in the review. `vague` is an open proposal whose words bind nobody yet. */
export type ReviewState = 'open' | 'vague' | 'captured' | 'setAside' | 'rejected'

/** One card of the review: what the reader proposed, what a person made of it, or both. */
export type ReviewItem = {
  readonly start: number
  readonly end: number
  readonly quote: string
  /** Its number in the source, from 1, whatever is shown. */
  readonly number: number
  readonly state: ReviewState
  /** Null where a clerk marked the words by hand. */
  readonly finding: Finding | null
  readonly commitment: CommitmentRow | null
  /** Why it was rejected, where a reason was given. */
  readonly reason: string | null
}

/** Every proposal and every capture by hand, in the order of their places in the source. */
export const reviewItems = ({ findings, added }: Pick<SourceReview, 'findings' | 'added'>): readonly ReviewItem[] => {
  const proposed = findings.map(({ finding, standing }) => ({
    start: finding.start, end: finding.end, quote: finding.quote, finding,
    state: stateOf(standing, finding),
    commitment: standing.kind === 'captured' ? standing.commitment : null,
    reason: standing.kind === 'rejected' ? standing.reason : null,
  }))
  const byHand = added.map((commitment) => ({
    start: commitment.start, end: commitment.end, quote: commitment.quote, finding: null, state: capturedState(commitment), commitment, reason: null,
  }))
  return [...proposed, ...byHand].toSorted((a, b) => a.start - b.start || a.end - b.end).map((item, index) => ({ ...item, number: index + 1 }))
}

const stateOf = (standing: ReviewedFinding['standing'], { force }: Finding): ReviewState => {
  if (standing.kind === 'captured') return capturedState(standing.commitment)
  if (standing.kind === 'rejected') return 'rejected'
  return force === 'vague' ? 'vague' : 'open'
}

const capturedState = ({ status }: CommitmentRow): ReviewState => (status === 'setAside' ? 'setAside' : 'captured')

/** How many stand where; the parts sum to the number of items. */
export const countStates = (items: readonly Pick<ReviewItem, 'state'>[]): Readonly<Record<ReviewState, number>> => {
  const counts: Record<ReviewState, number> = { open: 0, vague: 0, captured: 0, setAside: 0, rejected: 0 }
  for (const { state } of items) counts[state] += 1
  return counts
}

/** The anchors of one place: its mark in the text and its card. */
export const markId = ({ start, end }: { readonly start: number; readonly end: number }): string => `t-${start}-${end}`
export const cardId = ({ start, end }: { readonly start: number; readonly end: number }): string => `f-${start}-${end}`
