import { EDGE, END, spaced, anyOf } from '../text/words.ts'
import { connectorsAt } from './connectors.ts'
import type { CueRule } from './cue.ts'
import { OPENS_WITH_TASK } from './verbs.ts'
import { FORECAST } from './will.ts'

/**
 * "cam kết", "hứa", "cam đoan", "quyết tâm", "chắc chắn sẽ", "khẳng định … sẽ", "đích thân": the words of a pledge, said by one who governs.
 * Not a pledge: the noun ("lời hứa", "các cam kết", "bản cam kết"), what was promised earlier ("đã hứa", "như đã cam kết"),
 * a refusal ("không hứa"), or promises asked of others.
 */
const PLEDGE = new RegExp(spaced(`(?<!${anyOf(['lời', 'các', 'những', 'bản', 'đã', 'đúng', 'không', 'chưa', 'ký', 'ký kết', 'thực hiện', 'giấy', 'từng', 'việc', 'phải', 'cần', 'có', 'hai', 'dám', 'nội dung', 'với', 'về', 'yêu cầu', 'một'])} {1,3})${EDGE}(cam kết|xin hứa|hứa|cam đoan|quyết tâm|chắc chắn(?: rằng)? sẽ|nhất định sẽ|sẽ đích thân|sẽ trực tiếp|khẳng định(?: rằng)?:? (?:[^.;,"]{0,40} )?sẽ)${END}(?! {1,3}(?:của|hẹn|này|đó|trên|với nhau|giữa|quốc tế))`), 'giu')

export const pledge: CueRule = ({ key, words, bodies, voice }) => {
  if (voice?.standing === 'deputy' || voice?.standing === 'public') return null
  const match = firstOf(key)
  if (!match) return null
  const after = match.index + match[0].length
  if (key.slice(after).trim().length < 10) return null
  if (match[0].endsWith('sẽ') && !/sẽ (?:đích thân|trực tiếp)$/u.test(match[0]) && FORECAST.test(key.slice(after))) return null
  // A pledge goes on to an act; the noun does not ("quyết tâm chính trị", "cam kết bảo vệ môi trường").
  const tail = key.slice(after)
  if (!/sẽ/u.test(match[0]) && !/^(?:[^.;]{0,60} )?sẽ(?!\p{L})/u.test(tail) && !OPENS_WITH_TASK.test(tail.trimStart()) && !/^ (?:rằng |là |không |từ |đến |trong |cuối |hết |trước (?:ngày|tháng|\d)|\d)/u.test(tail)) return null
  if (/^\p{Lu}/u.test(words.slice(match.index)) && /\p{Lu}\p{L}* $/u.test(words.slice(0, match.index))) return null
  const subject = bodies.filter((body) => body.end <= match.index && match.index - body.end <= 30).at(-1)
  const inside = bodies.find((body) => body.start >= match.index && body.end <= after) ?? bodies.find((body) => body.start >= after && body.start - after <= 3)
  const owner = inside ?? subject
  return { rule: 'promise-pledge', force: 'promise', from: match.index <= 90 ? Math.min(connectorsAt(key), match.index) : match.index, verb: match.index, action: after, owner: owner ? words.slice(owner.start, owner.end) : null, ownerNamed: false }
}

const firstOf = (key: string): RegExpExecArray | null => {
  PLEDGE.lastIndex = 0
  return PLEDGE.exec(key)
}
