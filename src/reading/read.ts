import { isCalendarDay } from '../domain/calendar/index.ts'
import { findCommitments } from './findCommitments.ts'
import type { Reading, ReadingContext, SpeakerFinding } from './reading.ts'
import { spokenSentences, type ReadSentence } from './spokenSentences.ts'
import type { Weights } from './scored/decide.ts'
import { WEIGHTS } from './scored/weights.ts'
import { layOut } from './text/blocks.ts'
import { inOneLine } from './text/fold.ts'

/** Version of these rules: date of the last change that can alter a reading, and a counter. */
export const READER = '2026-11-27.3'

/** Each speaker once, where the name itself first stands, with the post learnt anywhere in the text. */
const speakersIn = (text: string, sentences: readonly ReadSentence[]): SpeakerFinding[] => {
  const places = new Map<string, SpeakerFinding>()
  const posts = new Map<string, string>()
  for (const { voice } of sentences) {
    if (!voice) continue
    const { name, role, start, end } = voice
    if (role !== null && !posts.has(name)) posts.set(name, inOneLine(role))
    if (!places.has(name) && inOneLine(text.slice(start, end)) === name) places.set(name, { start, end, name, role: null })
  }
  return [...places.entries()].map(([name, place]) => ({ ...place, role: posts.get(name) ?? null })).toSorted((a, b) => a.start - b.start || a.end - b.end)
}

/**
 * Reads a text: who speaks, what is undertaken, by when. Offsets are UTF-16 units of `text` as given (give NFC text: marks written
 * as separate letters are not recognised, though nothing breaks); every quote is exactly its slice; findings are in order of place.
 * A context date that no calendar has counts as none. Total and deterministic; time grows in proportion to the text.
 */
export const read = (text: string, context: ReadingContext): Reading => readWith(WEIGHTS, text, context)

/** The same by other weights, such as those of one part of the training texts. */
export const readWith = (weights: Weights, text: string, { date }: ReadingContext): Reading => {
  const sentences = spokenSentences(text, layOut(text))
  const { drafts, deadlines } = findCommitments(text, sentences, date !== null && isCalendarDay(date) ? date : null, weights)
  return {
    reader: READER,
    speakers: speakersIn(text, sentences),
    commitments: drafts.map(({ finding }) => finding).toSorted((a, b) => a.start - b.start || a.end - b.end),
    deadlines,
  }
}
