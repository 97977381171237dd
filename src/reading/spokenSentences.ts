import { bodiesIn } from './bodies/bodiesIn.ts'
import { hear, type Heard, type Spoken } from './speakers/hear.ts'
import type { Block, LaidOut } from './text/blocks.ts'
import { sentencesIn } from './text/sentences.ts'

/** A sentence with everything known of it before any rule is asked. */
export type ReadSentence = Spoken & Heard & {
  /** Ends with a colon: what follows are its items. */
  readonly opensList: boolean
  /** The paragraph right under the headline of a press text. */
  readonly abstract: boolean
}

const CAPTION = /(?:Ảnh|ảnh|Nguồn|Đồ hoạ) ?: ?[\p{L} .-]{2,60}$/u
const HEADLINE_LENGTH = 130
const LONGEST_ABSTRACT = 1500

/**
 * A title, a subheading or a picture's caption tells again, in the writer's words, what the text below says.
 * Press titles and subheadings are short lines without a full stop; a list item or the last line of a pasted note is none.
 */
const isHeadline = (block: Block, words: string, follows: boolean): boolean =>
  CAPTION.test(words) || (follows && block.level === 0 && words.length <= HEADLINE_LENGTH && /[^.:;!…,"')/]$/u.test(words))

const isHeading = ({ level }: Block): boolean => level > 0 && level <= 1

/** The text as sentences in order, each with its bodies, its speaker and its place in the outline. */
export const spokenSentences = (text: string, { folded, blocks }: LaidOut): ReadSentence[] => {
  const sentences: (Spoken & { opensList: boolean; abstract: boolean })[] = []
  let headed = false
  blocks.forEach((block, n) => {
    const under = headed && n === 1 && block.end - block.start <= LONGEST_ABSTRACT
    const places = sentencesIn(folded, { start: block.body, end: block.end })
    places.forEach((place, m) => {
      const words = folded.slice(place.start, place.end)
      const last = m === places.length - 1
      const headline = places.length === 1 && isHeadline(block, words, n < blocks.length - 1)
      if (n === 0) headed = headline
      sentences.push({
        ...place, words, bodies: bodiesIn(words), block: n, level: block.level, opensBlock: m === 0, heading: m === 0 && isHeading(block),
        opensList: last && words.endsWith(':'), headline, abstract: under,
      })
    })
  })
  const heard = hear(text, sentences)
  return sentences.map((sentence, n) => withoutHead({ ...sentence, ...(heard[n] ?? { voice: null, quoted: false, wordsFrom: 0, turnHead: 0 }) }))
}

/** Only what is said in a turn is read for undertakings, not the name and post before the colon. */
const withoutHead = (sentence: ReadSentence): ReadSentence => {
  if (sentence.turnHead === 0) return sentence
  const rest = sentence.words.slice(sentence.turnHead)
  const cut = sentence.turnHead + (rest.length - rest.trimStart().length)
  const bodies = sentence.bodies.filter((body) => body.start >= cut).map((body) => ({ ...body, start: body.start - cut, end: body.end - cut }))
  return { ...sentence, start: sentence.start + cut, words: sentence.words.slice(cut), bodies }
}
