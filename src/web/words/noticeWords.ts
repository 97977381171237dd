import type { Bilingual } from '../../domain/language.ts'

/** Name of the query parameter that carries a notice to the next page: `?xong=da-luu`. */
export const NOTICE_PARAMETER = 'xong'

/** What the page after a successful form says. Add a code here for each new form. */
export const NOTICES = {
  'da-dang-xuat': { vi: 'Đã đăng xuất.', en: 'You are signed out.' },
  'da-luu': { vi: 'Đã ghi vào sổ.', en: 'Recorded in the log.' },
} as const satisfies Readonly<Record<string, Bilingual>>

export type NoticeCode = keyof typeof NOTICES

/** The notice a path asks for; null for none or an unknown code. */
export const noticeIn = (path: string): NoticeCode | null => {
  const code = new URLSearchParams(path.split('?')[1] ?? '').get(NOTICE_PARAMETER)
  return code !== null && Object.hasOwn(NOTICES, code) ? (code as NoticeCode) : null
}
