import type { LegacyEncoding } from '../../application/ports.ts'
import { couldBeLegacy, fromLegacy } from './legacyLetters.ts'

/** Fonts made for a legacy encoding carry it in their name: .VnTime, .VnArialH (capitals), VNI-Times. */
export const encodingOfFont = (font: string | null): LegacyEncoding | null => {
  if (font === null) return null
  if (/^\.?vn[a-z]/i.test(font) && !/^vni/i.test(font)) return 'tcvn3'
  return /^vni[- ]/i.test(font) ? 'vni' : null
}

/** Words set in one font, which need not come in one piece: a letter and its mark may stand in two runs. */
export type Run = { readonly font: string | null; words: string }

/**
 * Runs as one line, those in legacy fonts turned into Unicode when `turn` is true. `seen` gets every encoding that was turned.
 * Words in a legacy font that are Unicode already are left as they are.
 */
export const joinRuns = (runs: readonly Run[], turn: boolean, seen: Set<LegacyEncoding>): string =>
  runs.map(({ font, words }) => {
    const encoding = encodingOfFont(font)
    if (encoding === null) return words
    const capitals = encoding === 'tcvn3' && /h$/i.test(font ?? '')
    const plain = !/[^\0-\u007F\u00A0–—‘’“”…•]/.test(words)
    if (!couldBeLegacy(words, encoding) && !(plain && capitals && /[a-z]/.test(words))) return words
    seen.add(encoding)
    return turn ? fromLegacy(words, encoding, capitals) : words
  }).join('')

/** Adds words to a line, to its last run where the font is the same. */
export const addRun = (runs: Run[], font: string | null, words: string): void => {
  const last = runs.at(-1)
  if (last && last.font === font) last.words += words
  else runs.push({ font, words })
}
