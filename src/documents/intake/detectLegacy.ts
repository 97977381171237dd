import type { LegacyEncoding } from '../../application/ports.ts'
import { fromLegacy } from './legacyLetters.ts'

/** A Vietnamese syllable without its tone: onset, one to three vowels, coda. */
const SYLLABLE =
  /^(?:b|ch?|d|đ|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu|r|s|th?|tr?|v|x)?(?:uyê|uya|uây|ươi|ươu|iêu|yêu|oai|oay|oeo|uôi|uao|uêu|uyu|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|ôi|oo|ơi|ua|uâ|uă|uê|ui|uô|uơ|uy|ưa|ươ|ưi|ưu|yê|a|ă|â|e|ê|i|o|ô|ơ|u|ư|y)(?:ch?|m|ngh?|nh?|p|t)?$/u
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu

/** Share of the words with letters beyond ASCII that are syllables of Vietnamese, and how many such words there are. */
const vietnamese = (words: readonly string[]): number => {
  const good = words.filter((word) => {
    const parts = word.toLowerCase().normalize('NFD')
    return (parts.match(TONES)?.length ?? 0) <= 1 && SYLLABLE.test(parts.replaceAll(TONES, '').normalize('NFC'))
  })
  return words.length === 0 ? 0 : good.length / words.length
}

/** Enough of any text: a later part is written like its beginning. */
const LOOKED_AT = 200_000
/** Fewer words than this could be a foreign name. */
const ENOUGH_WORDS = 4

/**
 * Tells by the statistics of its letters whether a text is Vietnamese typed in TCVN3 or VNI and taken for Latin-1: nearly all words with
 * letters beyond ASCII become syllables when turned, and hardly any is one as it stands. Null for Unicode Vietnamese and every other language.
 */
export const detectLegacy = (text: string): LegacyEncoding | null => {
  const words = (text.slice(0, LOOKED_AT).match(/[a-z\u00A1-\u00FF\u00AD\u03BC\uF0A1-\uF0FF]+/giu) ?? []).filter((word) => /[^\0-\u007F]/u.test(word) && !/^[©®«»°§·]+$/u.test(word))
  // Letters that neither encoding can show as mean that the text is Unicode.
  if (words.length < ENOUGH_WORDS || (text.slice(0, LOOKED_AT).match(/[\u0100-\u01B0\u1EA0-\u1EF9]/gu)?.length ?? 0) > words.length * 0.02) return null
  const before = vietnamese(words)
  const [best] = (['tcvn3', 'vni'] as const)
    .map((encoding) => ({ encoding, share: vietnamese(words.map((word) => fromLegacy(word, encoding))) }))
    .toSorted((a, b) => b.share - a.share)
  return best !== undefined && best.share >= 0.85 && best.share - before >= 0.3 ? best.encoding : null
}
