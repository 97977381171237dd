import type { Words } from './words.ts'

export const timelineWords = {
  entry: { vi: 'Mục sổ', en: 'Log entry' },
  recorded: { vi: 'ghi lúc', en: 'recorded' },
} as const satisfies Words
