import { firstMatch, has, wordsPattern } from '../text/words.ts'
import { connectorsAt } from './connectors.ts'
import type { CueRule } from './cue.ts'
import { bodyBefore, borneBy, governs } from './subject.ts'

const COMPLETION = wordsPattern([
  'hoàn thành', 'hoàn tất', 'xong', 'đưa vào sử dụng', 'đưa vào khai thác', 'trình hđnd', 'trình ubnd', 'trình thành phố', 'trình chính phủ',
  'trình thủ tướng', 'trình quốc hội', 'khởi công', 'khánh thành', 'công bố', 'bàn giao', 'hoàn thiện', 'chấm dứt', 'giải quyết dứt điểm',
  'thông xe', 'ban hành',
])
const PAST = wordsPattern(['đã', 'vừa', 'từng', 'hôm qua', 'vừa qua', 'thời gian qua', 'chưa', 'không', 'vẫn', 'nếu', 'lẽ ra', 'theo luật', 'khi'])

const MUST = /(?<!\p{L})(?:phải|cần)(?!\p{L})/u

/**
 * A task of completion with a limit, said by one who governs, without any verb of promising: "Đến cuối năm nay hoàn thành …",
 * "quý II trình HĐND". The limit makes it checkable, so it is read as a promise. What happened on a past day is told by "đã", "vừa".
 */
export const ownDeadline: CueRule = ({ key, words, bodies, voice, limits }) => {
  if (voice === null || !governs(voice)) return null
  const limit = limits.find((found) => found.limits && found.kind !== 'event' && found.kind !== 'recurring' && found.rule !== 'deadline-from')
  const match = limit && !has(PAST, key) ? firstMatch(COMPLETION, key) : null
  if (!limit || !match || Math.abs(match.index - limit.start) > 90) return null
  const at = match.index
  // A chair who says what must be done by a day gives an order, not a promise.
  if (voice.standing === 'chair' && MUST.test(key)) return { rule: 'directive-must', force: 'directive', from: connectorsAt(key), verb: at, action: at, ...borneBy(words, bodyBefore(bodies, at)) }
  return { rule: 'promise-own-deadline', force: 'promise', from: connectorsAt(key), verb: at, action: at, ...borneBy(words, bodyBefore(bodies, at)) }
}
