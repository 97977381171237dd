import { FORCES, type Force, type Place } from '../reading.ts'

/** What another reader said of one piece of a text, in its own words. */
export type Said = { readonly quote: string; readonly owner: string | null; readonly deadline: string | null; readonly force: string | null }

/** An undertaking another reader found: its quote is exactly the slice `start..end` of the text, and so are the owner and the deadline, somewhere near. */
export type SecondFinding = Place & { readonly quote: string; readonly owner: string | null; readonly deadlineText: string | null; readonly force: Force | null }

/** Fewer characters are no undertaking, more are no quote. */
const [FEWEST, MOST] = [12, 2000]
/** How far around a quote its owner and its deadline may stand. */
const NEAR = 800

/**
 * What counts of what was said about the piece `words`, which begins at `offset` of the text: only what quotes it exactly, each place once. Everything else is dropped and counted:
 * invented words, words of the question, instructions a text holds and a machine obeyed. Nothing said can be more than a place in the text.
 */
export const secondFindings = (words: string, offset: number, said: readonly Said[]): { readonly findings: readonly SecondFinding[]; readonly dropped: number } => {
  const findings: SecondFinding[] = []
  for (const { quote: given, owner, deadline, force } of said) {
    const quote = given.normalize('NFC').trim()
    const at = quote.length < FEWEST || quote.length > MOST ? -1 : freeAt(words, quote, offset, findings)
    if (at < 0) continue
    const near = words.slice(Math.max(0, at - NEAR), at + quote.length + NEAR)
    const standing = (one: string | null): string | null => {
      const name = one?.normalize('NFC').trim() ?? ''
      return name !== '' && near.includes(name) ? name : null
    }
    findings.push({ start: offset + at, end: offset + at + quote.length, quote, owner: standing(owner), deadlineText: standing(deadline), force: FORCES.find((known) => known === force) ?? null })
  }
  return { findings: findings.toSorted((a, b) => a.start - b.start), dropped: said.length - findings.length }
}

/** The first place of the quote that no finding shares; below zero where there is none. */
const freeAt = (words: string, quote: string, offset: number, taken: readonly Place[]): number => {
  let at = words.indexOf(quote)
  while (at >= 0 && taken.some(({ start, end }) => offset + at < end && start < offset + at + quote.length)) at = words.indexOf(quote, at + 1)
  return at
}
