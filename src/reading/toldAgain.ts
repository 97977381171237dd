import type { Finding } from './reading.ts'
import { fold, lower } from './text/fold.ts'

/** Share of its words an abstract's sentence may have in common with one of the body before it counts as the same told twice. */
const SAME = 0.55
/** The same for a sentence in which no undertaking was read: what the body does not undertake, its abstract does not either. */
const SAME_SENTENCE = 0.5

const wordsOf = (quote: string): ReadonlySet<string> => new Set(lower(fold(quote)).match(/[\p{L}\p{N}]+/gu) ?? [])

const shared = (words: ReadonlySet<string>, told: ReadonlySet<string>): number => {
  let met = 0
  for (const word of words) if (told.has(word)) met += 1
  return met
}

/**
 * Is this undertaking, read in the abstract under a headline, told again in the body? The body's words are then the ones to keep,
 * since the abstract is the editor's. Compares the few findings of an abstract with the findings and the sentences after it.
 */
export const toldAgain = ({ quote }: Finding, later: readonly Finding[], sentences: readonly { readonly words: string }[]): boolean => {
  const words = wordsOf(quote)
  if (words.size === 0) return false
  return later.some((other) => {
    const told = wordsOf(other.quote)
    return shared(words, told) / Math.min(words.size, told.size || 1) >= SAME
  }) || sentences.some((other) => shared(words, wordsOf(other.words)) / words.size >= SAME_SENTENCE)
}
