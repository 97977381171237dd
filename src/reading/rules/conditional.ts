import { EDGE, END, spaced } from '../text/words.ts'
import type { CueRule } from './cue.ts'
import { borneBy, governs, quoteFrom } from './subject.ts'
import { OPENS_WITH_TASK } from './verbs.ts'

const CASE = 'nếu|trường hợp|quá thời (?:gian|hạn)|(?:đối )?với (?:những|các|trường hợp)|bao giờ|khi (?:nào|phát hiện)'
/** The case and what follows from it: fixed windows keep the reading linear. */
const THEN = new RegExp(spaced(`${EDGE}(?:${CASE})${END}[^.;?]{5,160}?${EDGE}(?:thì(?: phải| cần| sẽ)?|(?<!ngoài việc )phải|mới(?: được)?)${END}`), 'iu')

/**
 * "Nếu không khắc phục thì chuyển hồ sơ …", "trường hợp vượt thẩm quyền phải xin ý kiến …": what is to be done in a case foreseen.
 * The sanction binds whoever may lay it; said by an official of his own office it is a promise.
 */
export const conditional: CueRule = ({ key, words, bodies, voice, direct, leadIn }) => {
  if (!governs(voice) || (voice?.standing !== 'chair' && !direct && leadIn === null && voice !== null)) return null
  const match = THEN.exec(key)
  if (!match) return null
  const then = match.index + match[0].length
  const bearer = bodies.find((body) => body.start >= then && body.start - then <= 3 && body.kind !== 'person')
  const action = bearer ? bearer.end : then
  if (!OPENS_WITH_TASK.test(key.slice(action).trimStart())) return null
  const force = voice?.standing === 'official' && leadIn === null ? 'promise' : 'directive'
  return { rule: 'directive-if', force, from: quoteFrom(key, match.index), verb: match.index, action, ...borneBy(words, bearer) }
}
