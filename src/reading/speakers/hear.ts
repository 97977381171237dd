import type { Body } from '../bodies/bodiesIn.ts'
import type { Place, Source } from '../reading.ts'
import { fold } from '../text/fold.ts'
import { attributionIn, calledBy, type Known } from './attribution.ts'
import { peopleIn, type Mention } from './mentions.ts'
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

const attributed = (sentence: Spoken, people: readonly Mention[], known: Known): Attributed | null => {
  if (sentence.headline) return null
  const turn = sentence.opensBlock ? turnOpenedBy(sentence.words) : null
  if (turn) return { voice: turn.voice, wordsFrom: turn.words, turn: true, behind: false }
  const found = attributionIn(sentence.words, sentence.bodies, people, known, sentence.level >= 2)
  if (!found) return null
  const quote = sentence.words.indexOf('"')
  const behind = /^["” ,.-]*"/u.test(sentence.words) || (quote >= 0 && quote < found.voice.start)
  return { voice: found.voice, wordsFrom: behind ? 0 : found.verbEnd, turn: false, behind }
}

const shifted = (place: Place, by: number): Place => ({ start: place.start + by, end: place.end + by })

/** The words of the source at a place when they are those meant: reading folds equal spellings, the record keeps them as written. */
const wordsAt = (text: Source, place: Place | null, meant: string): string => {
  const written = place ? text.slice(place.start, place.end) : meant
  return oneLine(fold(written)) === oneLine(meant) ? oneLine(written) : meant
}

const oneLine = (words: string): string => words.replace(/\s+/gu, ' ')

/** The voice with its places in the document and its name and post as the source spells them. */
const asWritten = (text: Source, voice: Voice, by: number): Voice => {
  const place = shifted(voice, by)
  const rolePlace = voice.rolePlace ? shifted(voice.rolePlace, by) : null
  return { ...voice, ...place, rolePlace, name: wordsAt(text, place, voice.name), role: voice.role === null ? null : wordsAt(text, rolePlace, voice.role) }
}

/** Post-holders kept in mind: more than speak at any sitting in a stretch, few enough to look through each time. */
const REMEMBERED = 60

/** How people are called afterwards, learnt from whoever is named with a post, speaking or not. */
const learnName = ({ byName }: Known, voice: Voice): void => {
  const called = calledBy(voice.name)
  if (voice.standing !== 'unknown' && (!byName.has(called) || voice.role !== null)) byName.set(called, voice)
}

/** A post said again means the one who spoke with it: not whoever was only mentioned, since many hold a post of that name. */
const learnSpeaker = (known: Known, voice: Voice): void => {
  learnName(known, voice)
  if (voice.role === null) return
  known.holders.push(voice)
  if (known.holders.length > REMEMBERED) known.holders.shift()
}

/** Who is named with a post, whether speaking or not: "Chủ tịch Quốc hội Nguyễn Thị K. đã làm việc với tỉnh" tells who "bà K." is afterwards. */
const introduced = (people: readonly Mention[]): readonly Voice[] =>
  people.flatMap(({ role, standing, ...mention }) => (role === null || standing === null ? [] : [{ ...mention, role, standing }]))

/** Tells of each sentence in turn whether a quotation is open in it, by counting marks; forgotten after too long. */
const quotations = (): ((words: string) => boolean) => {
  let open = false
  let length = 0
  return (words) => {
    const before = open
    if ((words.split('"').length - 1) % 2 === 1) open = !open
    length = open ? length + 1 : 0
    if (length > LONGEST_QUOTATION) {
      open = false
      length = 0
    }
    return before || open || /^[ -]*"/u.test(words)
  }
}

/** What is heard of a sentence as it comes: whoever is named in it, or who still has the word. */
export type Listening = (text: Source, sentence: Spoken) => { readonly heard: Heard; readonly own: Attributed | null }

/**
 * Listens to sentences in the order they come. A turn of the minutes lasts until the next turn or heading; press attribution lasts
 * for the sentence and for a few sentences after it.
 */
export const listener = (): Listening => {
  const known: Known = { byName: new Map(), holders: [] }
  const inQuotation = quotations()
  let current: Voice | null = null
  let inTurn = false
  let age = 0
  return (text, sentence) => {
    const people = sentence.headline ? [] : peopleIn(sentence.words, sentence.bodies)
    const found = attributed(sentence, people, known)
    const own = found && { ...found, voice: asWritten(text, found.voice, sentence.start) }
    for (const voice of introduced(people)) learnName(known, asWritten(text, voice, sentence.start))
    if (own) learnSpeaker(known, own.voice)
    const quoted = inQuotation(sentence.words)
    if (sentence.heading) [current, inTurn] = [null, false]
    age += 1
    if (own && (own.turn || !inTurn)) [current, inTurn, age] = [own.voice, own.turn, 0]
    const said = inTurn || age <= STILL_SPEAKING || quoted ? current : null
    return { own, heard: { voice: own?.voice ?? said, quoted, wordsFrom: own && !own.turn ? own.wordsFrom : 0, turnHead: own?.turn ? own.wordsFrom : 0 } }
  }
}

/** Whose words each sentence of a whole text carries: as heard in order, and the words of a quotation given to the one named behind it ("…", ông A nói). */
export const hear = (text: Source, sentences: readonly Spoken[]): Heard[] => {
  const listen = listener()
  const all = sentences.map((sentence) => listen(text, sentence))
  const closing = closingVoices(all.map(({ own }) => own), all.map(({ heard }) => heard.quoted))
  return all.map(({ heard, own }, n) => (own ? heard : { ...heard, voice: closing[n] ?? heard.voice }))
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
