/**
 * Spellings that mean the same word, brought to one: tone marks of "hóa/hoá", "thủy/thuỷ" may stand on either vowel
 * (both are correct in official texts since 1984), curly and straight quotes, the long dashes. Every pair has equal length,
 * so that a place in the folded text is the same place in the source.
 */
const PAIRS: readonly (readonly [string, string])[] = [
  ['òa', 'oà'], ['óa', 'oá'], ['ỏa', 'oả'], ['õa', 'oã'], ['ọa', 'oạ'], ['òe', 'oè'], ['óe', 'oé'], ['ỏe', 'oẻ'], ['õe', 'oẽ'], ['ọe', 'oẹ'],
  ['ùy', 'uỳ'], ['úy', 'uý'], ['ủy', 'uỷ'], ['ũy', 'uỹ'], ['ụy', 'uỵ'],
]
const TONES = new Map<string, string>(
  PAIRS.flatMap(([from, to]) => [[from, to], [from.charAt(0).toUpperCase() + from.charAt(1), to.charAt(0).toUpperCase() + to.charAt(1)], [from.toUpperCase(), to.toUpperCase()]]),
)
const TONE = new RegExp([...TONES.keys()].join('|'), 'gu')
const MARKS = new Map([[
  '“', '"'], ['”', '"'], ['„', '"'], ['«', '"'], ['»', '"'], ['–', '-'], ['—', '-'], ['‑', '-'], ['\u00a0', ' '], ['\t', ' '], ['\r', ' ',
]])
const MARK = /[“”„«»–—‑\u00a0\t\r]/gu

/** Markdown's bold marks are no words. */
const BOLD = /\*\*/gu

/** The same text with equal spellings made one; length and offsets are kept, letter case too. */
export const fold = (text: string): string => text.replace(TONE, (two) => TONES.get(two) ?? two).replace(MARK, (mark) => MARKS.get(mark) ?? mark).replace(BOLD, '  ')

/** Lower case without moving any offset: the few letters whose small form is longer (such as İ) are left as they are. */
export const lower = (text: string): string => {
  const small = text.toLowerCase()
  if (small.length === text.length) return small
  return Array.from(text, (letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter)).join('')
}

/** Words of the source in one line, as a person would quote them. */
export const inOneLine = (words: string): string => words.replace(/\s+/gu, ' ').trim()
