import type { Words } from './words.ts'

export const listWords = {
  pager: { vi: 'Các trang của danh sách', en: 'Pages of the list' },
  previous: { vi: '← Trang trước', en: '← Previous' },
  next: { vi: 'Trang sau →', en: 'Next →' },
  pageOf: (page: number, pages: number) => ({ vi: `Trang ${page} / ${pages}`, en: `Page ${page} of ${pages}` }),
} as const satisfies Words
