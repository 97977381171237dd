import type { Body } from '../bodies/bodiesIn.ts'
import type { Clause } from '../clause.ts'
import { fold, lower } from '../text/fold.ts'
import { EDGE, END, has, spaced, wordsPattern } from '../text/words.ts'
import type { CueRule } from './cue.ts'
import { DELIVERS, FORECAST, PREPARES } from './forecast.ts'
import { OPENS_WITH_TASK } from './verbs.ts'
import { bodyBefore, borneBy, governs, placeBefore, quoteFrom, subjectsIn } from './subject.ts'

const SOON = '(?:thời gian tới|sắp tới|tới đây|trước mắt),? [^.;"]{0,50}'
const WILL = new RegExp(spaced(`${EDGE}(?:sẽ|(?:chúng tôi|${SOON}) tiếp tục)${END}`), 'giu')
const HEDGED = wordsPattern([
  'dự kiến', 'theo kế hoạch', 'có thể', 'nếu thuận lợi', 'nếu cần', 'theo lộ trình', 'theo dự án', 'theo đề án', 'theo quy hoạch', 'đề án',
  'dự án', 'theo phương án', 'khả năng',
])
/** Subjects that owe the council nothing. */
const OUTSIDERS = wordsPattern([
  'người dân', 'bà con', 'doanh nghiệp', 'hộ dân', 'tài xế', 'học sinh', 'thí sinh', 'nhà đầu tư', 'công dân', 'đại biểu', 'cử tri', 'ai',
  'kẻ', 'bị cáo', 'người lao động', 'phụ huynh', 'khách', 'thị trường', 'hành khách', 'giá', 'nó', 'họ', 'em', 'con', 'sinh viên',
  'bệnh nhân', 'nông dân', 'hậu quả', 'điều này', 'việc này', 'điều đó', 'chúng ta', 'tình trạng', 'kỳ họp', 'phiên họp', 'phiên chất vấn',
  'hội nghị', 'anh', 'trung quốc', 'mỹ',
])

/** Longest subject a quote is kept with. */
const SUBJECT_REACH = 160

/** All but the first word of a proper name: "Bùi Quang Anh" is no "anh", "Trần Thị Mỹ" not America. */
const INSIDE_NAME = /(?<=\p{Lu}\p{Ll}{0,7} {1,3})\p{Lu}\p{Ll}{0,7}/gu

/** What stands behind the last comma or "thì": the subject of what follows, if it has one of its own. */
const lastPart = (words: string): string => words.slice(Math.max(words.lastIndexOf(','), words.lastIndexOf(' thì ')) + 1)

/** The body that will act: near "sẽ", or the last one named before it. */
const subjectOf = (clause: Clause, at: number): Body | undefined => {
  const subjects = subjectsIn(clause)
  return bodyBefore(subjects, at, 60) ?? bodyBefore(subjects, at) ?? bodyBefore(clause.bodies, at, 60) ?? bodyBefore(clause.bodies, at)
}

/**
 * "sẽ + verb": what a body says it will do. A promise when it is the speaker's own body and the outcome is its own;
 * a plan when the step prepares (tham mưu, trình, nghiên cứu, rà soát …), is hedged (dự kiến, có thể) or is another's.
 * Not an undertaking: forecasts and consequences ("sẽ gây", "sẽ ảnh hưởng"), what firms, people or nature will do.
 */
export const will: CueRule = (clause) => {
  const { key, words, voice, direct } = clause
  if (!governs(voice)) return null
  WILL.lastIndex = 0
  for (let match = WILL.exec(key); match; match = WILL.exec(key)) {
    const action = match.index + match[0].length
    const at = action - (/(?:sẽ|tiếp {1,3}tục)$/u.exec(match[0])?.[0].length ?? 0)
    const tail = key.slice(action)
    if (tail.trim().length < 5 || (FORECAST.test(tail) && !DELIVERS.test(tail))) continue
    const subject = subjectOf(clause, at)
    if (has(OUTSIDERS, lastPart(words.slice(subject?.end ?? Math.max(0, at - 60), at).replace(INSIDE_NAME, ''))) && !/^ {0,3}được/u.test(tail)) continue
    const place = placeBefore(key, words, at) ?? nameRightBefore(words, subject?.end ?? 0, at)
    const own = subject && place === undefined ? subject.kind === 'own' || isOwn(subject.name, [voice?.name, voice?.role]) : place === undefined && (voice !== null || direct)
    const planned = PREPARES.test(tail) || has(HEDGED, key.slice(0, action + 20)) || !own
    const from = at <= SUBJECT_REACH ? quoteFrom(key, at, SUBJECT_REACH) : Math.min(subject?.start ?? at, at)
    const agent = agentIn(clause, action)
    const borne = agent ? borneBy(words, agent) : place === undefined ? borneBy(words, subject) : { owner: place, ownerNamed: true }
    return { rule: planned ? 'plan-will' : 'promise-will', force: planned ? 'plan' : 'promise', from, verb: at, action, ...borne }
  }
  return null
}

/** "…, Hà Nội sẽ": a name that stands between the last body and "sẽ", at the head of its phrase. */
const NAME_AT_END = /[,:"] {0,2}(\p{Lu}[\p{L}.]{1,7}(?: \p{Lu}[\p{L}.]{0,7}){0,3}) (?:cũng )?$/u
const nameRightBefore = (words: string, from: number, at: number): string | undefined => NAME_AT_END.exec(words.slice(from, at))?.[1]

/** The subject is the speaker's own body: it stands in the speaker's post, or is the speaker. */
const isOwn = (subject: string, heldBySpeaker: readonly (string | null | undefined)[]): boolean => {
  const named = lower(subject)
  return heldBySpeaker.some((words) => {
    const held = words ? lower(fold(words)) : ''
    return held !== '' && (held.includes(named) || named.includes(held))
  })
}

/** "sẽ được Thanh tra Chính phủ xem xét": whoever stands behind "được" and before a task does it. */
const agentIn = ({ key, bodies }: Clause, action: number): Body | undefined => {
  const after = action + (/^ {0,3}(?:được|do) {1,3}/u.exec(key.slice(action))?.[0].length ?? 0)
  return after === action ? undefined : bodies.find(({ start, end, kind }) => start === after && kind !== 'own' && OPENS_WITH_TASK.test(key.slice(end).trimStart()))
}
