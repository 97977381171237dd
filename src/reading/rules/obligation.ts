import type { Body } from '../bodies/bodiesIn.ts'
import type { Clause } from '../clause.ts'
import { EDGE, END, anyOf, has, only, spaced, wordsPattern } from '../text/words.ts'
import { bearersFrom } from './bearers.ts'
import { connectorsAt } from './connectors.ts'
import type { CueRule } from './cue.ts'
import { governs, placeBefore } from './subject.ts'
import { OPENS_WITH_TASK } from './verbs.ts'

const DUTIES = [
  'phải|cần phải|cần|có trách nhiệm|không được|nghiêm cấm|được giao|(?:được|bị) yêu cầu|được phân công|có nhiệm vụ',
  'được [^,.;]{2,40} giao(?: nhiệm vụ)?|đảm nhiệm',
].join('|')
const NO_DUTY = 'có ý thức|chịu|thiết|được xem là|nói|nhớ|thấy|hiểu|chăng|không|là|bao|đến'
const MODAL = new RegExp(spaced(only(DUTIES, `${EDGE}(${DUTIES})${END}(?! {1,3}(?:${NO_DUTY})${END})`)), 'giu')
const ASSIGNED = /^(?:được|bị|đảm|có trách|có nhiệm)/u
const GENERAL = wordsPattern([
  'theo luật', 'theo quy định của pháp luật', 'theo nguyên tắc', 'luật quy định', 'về nguyên tắc', 'theo điều', 'mọi người', 'ai cũng',
  'con người', 'lẽ ra', 'đáng lẽ', 'tại sao', 'vì sao', 'trước đây', 'khi đó', 'lúc đó',
])
const PAST = wordsPattern(['đã'])

/** The one who says it is not the one who must do it. */
const SPEAKS = /:|(?<!\p{L})(?:nói|cho biết|nhấn mạnh|yêu cầu|khẳng định|lưu ý|cho rằng|đề nghị)(?!\p{L})/u

/** The body right before the duty, or one at the head of the clause not far from it. */
const subjectOf = ({ key, bodies }: Clause, at: number): Body | undefined =>
  bodies.find((body) => body.kind !== 'own' && body.end <= at && at - body.end <= 3) ??
  bodies.find((body) => (body.kind === 'office' || body.kind === 'group') && body.start <= connectorsAt(key) + 12 && body.end <= at && at - body.end <= 60 && !SPEAKS.test(key.slice(body.end, at)))

/** May these words lay a duty? A chair's, a document's own, direct speech, or any that name a day. */
const mayOblige = ({ voice, direct, limits }: Clause): boolean =>
  limits.some((limit) => limit.date !== null) || direct || voice === null || voice.standing === 'chair' || voice.standing === 'unknown'

/**
 * "Sở X phải …", "các địa phương cần …", "Bộ Y có trách nhiệm …": a duty laid by one who may lay it. The subject must be a body.
 * General duties of law ("theo quy định, người nộp thuế phải …") and principles are not undertakings: they bind everybody, always.
 */
export const obligation: CueRule = (clause) => {
  const { key, words, bodies, voice } = clause
  if (!governs(voice) || has(GENERAL, key)) return null
  const opening = connectorsAt(key)
  MODAL.lastIndex = 0
  for (let match = MODAL.exec(key); match; match = MODAL.exec(key)) {
    const [at, action] = [match.index, match.index + match[0].length]
    const assigned = ASSIGNED.test(match[0])
    const task = OPENS_WITH_TASK.test(key.slice(action).trimStart())
    const place = assigned || !task ? undefined : placeBefore(key, words, at)
    if (place) return { rule: 'directive-must', force: 'directive', from: opening, verb: opening, action, owner: place, ownerNamed: true }
    const subject = subjectOf(clause, at)
    if (!subject || (!assigned && !(task && mayOblige(clause))) || has(PAST, key.slice(subject.end, at))) continue
    const owner = bearersFrom(subject, bodies.filter((body) => body.end <= at), words)
    const rule = assigned ? 'directive-assigned' : 'directive-must'
    return { rule, force: 'directive', from: Math.min(subject.start, opening), verb: subject.start, action, owner, ownerNamed: true }
  }
  return null
}

/** A bare necessity at the head of a clause ("Cần có giải pháp …"), which goes on from an order. */
export const NECESSITY = new RegExp(spaced(`^(?:${anyOf(['phải', 'cần', 'cần phải', 'không được', 'nghiêm cấm', 'tuyệt đối không'])})${END}`), 'iu')
