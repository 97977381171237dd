import type { Speech } from '../../../domain/floor/index.ts'

/**
 * The words of an official as a text of the sitting: filed under who spoke and when, with the speaker before the words as minutes have it, so that the reader knows whose
 * promise it is. Null where nobody named spoke.
 */
export const spokenSource = (speech: Speech, words: string, time: string): { readonly name: string; readonly text: string } | null => {
  const { speaker } = speech
  if (speaker.kind !== 'official' || words.trim() === '') return null
  return { name: `${speaker.name} (${time})`, text: `${speaker.name}: ${words.trim()}\n` }
}
