import { EDGE, END, anyOf, firstMatch, only, spaced } from '../text/words.ts'
import type { CueRule } from './cue.ts'
import { FORECAST } from './forecast.ts'
import { bodyBefore, governs, quoteFrom } from './subject.ts'
import { OPENS_WITH_TASK } from './verbs.ts'

/** Words before which a pledge is a noun, past, refused, or asked of others. */
const NOT_AFTER = anyOf([
  'lời', 'các', 'những', 'bản', 'đã', 'đúng', 'không', 'chưa', 'ký', 'ký kết', 'thực hiện', 'giấy', 'từng', 'việc', 'phải', 'cần', 'có', 'hai',
  'dám', 'nội dung', 'với', 'về', 'yêu cầu', 'một',
])
const WORDS = [
  'cam kết|xin hứa|hứa|cam đoan|quyết tâm|chắc chắn(?: rằng)? sẽ|nhất định sẽ|sẽ đích thân|sẽ trực tiếp',
  'khẳng định(?: rằng)?:? (?:[^.;,"]{0,40} )?sẽ',
].join('|')
const PLEDGE = new RegExp(spaced(only('cam|xin|hứa|quyết|chắc|nhất|sẽ|khẳng', `(?<!${NOT_AFTER} {1,3})${EDGE}(${WORDS})${END}(?! {1,3}(?:của|hẹn|này|đó|trên|với nhau|giữa|quốc tế))`)), 'giu')
const GOES_ON = /^(?:(?:[^.;]{0,60} )?sẽ(?!\p{L})| (?:rằng |là |không |từ |đến |trong |cuối |hết |trước (?:ngày|tháng|\d)|\d))/u

/** A pledge goes on to an act; the noun does not ("quyết tâm chính trị", "cam kết bảo vệ môi trường"), nor does a forecast ("chắc chắn sẽ ảnh hưởng"). */
const promisesAnAct = (pledge: string, tail: string): boolean => {
  if (/sẽ (?:đích thân|trực tiếp)$/u.test(pledge)) return true
  if (pledge.endsWith('sẽ')) return !FORECAST.test(tail)
  return GOES_ON.test(tail) || OPENS_WITH_TASK.test(tail.trimStart())
}

/**
 * "cam kết", "hứa", "cam đoan", "quyết tâm", "chắc chắn sẽ", "khẳng định … sẽ", "đích thân": the words of a pledge, said by one who governs.
 * Not a pledge: the noun ("lời hứa", "các cam kết"), what was promised earlier ("đã hứa"), a refusal ("không hứa"), promises asked of others.
 */
export const pledge: CueRule = ({ key, words, bodies, voice }) => {
  if (!governs(voice)) return null
  const match = firstMatch(PLEDGE, key)
  if (!match) return null
  const [at, action] = [match.index, match.index + match[0].length]
  const tail = key.slice(action)
  if (tail.trim().length < 10 || !promisesAnAct(match[0], tail)) return null
  // People are called Quyết Tâm too.
  if (/^\p{Lu}/u.test(words.slice(at)) && /\p{Lu}\p{L}* $/u.test(words.slice(0, at))) return null
  const inside = bodies.find((body) => body.start >= at && body.end <= action) ?? bodies.find((body) => body.start >= action && body.start - action <= 3)
  const owner = inside ?? bodyBefore(bodies, at, 30)
  return {
    rule: 'promise-pledge', force: 'promise', from: quoteFrom(key, at), verb: at, action,
    owner: owner ? words.slice(owner.start, owner.end) : null, ownerNamed: false,
  }
}
