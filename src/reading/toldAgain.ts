import type { Finding } from './reading.ts'
import { fold, lower } from './text/fold.ts'

/** Share of its words an abstract's sentence may have in common with one of the body before it counts as the same told twice. */
const SAME = 0.55

const wordsOf = (quote: string): ReadonlySet<string> => new Set(lower(fold(quote)).match(/[\p{L}\p{N}]+/gu) ?? [])

/**
 * Is this undertaking, read in the abstract under a headline, told again in the body? The body's words are then the ones to keep,
 * since the abstract is the editor's. Compares the few findings of an abstract with those after it.
 */
export const toldAgain = ({ quote }: Finding, later: readonly Finding[]): boolean => {
  const words = wordsOf(quote)
  return later.some((other) => {
    const told = wordsOf(other.quote)
    let met = 0
    for (const word of words) if (told.has(word)) met += 1
    return words.size > 0 && met / Math.min(words.size, told.size || 1) >= SAME
  })
}
