import { EDGE, END, has, spaced, anyOf, wordsPattern } from '../text/words.ts'
import { connectorsAt } from './connectors.ts'
import type { CueRule } from './cue.ts'
import { ownersFrom } from './directive.ts'
import { OPENS_WITH_TASK } from './verbs.ts'

/**
 * "Sở X phải …", "các địa phương cần …", "Bộ Y có trách nhiệm …": a duty laid by one who may lay it. The subject must be a body.
 * General duties of law ("theo quy định, người nộp thuế phải …") and principles are not undertakings: they bind everybody, always.
 */
const MODAL = new RegExp(spaced(`${EDGE}(phải|cần phải|cần|có trách nhiệm|không được|nghiêm cấm|được giao|(?:được|bị) yêu cầu|được phân công|có nhiệm vụ|được [^,.;]{2,40} giao(?: nhiệm vụ)?|đảm nhiệm)${END}(?! {1,3}(?:có ý thức|chịu|thiết|được xem là|nói|nhớ|thấy|hiểu|chăng|không|là|bao|đến)${END})`), 'giu')
const GENERAL = wordsPattern([
  'theo luật', 'theo quy định của pháp luật', 'theo nguyên tắc', 'luật quy định', 'về nguyên tắc', 'theo điều', 'mọi người', 'ai cũng',
  'con người', 'lẽ ra', 'đáng lẽ', 'tại sao', 'vì sao', 'trước đây', 'khi đó', 'lúc đó',
])

/** A place that opens the clause and stands for its government: "Hải Ninh phải rà soát …". */
const PLACE = /^(\p{Lu}\p{Ll}{1,7}(?: \p{Lu}\p{Ll}{1,7}){1,3}) (?:cũng )?$/u

export const obligation: CueRule = ({ key, words, bodies, voice, direct, limits }) => {
  if (voice?.standing === 'deputy' || voice?.standing === 'public' || has(GENERAL, key)) return null
  MODAL.lastIndex = 0
  for (let match = MODAL.exec(key); match; match = MODAL.exec(key)) {
    const [at, after] = [match.index, match.index + match[0].length]
    const assigned = /^(?:được|bị|đảm|có trách|có nhiệm)/u.test(match[0])
    const place = PLACE.exec(words.slice(connectorsAt(key), at))?.[1]
    if (place && !assigned && OPENS_WITH_TASK.test(key.slice(after).trimStart())) return { rule: 'directive-must', force: 'directive', from: connectorsAt(key), verb: connectorsAt(key), action: after, owner: place, ownerNamed: true }
    const subject = bodies.find((body) => body.kind !== 'own' && body.end <= at && at - body.end <= 3) ?? bodies.find((body) => (body.kind === 'office' || body.kind === 'group') && body.start <= connectorsAt(key) + 12 && body.end <= at && at - body.end <= 60)
    if (!subject) continue
    if (!assigned && !limits.some((limit) => limit.date !== null) && !(voice?.standing === 'chair' || direct || voice === null || voice.standing === 'unknown')) continue
    if (!OPENS_WITH_TASK.test(key.slice(after).trimStart()) && !assigned) continue
    if (new RegExp(spaced(`${EDGE}đã${END}`), 'u').test(key.slice(subject.end, at))) continue
    return { rule: assigned ? 'directive-assigned' : 'directive-must', force: 'directive', from: Math.min(subject.start, connectorsAt(key)), verb: subject.start, action: after, owner: ownersFrom(subject, bodies.filter((body) => body.end <= at), words), ownerNamed: true }
  }
  return null
}

/** Also used to tell a bare necessity ("cần có giải pháp …") at the head of a clause, in a chair's own words. */
export const NECESSITY = new RegExp(spaced(`^(?:${anyOf(['phải', 'cần', 'cần phải', 'không được', 'nghiêm cấm', 'tuyệt đối không'])})${END}`), 'iu')
