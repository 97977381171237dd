import type { Body } from '../bodies/bodiesIn.ts'
import type { Place } from '../reading.ts'
import { fold } from '../text/fold.ts'
import { attributionIn, calledBy, type Known } from './attribution.ts'
import { turnOpenedBy } from './turn.ts'
import type { Voice } from './voice.ts'

export type Spoken = Place & {
  readonly words: string
  readonly bodies: readonly Body[]
  readonly block: number
  readonly opensBlock: boolean
  readonly heading: boolean
  readonly level: number
  readonly headline: boolean
}
export type Heard = {
  readonly voice: Voice | null
  readonly quoted: boolean
  /** Where the speaker's words begin in the sentence: after "Ông A, Giám đốc Sở X:" or "Ông A cho biết,"; 0 when the words come first. */
  readonly wordsFrom: number
  /** Length of the head of a turn ("Ông A, Giám đốc Sở X:"), which is not part of what is said; 0 elsewhere. */
  readonly turnHead: number
}

/** Sentences after its last attribution for which press style still means the same speaker. */
const STILL_SPEAKING = 4
/** A quotation that never closes must not give its words to the rest of the document. */
const LONGEST_QUOTATION = 15

type Attributed = { readonly voice: Voice; readonly wordsFrom: number; readonly turn: boolean; readonly behind: boolean }

const attributed = (sentence: Spoken, known: Known): Attributed | null => {
  if (sentence.headline) return null
  const turn = sentence.opensBlock ? turnOpenedBy(sentence.words) : null
  if (turn) return { voice: turn.voice, wordsFrom: turn.words, turn: true, behind: false }
  const found = attributionIn(sentence.words, sentence.bodies, known, sentence.level >= 2)
  if (!found) return null
  const quote = sentence.words.indexOf('"')
  const behind = /^["” ,.-]*"/u.test(sentence.words) || (quote >= 0 && quote < found.voice.start)
  return { voice: found.voice, wordsFrom: behind ? 0 : found.verbEnd, turn: false, behind }
}

const shifted = (place: Place, by: number): Place => ({ start: place.start + by, end: place.end + by })

/** The words of the source at a place when they are those meant: reading folds equal spellings, the record keeps them as written. */
const wordsAt = (text: string, place: Place | null, meant: string): string => {
  const written = place ? text.slice(place.start, place.end) : meant
  return oneLine(fold(written)) === oneLine(meant) ? oneLine(written) : meant
}

const oneLine = (words: string): string => words.replace(/\s+/gu, ' ')

/** The voice with its places in the document and its name and post as the source spells them. */
const asWritten = (text: string, voice: Voice, by: number): Voice => {
  const place = shifted(voice, by)
  const rolePlace = voice.rolePlace ? shifted(voice.rolePlace, by) : null
  return { ...voice, ...place, rolePlace, name: wordsAt(text, place, voice.name), role: voice.role === null ? null : wordsAt(text, rolePlace, voice.role) }
}

/** Post-holders kept in mind: more than speak at any sitting in a stretch, few enough to look through each time. */
const REMEMBERED = 60

const learn = ({ byName, holders }: Known, voice: Voice): void => {
  const called = calledBy(voice.name)
  if (voice.standing !== 'unknown' && (!byName.has(called) || voice.role !== null)) byName.set(called, voice)
  if (voice.role === null) return
  holders.push(voice)
  if (holders.length > REMEMBERED) holders.shift()
}

/** Whether a quotation is open before and after each sentence, by counting marks; forgotten after too long. */
const quotations = (sentences: readonly Spoken[]): boolean[] => {
  let open = false
  let length = 0
  return sentences.map(({ words }) => {
    const before = open
    if ((words.split('"').length - 1) % 2 === 1) open = !open
    length = open ? length + 1 : 0
    if (length > LONGEST_QUOTATION) {
      open = false
      length = 0
    }
    return before || open || /^[ -]*"/u.test(words)
  })
}

/**
 * Whose words each sentence carries: a turn of the minutes lasts until the next turn or heading; press attribution lasts
 * for the sentence, for the quotation it closes ("…", ông A nói) and for a few sentences after it.
 */
export const hear = (text: string, sentences: readonly Spoken[]): Heard[] => {
  const known: Known = { byName: new Map(), holders: [] }
  const own = sentences.map((sentence) => {
    const found = attributed(sentence, known)
    if (!found) return null
    const voice = asWritten(text, found.voice, sentence.start)
    learn(known, voice)
    return { ...found, voice }
  })
  const quoted = quotations(sentences)
  const closing = closingVoices(own, quoted)
  const heard: Heard[] = []
  let current: Voice | null = null
  let inTurn = false
  let age = 0
  sentences.forEach((sentence, n) => {
    const mine = own[n]
    if (sentence.heading) [current, inTurn] = [null, false]
    age += 1
    if (mine && (mine.turn || !inTurn)) [current, inTurn, age] = [mine.voice, mine.turn, 0]
    const said = inTurn || age <= STILL_SPEAKING || quoted[n] === true ? current : null
    heard.push({
      voice: mine?.voice ?? closing[n] ?? said, quoted: quoted[n] === true,
      wordsFrom: mine && !mine.turn ? mine.wordsFrom : 0, turnHead: mine?.turn ? mine.wordsFrom : 0,
    })
  })
  return heard
}

/** For sentences inside a quotation whose speaker is named only behind it: that speaker. Walks backwards once. */
const closingVoices = (own: readonly (Attributed | null)[], quoted: readonly boolean[]): (Voice | null)[] => {
  const voices: (Voice | null)[] = own.map(() => null)
  let coming: Voice | null = null
  for (let n = own.length - 1; n >= 0; n -= 1) {
    const mine = own[n]
    if (quoted[n] !== true) coming = null
    else if (mine) coming = mine.behind ? mine.voice : null
    else voices[n] = coming
  }
  return voices
}
