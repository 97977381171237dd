import type { Bilingual } from '../../domain/language.ts'

/** The name under which a learnt sign stands among the rules of a finding. */
export type ScoreName = `score:${string}`

export const scoreName = (feature: string): ScoreName => `score:${feature}`

type Family = { readonly pattern: RegExp; readonly vi: (words: string) => string; readonly en: (words: string) => string }

const words = (vi: string, en: string): Pick<Family, 'vi' | 'en'> => ({ vi: (seen) => `${vi} “${seen}”`, en: (seen) => `${en} “${seen}”` })

/** Every family of features, told in words; the last takes whatever is left. */
const FAMILIES: readonly Family[] = [
  { pattern: /^rule:(.*)$/u, ...words('mẫu câu và ngữ cảnh', 'the rule and its context') },
  { pattern: /^k\d:(.*)$/u, ...words('cấu trúc câu', 'the build of the sentence') },
  { pattern: /^pk[12n]?:(.*)$/u, ...words('cấu trúc của phần đứng trước trong câu', 'the build of the words before it in the sentence') },
  { pattern: /^w:(.*)$/u, ...words('từ', 'the word') },
  { pattern: /^(?:act|acts|verb):(.*)$/u, ...words('động từ', 'the verb') },
  { pattern: /^(?:left|lefts|before):(.*)$/u, ...words('từ đứng ngay trước', 'the words right before') },
  { pattern: /^(?:first|firsts|last):(.*)$/u, ...words('từ mở đầu hoặc kết thúc', 'its first or last words') },
  { pattern: /^voice:(.*)$/u, ...words('người nói', 'who speaks') },
  { pattern: /^(?:earlier|previous):(.*)$/u, ...words('câu hoặc vế đứng trước', 'the sentence or clause before') },
  { pattern: /^(.*)$/u, ...words('đặc điểm', 'the trait') },
]

/** The sentence for a learnt sign (`score:…`); null for any other name. */
export const explainScore = (name: string): Bilingual | null => {
  if (!name.startsWith('score:') || name.length === 6) return null
  const feature = name.slice(6)
  for (const { pattern, vi, en } of FAMILIES) {
    const seen = pattern.exec(feature)?.[1]
    if (seen !== undefined) return { vi: `Dấu hiệu đã học: ${vi(seen)} thường đi với cam kết.`, en: `Learnt sign: ${en(seen)} often go with undertakings.` }
  }
  return null
}
