import { fold } from './fold.ts'

/** Edges of a word in Vietnamese text, where `\b` knows ASCII only. */
export const EDGE = '(?<![\\p{L}\\p{N}])'
export const END = '(?![\\p{L}\\p{N}])'

/** Source of a pattern for any of the phrases, longest first; spaces may be up to three, as wrapped lines leave them. Regex signs in a phrase keep their meaning. */
export const anyOf = (phrases: readonly string[]): string =>
  `(?:${[...phrases].toSorted((a, b) => b.length - a.length).map((phrase) => fold(phrase).replaceAll(' ', ' {1,3}')).join('|')})`

/** Lets every plain space of a pattern match up to three, as lines joined over a wrap leave them; spaces in classes or with a count stay. */
export const spaced = (source: string): string => source.replace(/\[[^\]]*\]| (?![?{*+])/gu, (found) => (found === ' ' ? ' {1,3}' : found))

/**
 * Like `anyOf`, for text whose case is kept: each word of a phrase may begin with a small or a capital letter ("Sở Y tế", "sở Y Tế");
 * a word written in capitals here (UBND, HĐND) is taken as it is. Written out letter by letter, because inline case modifiers
 * `(?i:…)` lose matches in the present engine.
 */
export const eitherCase = (phrases: readonly string[]): string =>
  anyOf(phrases.map((phrase) => fold(phrase).replace(/(?<![\p{L}\\])\p{Ll}(?=\p{L}|$|[ .,&-])/gu, (letter) => `[${letter.toUpperCase()}${letter}]`)))

/**
 * The pattern asked at a place only where `words` stand there: a look at the words ahead costs a quarter of a look behind, and nearly
 * every place of a text has neither.
 */
export const only = (words: string, pattern: string): string => `(?=${words})${pattern}`

/** A global pattern that finds any of the phrases as whole words, in folded text of any case. */
export const wordsPattern = (phrases: readonly string[]): RegExp => new RegExp(only(anyOf(phrases), `${EDGE}${anyOf(phrases)}${END}`), 'giu')

/** Is one of the words in the text? The pattern is used from its start each time. */
export const has = (pattern: RegExp, text: string): boolean => {
  pattern.lastIndex = 0
  return pattern.test(text)
}

/** Where the pattern first stands in the text at or after `from`, or null. */
export const firstMatch = (pattern: RegExp, text: string, from = 0): RegExpExecArray | null => {
  pattern.lastIndex = from
  return pattern.exec(text)
}
