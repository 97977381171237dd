import type { Hall, Millis, Speech } from '../../../domain/floor/index.ts'

/**
 * The words of an official as a text of the sitting: filed under who spoke and when, with the speaker before the words as minutes have it, so that the reader knows whose
 * promise it is. Whose words they are is told by the floor, never guessed from the text; where somebody else was heard in between, the name of the text says so, because
 * what was taken down may hold their words too. Null where nobody named spoke.
 */
export const spokenSource = (hall: Hall, speechId: string, words: string, timeOf: (instant: Millis) => string): { readonly name: string; readonly text: string } | null => {
  const speech = hall.speeches.find((one) => one.speechId === speechId)
  if (speech?.speaker.kind !== 'official' || words.trim() === '') return null
  const { name } = speech.speaker
  const overlap = hall.speeches.some((other) => other !== speech && overlaps(speech, other)) ? ', có phát biểu xen' : ''
  return { name: `${name} (${timeOf(speech.segments[0]!.from)}${overlap})`, text: `${name}: ${words.trim()}\n` }
}

/** Whether another speech began between the beginning and the end of this one. */
const overlaps = ({ segments }: Speech, other: Speech): boolean => {
  const begun = other.segments[0]!.from
  return begun > segments[0]!.from && begun < (segments.at(-1)!.to ?? Infinity)
}
