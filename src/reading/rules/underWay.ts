import { firstMatch, has, wordsPattern } from '../text/words.ts'

const UNDER_WAY = wordsPattern(['đang'])
const STEPS = wordsPattern([
  'xây dựng', 'nghiên cứu', 'phối hợp', 'rà soát', 'hoàn thiện', 'soạn thảo', 'lập', 'khẩn trương', 'triển khai', 'tập trung', 'chỉ đạo',
  'lấy ý kiến', 'trình', 'sửa đổi', 'đề xuất', 'tham mưu', 'truy tìm', 'tăng cường', 'chuẩn bị', 'xúc tiến', 'làm việc', 'cập nhật',
  'kiểm tra', 'củng cố', 'làm thủ tục', 'tổ chức', 'xác minh',
])
const TOWARDS = wordsPattern(['để', 'nhằm', 'trình', 'sớm', 'và sẽ', 'khi đó'])
/** Said to be urgent, the step is a plan even where its aim goes without saying. */
const URGENT = /khẩn trương|tích cực|gấp rút/u
/** How far behind "đang" its step, and behind the step its aim, may stand: fixed windows keep the reading linear. */
const STEP_WINDOW = 75
const AIM_WINDOW = 180

/** Where "đang" stands with a step and an aim behind it ("đang hoàn thiện hồ sơ để trình UBND tỉnh"), or null. */
export const underWayIn = (key: string): number | null => {
  const match = firstMatch(UNDER_WAY, key)
  if (!match) return null
  const step = firstMatch(STEPS, key.slice(match.index, match.index + STEP_WINDOW))
  if (!step) return null
  const from = match.index + step.index + step[0].length
  return URGENT.test(key.slice(match.index, from)) || has(TOWARDS, key.slice(from, from + AIM_WINDOW)) ? match.index : null
}
