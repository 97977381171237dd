import { has, wordsPattern } from '../text/words.ts'
import type { Clause } from '../clause.ts'
import type { Cue } from './cue.ts'
import { ADVERBS_AT_START, GENERIC_AT_START } from './verbs.ts'

/** Hedges that leave nothing to check, wherever they stand. */
const HEDGES = wordsPattern([
  'sẽ xem xét', 'nghiên cứu, xem xét', 'xin tiếp thu', 'sẽ tiếp thu', 'cố gắng', 'nỗ lực hết', 'sớm nhất có thể', 'tính đến việc',
  'từng bước', 'quan tâm hơn', 'không có vùng cấm', 'tạo điều kiện',
])
const MEASURED = /\d+(?:[.,]\d+)* ?(?:%|tỷ|tỉ|triệu|ha|km|m2|m3|hộ|người|dự án|trường|phòng|căn|cơ sở|công trình|xã|thôn|chỉ tiêu)/u

/**
 * A generic verb (tăng cường, đẩy mạnh, quan tâm …) or a hedge makes the undertaking `vague`, whoever says it, unless a date or
 * a figure gives something to check. The task begins after the owner and adverbs.
 */
export const isVague = (clause: Clause, cue: Cue): boolean => {
  const task = clause.key.slice(cue.action).replace(/^[ ,:"]+/u, '').replace(/^(?:cũng|phải|cần|sẽ|rằng|là|cho) /u, '')
  if (clause.limits.some((limit) => limit.date !== null || limit.kind === 'session' || limit.kind === 'event') || MEASURED.test(task)) return false
  const rest = task.replace(ADVERBS_AT_START, '')
  return GENERIC_AT_START.test(task) || GENERIC_AT_START.test(rest) || has(HEDGES, clause.key)
}

/** Longest task, in letters, that a generic verb makes empty whatever else is said. */
const SHORT_TASK = 45

/** Vague beyond doubt: a hedge ("sẽ xem xét", "cố gắng"), or a generic verb with next to nothing behind it. */
export const isPlainlyVague = (clause: Clause, cue: Cue): boolean => isVague(clause, cue) && (has(HEDGES, clause.key) || clause.key.slice(cue.action).trim().length <= SHORT_TASK)
