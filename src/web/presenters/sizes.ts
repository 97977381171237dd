import type { Language } from '../../domain/language.ts'

/** A file's size for people: `824 kB`, `1,2 MB` in Vietnamese. */
export const sizeWords = (language: Language, bytes: number): string => {
  const [value, unit] = bytes < 1000 ? [bytes, 'B'] : bytes < 1_000_000 ? [Math.round(bytes / 1000), 'kB'] : [bytes / 1_000_000, 'MB']
  return `${countWords(language, value)} ${unit}`
}

/** A number as its language writes it: 12.345,6 in Vietnamese. */
export const countWords = (language: Language, value: number): string => new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(value)
