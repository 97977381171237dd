import type { CommitmentRow, Register, SourceRow } from '../../../application/register.ts'
import type { SourceReview } from '../../../application/reviewSource.ts'
import { countStates, reviewItems, type ReviewState } from './review/reviewItems.ts'

export type SourceProgress = { readonly source: SourceRow; readonly counts: Readonly<Record<ReviewState, number>> }

type Asks = {
  readonly register: Pick<Register, 'sources' | 'commitments'>
  readonly useCases: { readonly reviewSource: (council: string, sourceId: string) => Promise<SourceReview | null> }
}

/** How far the review of each text of a sitting is. */
export const sittingProgress = async ({ register, useCases }: Asks, council: string, sittingId: string): Promise<readonly SourceProgress[]> => {
  const sources = await register.sources(council, sittingId)
  return Promise.all(sources.map(async (source) => {
    const review = await useCases.reviewSource(council, source.id)
    return { source, counts: countStates(review ? reviewItems(review) : []) }
  }))
}

/**
 * Whether a text can still hold an open proposal, told from what lists know, without reading the text: proposals that were
 * neither rejected nor captured. A capture by hand names no rule, and answers no proposal.
 */
export const mayBeOpen = (source: Pick<SourceRow, 'id' | 'findings' | 'rejected'>, rows: readonly Pick<CommitmentRow, 'sourceId' | 'start' | 'end' | 'rules'>[]): boolean => {
  const captured = new Set(rows.filter(({ sourceId, rules }) => sourceId === source.id && rules.length > 0).map(({ start, end }) => `${start}-${end}`))
  const rejected = source.rejected.filter(({ start, end }) => !captured.has(`${start}-${end}`))
  return source.findings - captured.size - rejected.length > 0
}
