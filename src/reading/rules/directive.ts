import type { Body } from '../bodies/bodiesIn.ts'
import { rankOf } from '../bodies/rankOf.ts'
import type { Clause } from '../clause.ts'
import { bearersFrom } from './bearers.ts'
import type { Cue, CueRule } from './cue.ts'
import { ABOVE, ADDRESSED, INSPECTORS, NAMED_PLACE, ORDER, PROPOSED, RECOMMENDS, REQUEST, SITTING } from './orderWords.ts'
import { bodyBefore, governs, quoteFrom } from './subject.ts'
import { OPENS_WITH_TASK } from './verbs.ts'

const DUTY = /^ {0,3}(?:phải|cần|không được) /u
const OPENS_OTHERWISE = /^ {0,3}(?:phải|cần|không được|không|trong|từ|khi|chậm nhất|trước) /u
/** "yêu cầu quy chế phối hợp phải được ký kết": the thing named is what must come to be. */
const MATTER_MUST = /^ {1,3}(?:[^.;,:"]{3,60}) (?:phải|cần|không được) /u
/** Between the verb and the body it is addressed to stand at most a colon and a few letters, never a preposition. */
const ADDRESS = /^(?!.*(?:của|về|trong|theo|cho biết))[\p{L}\d :,"]{0,14}$/iu
/** "sẽ chỉ đạo", "sẽ tiếp tục giao": the order is still to come, and is the plan of whoever will give it. */
const ANNOUNCED = /sẽ (?:(?:tiếp tục|cũng|sớm) )?$/u
/** What a person can be told to do is more than the verbs of agencies. */
const TOLD_TO = /^[^.;]{0,60} (?:phải|cần|báo cáo|làm|kiểm tra) /u

/** What may stand between the verb and its object: a colon, or when it is to be done ("đề nghị thời gian tới UBND tỉnh …"). */
const LEAD = /^ {0,3}:? {0,3}(?:(?:trong )?(?:thời gian tới|thời gian sắp tới|sắp tới|tới đây|trước mắt|từ nay(?: đến [^,;.]{3,20})?),? )?/iu

/** "yêu cầu VTV mời Kiểm toán Nhà nước": a body known by its initials is the one addressed. */
const ACRONYM = /^ {0,3}\p{Lu}{2,8} /u
/** How far behind the verb, and behind when it is to be done, its addressee may begin. */
const ADDRESS_REACH = 14

type Address = { readonly verb: string; readonly at: number; readonly after: number; readonly object: Body | undefined; readonly lead: number }

const addressOf = ({ words, bodies }: Clause, match: RegExpExecArray): Address => {
  const after = match.index + match[0].length
  const lead = LEAD.exec(words.slice(after))?.[0].length ?? 0
  const reach = ACRONYM.test(words.slice(after + lead)) ? 1 : lead + ADDRESS_REACH
  const object = bodies.find((body) => body.start >= after && body.start - after <= reach && ADDRESS.test(words.slice(Math.min(after + lead, body.start), body.start)))
  return { verb: match[1] ?? '', at: match.index, after, object, lead }
}

/** Is it asked of one who stands higher, or only requested of one who does not stand lower? */
const goesUpward = ({ key, bodies, voice }: Clause, { verb, at, after, object, lead }: Address): boolean => {
  if (PROPOSED.test(key.slice(Math.max(0, at - 90), at))) return true
  const giver = rankOf(bodyBefore(bodies, at, 60)?.name ?? voice?.role ?? voice?.name ?? '')
  const taker = object ? rankOf(object.name) : 0
  // The National Assembly orders the Government, the Prime Minister a ministry: above everybody else, below these.
  if ((ABOVE.test(key.slice(after + lead)) || (object && ABOVE.test(object.name))) && (taker === 0 || giver <= taker)) return true
  if (object && giver > 0 && taker > giver) return true
  const below = object !== undefined && (object.kind === 'group' ? giver > 0 : taker > 0 && taker < giver)
  return REQUEST.test(verb) && !below && (voice?.standing === 'official' || (voice === null && !object))
}

/** What the order lays on whom: a task at once, a body with a duty, or a named place; null when it lays nothing on anyone. */
const laidOn = ({ key, words, bodies }: Clause, { verb, at, after, object, lead }: Address): { readonly owner: string | null; readonly action: number } | null => {
  const bound = object ?? bodies.find((body) => body.start >= after && DUTY.test(key.slice(body.end)))
  const place = bound ? undefined : NAMED_PLACE.exec(words.slice(after))?.[1]
  const task = OPENS_WITH_TASK.test(key.slice(after + lead)) || OPENS_OTHERWISE.test(key.slice(after)) || MATTER_MUST.test(key.slice(after))
  if ((!bound && !task && !place) || (!object && !place && ADDRESSED.test(verb))) return null
  if (object?.kind === 'person') {
    const told = key.slice(object.end)
    if (!OPENS_WITH_TASK.test(told.replace(/^[^a-zà-ỹđ]+/u, '')) && !TOLD_TO.test(told)) return null
  }
  const commander = verb === 'chỉ đạo' && (!bound || bound.kind === 'group') ? bodies.find(({ kind, end }) => kind === 'office' && end <= at && at - end <= 3) : undefined
  if (commander) return { owner: words.slice(commander.start, commander.end), action: bound ? bound.end : after }
  return { owner: bound ? bearersFrom(bound, bodies, words) : place ?? null, action: bound ? bound.end : after }
}

/**
 * "yêu cầu Sở X …", "giao UBND huyện …", "chỉ đạo …", "đề nghị …": a superior, a chair or a resolution lays a duty on a body.
 * Law 87/2015 art. 15.5 wants exactly these in a resolution on questioning (who carries out, by when).
 * Not a directive: the same words as nouns, a request upward or between equals, the chair running the meeting.
 */
export const directive: CueRule = (clause): Cue | null => {
  const { key, voice } = clause
  ORDER.lastIndex = 0
  for (let match = ORDER.exec(key); match; match = ORDER.exec(key)) {
    const address = addressOf(clause, match)
    const { verb, at, after, object } = address
    if (key.slice(after).trim().length < 12 || clause.bodies.some((body) => at > body.start && at < body.end) || ANNOUNCED.test(key.slice(Math.max(0, at - 16), at))) continue
    if (RECOMMENDS.test(verb) && !INSPECTORS.test(`${clause.voice?.role ?? clause.voice?.name ?? ''} ${key.slice(Math.max(0, at - 120), at)}`)) continue
    const laid = laidOn(clause, address)
    if (!laid) continue
    if (!governs(voice) || object?.name.startsWith('tôi') || goesUpward(clause, address)) return null
    if (/^(?:đề nghị|yêu cầu)$/iu.test(verb) && SITTING.test(key.slice(after))) continue
    return { rule: 'directive-verb', force: 'directive', from: quoteFrom(key, at), verb: at, ...laid, ownerNamed: laid.owner !== null }
  }
  return null
}
