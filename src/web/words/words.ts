import type { Bilingual, Language } from '../../domain/language.ts'

/** A sentence with something to fill in is a function, so that the compiler knows what it needs. */
export type Words = Readonly<Record<string, Bilingual | ((...values: never[]) => Bilingual)>>

export type Say = (text: Bilingual) => string

/** Speaks one language. */
export const sayIn = (language: Language): Say => (text) => text[language]

/** A name that does not change between languages. */
export const inBoth = (text: string): Bilingual => ({ vi: text, en: text })

/** A sentence whose pieces are themselves written differently in each language, such as days and figures. */
export const inEach = (made: (piece: Say) => Bilingual): Bilingual => ({ vi: made(sayIn('vi')).vi, en: made(sayIn('en')).en })
