import { EDGE, END, has, spaced, anyOf, wordsPattern } from '../text/words.ts'
import { connectorsAt } from './connectors.ts'
import type { CueRule } from './cue.ts'

/**
 * A task of completion with a limit, said by one who governs, without any verb of promising: "Đến cuối năm nay hoàn thành …",
 * "quý II trình HĐND". The limit makes it checkable, so it is read as a promise. What happened on a past day is told by "đã", "vừa", "được".
 */
const COMPLETION = new RegExp(spaced(`${EDGE}(?:${anyOf(['hoàn thành', 'hoàn tất', 'xong', 'đưa vào sử dụng', 'đưa vào khai thác', 'trình hđnd', 'trình ubnd', 'trình thành phố', 'trình chính phủ', 'trình thủ tướng', 'trình quốc hội', 'khởi công', 'khánh thành', 'công bố', 'bàn giao', 'hoàn thiện', 'chấm dứt', 'giải quyết dứt điểm', 'thông xe', 'ban hành'])})${END}`), 'giu')
const PAST = wordsPattern(['đã', 'vừa', 'từng', 'hôm qua', 'vừa qua', 'thời gian qua', 'chưa', 'không', 'vẫn', 'nếu', 'lẽ ra', 'theo luật', 'khi'])

export const ownDeadline: CueRule = ({ key, words, bodies, voice, limits }) => {
  if (voice === null || voice.standing === 'deputy' || voice.standing === 'public') return null
  const limit = limits.find((found) => found.limits && found.kind !== 'event' && found.kind !== 'recurring' && found.rule !== 'deadline-from')
  if (!limit || has(PAST, key)) return null
  COMPLETION.lastIndex = 0
  const match = COMPLETION.exec(key)
  if (!match || Math.abs(match.index - limit.start) > 90) return null
  const subject = bodies.filter((body) => body.end <= match.index).at(-1)
  return { rule: 'promise-own-deadline', force: 'promise', from: connectorsAt(key), verb: match.index, action: match.index, owner: subject ? words.slice(subject.start, subject.end) : null, ownerNamed: subject !== undefined && subject.kind !== 'own' }
}
