import { bodiesIn } from './bodies/bodiesIn.ts'
import { hear, type Heard, type Spoken } from './speakers/hear.ts'
import { turnOpenedBy } from './speakers/turn.ts'
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

type Cut = Spoken & { readonly opensList: boolean; readonly abstract: boolean }

/** A block as sentences; `n` is its number, `follows` whether another comes behind it. */
export const cutBlock = (folded: string, block: Block, n: number, { follows, abstract }: { readonly follows: boolean; readonly abstract: boolean }): Cut[] => {
  const places = sentencesIn(folded, { start: block.body, end: block.end })
  return places.map((place, m) => {
    const words = folded.slice(place.start, place.end)
    return {
      ...place, words, bodies: bodiesIn(words), block: n, level: block.level, opensBlock: m === 0, heading: m === 0 && isHeading(block),
      opensList: m === places.length - 1 && words.endsWith(':'), headline: places.length === 1 && isHeadline(block, words, follows) && turnOpenedBy(words) === null, abstract,
    }
  })
}

/** The text as sentences in order, each with its bodies, its speaker and its place in the outline. */
export const spokenSentences = (text: string, { folded, blocks }: LaidOut): ReadSentence[] => {
  const sentences: Cut[] = []
  blocks.forEach((block, n) => {
    const abstract = n === 1 && sentences[0]?.headline === true && sentences.length === 1 && block.end - block.start <= LONGEST_ABSTRACT
    sentences.push(...cutBlock(folded, block, n, { follows: n < blocks.length - 1, abstract }))
  })
  const heard = hear(text, sentences)
  return sentences.map((sentence, n) => withoutHead({ ...sentence, ...(heard[n] ?? { voice: null, quoted: false, wordsFrom: 0, turnHead: 0 }) }))
}

/** Only what is said in a turn is read for undertakings, not the name and post before the colon. */
export const withoutHead = (sentence: ReadSentence): ReadSentence => {
  if (sentence.turnHead === 0) return sentence
  const rest = sentence.words.slice(sentence.turnHead)
  const cut = sentence.turnHead + (rest.length - rest.trimStart().length)
  const bodies = sentence.bodies.filter((body) => body.start >= cut).map((body) => ({ ...body, start: body.start - cut, end: body.end - cut }))
  return { ...sentence, start: sentence.start + cut, words: sentence.words.slice(cut), bodies }
}
