import type { Place } from '../reading.ts'

/**
 * A text in pieces of at most `most` characters, cut where a line ends, or else a sentence, or else a word: a reader that takes only so much at once is given whole thoughts. Together
 * they are the text, without gaps.
 */
export const piecesOf = (text: string, most: number): readonly Place[] => {
  const pieces: Place[] = []
  for (let start = 0; start < text.length;) {
    const end = text.length - start <= most ? text.length : start + cutOf(text.slice(start, start + most))
    pieces.push({ start, end })
    start = end
  }
  return pieces
}

const cutOf = (words: string): number => {
  for (const mark of ['\n', '. ', ' ']) {
    const at = words.lastIndexOf(mark)
    if (at > words.length / 2) return at + mark.length
  }
  return words.length
}
