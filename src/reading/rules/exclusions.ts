import { EDGE, END, has, spaced, anyOf, wordsPattern } from '../text/words.ts'
import type { Clause } from '../clause.ts'
import type { Cue } from './cue.ts'

const ASKING = new RegExp(spaced(`\\?|${EDGE}(?:${anyOf(['tại sao', 'vì sao', 'bao giờ', 'khi nào', 'như thế nào', 'ra sao', 'có hay không'])})${END}`), 'giu')
const PAST = new RegExp(spaced(`${EDGE}(?:đã|từng|vừa qua|trước đây|trước đó)${END}`), 'giu')
/** Ordering told as done long ago or as a general fact. */
const AGENDA = wordsPattern([
  'chương trình kỳ họp', 'phiên bế mạc', 'phiên khai mạc', 'sẽ được thông qua tại phiên', 'sẽ biểu quyết', 'sẽ thảo luận',
  'tiếp tục chương trình', 'phiên chất vấn sẽ', 'kỳ họp sẽ', 'sẽ chất vấn', 'sẽ trả lời chất vấn', 'sẽ đăng đàn', 'dành cho đại biểu', 'để chất vấn và trả lời chất vấn',
])
/** Whose own undertaking it is, though a session is named before it: "Dự kiến kỳ họp giữa năm, UBND thành phố sẽ có tờ trình". */
const GOVERNMENT = `${EDGE}(?:ubnd|uỷ ban nhân dân|chính phủ|thủ tướng|sở|bộ|chúng tôi)${END}`
/** What the assembly itself will do in its sitting is its programme, unless it is to follow something up. */
const ASSEMBLY = new RegExp(spaced(`^.{0,60}?${EDGE}(?:quốc hội|hđnd|hội đồng nhân dân|kỳ họp|phiên chất vấn|nội dung chất vấn|đại biểu|chất vấn)${END}(?:(?!${GOVERNMENT}).){0,40}?${EDGE}(?:sẽ|dự kiến)${END}`), 'iu')
/** How far behind "sẽ" the following up must be named: the titles of laws on the programme name it too. */
const FOLLOW_REACH = 30
const FOLLOWS_UP = /giám sát|theo dõi|đôn đốc|tái chất vấn|kiểm đếm/iu
/** An order told as background: "trước đó", "hồi đầu năm", "từ năm 2012". */
const LONG_AGO = /^.{0,12}(?:trước đó|hồi (?:đầu|cuối|giữa|tháng|năm)|(?:từ|kể từ|ngay từ) (?:năm|ngày|tháng) \d)|(?<!\p{L})đã từng(?!\p{L})|thời xưa/iu
const REFUSED = wordsPattern(['không thể hứa', 'không hứa', 'không dám hứa', 'chưa thể'])
const LAWS = new RegExp(spaced(`${EDGE}(?:luật|nghị định|thông tư|bộ luật|hiến pháp)[^.;]{0,60} quy định${END}`), 'giu')

export type Exclusion = 'question' | 'past' | 'agenda' | 'law' | 'refusal'

/**
 * Why what looks like an undertaking is none, or null: a question; a result already reached ("đã hoàn thành");
 * the programme of the sitting; a general duty stated by law; a refusal. A past order ("đã yêu cầu Sở X …") stays: it is the remedy under way.
 */
export const exclusionOf = (clause: Clause, cue: Cue): Exclusion | null => {
  const { key } = clause
  if (clause.question || has(ASKING, key)) return 'question'
  if (has(REFUSED, key)) return 'refusal'
  if (cue.force !== 'directive' && has(AGENDA, key)) return 'agenda'
  if ((cue.force === 'plan' || cue.force === 'promise') && ASSEMBLY.test(clause.key.slice(cue.from)) && !FOLLOWS_UP.test(clause.key.slice(0, cue.action + FOLLOW_REACH))) return 'agenda'
  if (cue.force === 'directive' && LONG_AGO.test(clause.key)) return 'past'
  if (has(LAWS, key) && cue.force !== 'promise') return 'law'
  if (cue.rule === 'promise-own-deadline' || cue.rule === 'plan-announced' || cue.rule === 'target') {
    if (has(PAST, key.slice(0, cue.action))) return 'past'
  }
  return null
}
