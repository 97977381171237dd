import { CONTENTS, type Texts } from './events.ts'
import type { Draft } from './state.ts'

/** How the law names the contents of a resolution on questioning. */
export const CONTENT_HEADINGS: Readonly<Record<keyof Texts, string>> = {
  assessment: 'Đánh giá kết quả thực hiện nhiệm vụ, quyền hạn, trách nhiệm của người bị chất vấn; hạn chế, bất cập và nguyên nhân',
  timeLimit: 'Thời hạn khắc phục hạn chế, bất cập',
  responsibility: 'Trách nhiệm thi hành của cơ quan, cá nhân',
  reporting: 'Trách nhiệm báo cáo kết quả thực hiện nghị quyết',
}

/** A line of the annex, as it is voted on. */
export type DraftLine = { readonly action: string; readonly ownerName: string | null; readonly dueWords: string | null; readonly product: string | null }

/**
 * The draft as one text: what is voted on, and what its hash is taken of. Lines stand in the order in which they were said, whatever number the annex gives them later.
 * Ends with a line break, so that it is the same as the file anyone can download and hash for themselves.
 */
export const draftText = ({ subject, texts }: NonNullable<Draft['current']>, lines: readonly DraftLine[]): string =>
  [
    subject, '',
    ...CONTENTS.flatMap((content, index) => [`${index + 1}. ${CONTENT_HEADINGS[content]}`, texts[content], '']),
    `Phụ lục: ${lines.length} cam kết`,
    ...lines.map(({ action, ownerName, dueWords, product }) => `– ${action} | ${ownerName ?? 'chưa rõ cơ quan'} | ${dueWords ?? 'không nêu thời hạn'}${product === null ? '' : ` | ${product}`}`), '',
  ].join('\n')
