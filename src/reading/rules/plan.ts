import { EDGE, END, has, spaced, anyOf, wordsPattern, firstMatch } from '../text/words.ts'
import { connectorsAt } from './connectors.ts'
import type { CueRule } from './cue.ts'
import { TASK_VERB } from './verbs.ts'

/**
 * "dự kiến", "theo kế hoạch", "có kế hoạch", "sắp tới … ": what is announced with a hedge, or the step under way towards something ("đang … để trình").
 * The programme of the session itself ("theo chương trình, kỳ họp sẽ …") is not a plan owed to anyone.
 */
const PLANNED = new RegExp(spaced(`${EDGE}(?:${anyOf(['dự kiến', 'theo kế hoạch', 'có kế hoạch', 'lên kế hoạch', 'theo lộ trình', 'theo tiến độ', 'lên phương án'])})${END}`), 'giu')
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

/** "đang" with a step and an aim behind it. */
const underWayIn = (key: string): RegExpExecArray | null => {
  const match = firstMatch(UNDER_WAY, key)
  if (!match) return null
  const step = firstMatch(STEPS, key.slice(match.index, match.index + STEP_WINDOW))
  if (!step) return null
  const from = match.index + step.index + step[0].length
  if (URGENT.test(key.slice(match.index, from))) return match
  return has(TOWARDS, key.slice(from, from + AIM_WINDOW)) ? match : null
}
const AGENDA = wordsPattern([
  'kỳ họp', 'phiên họp', 'phiên chất vấn', 'khai mạc', 'bế mạc', 'biểu quyết', 'đại biểu', 'kinh phí', 'vốn', 'tổng mức đầu tư',
  'tổng đầu tư',
])

export const plan: CueRule = ({ key, words, bodies, voice, limits }) => {
  if (voice?.standing === 'deputy' || voice?.standing === 'public') return null
  PLANNED.lastIndex = 0
  // "(dự kiến tổ chức tháng 12/2017)" dates a session, it announces nothing.
  const announced = PLANNED.exec(key)
  const planned = announced && /\([^)]{0,20}$/u.test(key.slice(0, announced.index)) ? null : announced
  const match = planned ?? underWayIn(key)
  if (!match) return null
  if (/^dự kiến (?:khoảng |trên |gần |hơn )?\d/u.test(key.slice(match.index))) return null
  const rest = key.slice(match.index)
  TASK_VERB.lastIndex = 0
  if (planned && !limits.some((limit) => limit.limits) && !TASK_VERB.test(rest)) return null
  if (planned && has(AGENDA, rest.slice(0, 90)) && !limits.some((limit) => limit.start >= match.index)) return null
  const subject = bodies.filter((body) => body.end <= match.index).at(-1) ?? bodies.find((body) => body.start >= match.index)
  return { rule: planned ? 'plan-announced' : 'plan-under-way', force: 'plan', from: match.index <= 120 ? Math.min(connectorsAt(key), match.index) : match.index, verb: match.index, action: match.index, owner: subject ? words.slice(subject.start, subject.end) : null, ownerNamed: subject !== undefined && subject.kind !== 'own' }
}
