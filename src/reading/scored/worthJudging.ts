import type { Clause } from '../clause.ts'
import { OPENS_WITH_TASK } from '../rules/verbs.ts'
import { has, wordsPattern } from '../text/words.ts'

const AHEAD = wordsPattern([
  'sẽ', 'phải', 'cần', 'yêu cầu', 'giao', 'chỉ đạo', 'đề nghị', 'hứa', 'cam kết', 'dự kiến', 'kế hoạch', 'mục tiêu', 'phấn đấu', 'tiếp tục', 'khẩn trương', 'kiến nghị', 'đề xuất',
  'quyết định', 'phân công', 'lưu ý', 'nhắc nhở', 'đang', 'thống nhất', 'lộ trình', 'tới đây', 'sắp tới', 'trước mắt', 'trách nhiệm',
])
const LEADING = /^["'( ,:-]{1,6}/u

/** Where no rule saw anything: does the clause at least speak of what is to be done, or open with a task? All else is told of, not undertaken. */
export const worthJudging = ({ key, bodies }: Clause): boolean => {
  if (has(AHEAD, key) || OPENS_WITH_TASK.test(key.replace(LEADING, ''))) return true
  const first = bodies[0]
  return first !== undefined && first.start < 12 && OPENS_WITH_TASK.test(key.slice(first.end).trimStart())
}
