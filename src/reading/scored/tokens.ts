import type { Body } from '../bodies/bodiesIn.ts'
import { rankOf } from '../bodies/rankOf.ts'
import type { TimeLimit } from '../deadline/timeLimit.ts'
import type { Place } from '../reading.ts'

/** A syllable, or a sign for what stands in its place: `§office2` a body with its rank, `§limit` a time limit, `#` a figure. */
export type Token = Place & { readonly word: string }

const WORD = /[\p{L}\p{N}%]+/gu

/** Syllables of a sentence in order, with bodies and time limits each as one sign, so that what was learnt of one office holds for all. */
export const tokensOf = (key: string, bodies: readonly Body[], limits: readonly TimeLimit[]): Token[] => {
  const signs = [
    ...bodies.map(({ start, end, kind, name }) => ({ start, end, word: kind === 'office' ? `§office${rankOf(name)}` : `§${kind}` })),
    ...limits.map(({ start, end, limits: bounds, kind }) => ({ start, end, word: kind === 'recurring' ? '§often' : kind === 'event' ? '§event' : bounds ? '§limit' : '§date' })),
  ].toSorted((a, b) => a.start - b.start || b.end - a.end)
  const tokens: Token[] = []
  let [next, until] = [0, 0]
  WORD.lastIndex = 0
  for (let match = WORD.exec(key); match; match = WORD.exec(key)) {
    const at = match.index
    while (next < signs.length && (signs[next]?.start ?? 0) <= at) {
      const sign = signs[next]
      // "sau khi …" may run over a whole clause: its words are kept beside the sign.
      if (sign && sign.start >= until) {
        tokens.push(sign)
        if (sign.word !== '§event') until = sign.end
      }
      next += 1
    }
    if (at < until) continue
    tokens.push({ start: at, end: at + match[0].length, word: /^\d/u.test(match[0]) ? '#' : match[0] })
  }
  return tokens
}
