import { FULL_NAME } from './names.ts'
import { standingOf, type Voice } from './voice.ts'

const TURN = new RegExp(
  `^(?:[-+*] {0,3})?(?<honour>Ông|Bà|Đồng chí|Đ/c|Đại biểu|ĐB|Cử tri|Chủ toạ|Chủ tọa)(?: {1,3}(?<name>${FULL_NAME}))?(?: {0,2}(?:,|-|\\() {0,2}(?<role>[^:;.()]{3,120}?)\\)?)?(?: {1,3}(?:trả lời|phát biểu|báo cáo|cho biết|giải trình|hỏi|chất vấn|kết luận|điều hành|nói|đề nghị|tranh luận|làm rõ|tiếp thu)(?: [^:;.]{0,60})?)?:`, 'u',
)

/**
 * A turn of the minutes: "Ông Trần Văn Lộc, Giám đốc Sở Xây dựng: …", "- Bà Lý Thu Hà (Phó Chủ tịch UBND TP) trả lời: …".
 * Gives the speaker (offsets relative to the block) and where the spoken words begin; null when the block opens no turn.
 */
export const turnOpenedBy = (block: string): { readonly voice: Voice; readonly words: number } | null => {
  const match = TURN.exec(block.slice(0, 320))
  if (!match) return null
  const { honour = '', name, role } = match.groups ?? {}
  const called = name ?? honour
  const start = block.indexOf(called)
  const title = role?.trim() ?? (standingOf(honour) === 'official' ? null : honour)
  const at = title === null ? -1 : block.indexOf(title, title === honour ? 0 : start + called.length)
  return { voice: { start, end: start + called.length, name: called, role: title, rolePlace: title !== null && at >= 0 ? { start: at, end: at + title.length } : null, standing: standingOf(title ?? honour) }, words: match[0].length }
}
