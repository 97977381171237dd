import type { Words } from './words.ts'

/** What stands on a dossier alone. */
export const DOSSIER_WORDS = {
  firstOwner: { vi: 'Cơ quan chịu trách nhiệm ban đầu', en: 'First accountable office' },
  dueWords: { vi: 'Thời hạn theo lời hứa', en: 'Due, as promised' },
  firstDue: { vi: 'Hạn đầu', en: 'First date' },
  currentDue: { vi: 'Hạn hiện nay', en: 'Date as it stands' },
  extended: (day: string, times: number) => ({ vi: `${day} (đã gia hạn ${times} lần)`, en: `${day} (extended ${times === 1 ? 'once' : `${times} times`})` }),
} as const satisfies Words
