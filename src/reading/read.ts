import { isCalendarDay } from '../domain/calendar/index.ts'
import { findCommitments } from './findCommitments.ts'
import type { Reading, ReadingContext, SpeakerFinding } from './reading.ts'
import { spokenSentences, type ReadSentence } from './spokenSentences.ts'
import { layOut } from './text/blocks.ts'

/** Version of these rules: date of the last change that can alter a reading, and a counter. */
export const READER = '2026-11-25.1'

/** Each speaker once, where first named. */
const speakersIn = (sentences: readonly ReadSentence[]): SpeakerFinding[] => {
  const found = new Map<string, SpeakerFinding>()
  for (const { voice } of sentences) {
    if (voice && (!found.has(voice.name) || (found.get(voice.name)?.role === null && voice.role !== null))) {
      found.set(voice.name, { start: voice.start, end: voice.end, name: voice.name, role: voice.role })
    }
  }
  return [...found.values()].toSorted((a, b) => a.start - b.start || a.end - b.end)
}

/**
 * Reads a text: who speaks, what is undertaken, by when. Offsets are UTF-16 units of `text` as given (give NFC text: marks written
 * as separate letters are not recognised, though nothing breaks); every quote is exactly its slice; findings are in order of place.
 * A context date that no calendar has counts as none. Total and deterministic; time grows in proportion to the text.
 */
export const read = (text: string, { date }: ReadingContext): Reading => {
  const sentences = spokenSentences(layOut(text))
  const { drafts, deadlines } = findCommitments(text, sentences, date !== null && isCalendarDay(date) ? date : null)
  return {
    reader: READER,
    speakers: speakersIn(sentences),
    commitments: drafts.map(({ finding }) => finding).toSorted((a, b) => a.start - b.start || a.end - b.end),
    deadlines,
  }
}
