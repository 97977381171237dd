import type { UseCases } from '../../../application/useCases.ts'
import type { CommitmentRow } from '../../../application/register.ts'
import { isDecimal, type Comparator } from '../../../domain/commitment/index.ts'
import { numberTyped } from '../../forms/readNumber.ts'

/** How the reader's bounds are kept: what lies just above or below a figure, or about it, is set by that figure; an increase or decrease is reached by no less. */
const BOUNDS = { equal: 'equal', about: 'equal', atLeast: 'atLeast', moreThan: 'atLeast', increase: 'atLeast', decrease: 'atLeast', atMost: 'atMost', lessThan: 'atMost' } as const satisfies Readonly<Record<string, Comparator>>

/** What the form of a target begins with: what the reader found in the promise's own words, and those words. */
export type ProposedTarget = { readonly words: string; readonly fields: Readonly<Record<'measure' | 'unit' | 'comparator' | 'targetValue', string>> }

/** The first measure the reader found in the words; null where it found none. A machine's proposal: the secretary checks it. */
export const proposedTarget = async ({ reviewSource }: Pick<UseCases, 'reviewSource'>, council: string, { id, partOf, sourceId, action }: CommitmentRow): Promise<ProposedTarget | null> => {
  const review = await reviewSource(council, sourceId)
  const found = review?.findings.find(({ standing }) => standing.kind === 'captured' && standing.commitment.id === (partOf ?? id))?.finding
  const measure = found?.measures?.[0]
  if (review === null || measure === undefined) return null
  return {
    words: review.text.slice(measure.start, measure.end),
    fields: { measure: action, unit: measure.unit, comparator: BOUNDS[measure.comparator], targetValue: isDecimal(String(measure.value)) ? numberTyped(String(measure.value)) : '' },
  }
}
