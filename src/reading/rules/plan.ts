import type { Clause } from '../clause.ts'
import { firstMatch, has, wordsPattern } from '../text/words.ts'
import type { CueRule } from './cue.ts'
import { bodyBefore, borneBy, governs, quoteFrom } from './subject.ts'
import { underWayIn } from './underWay.ts'
import { TASK_VERB } from './verbs.ts'

const PLANNED = wordsPattern(['dự kiến', 'theo kế hoạch', 'có kế hoạch', 'lên kế hoạch', 'theo lộ trình', 'theo tiến độ', 'lên phương án'])
const AGENDA = wordsPattern([
  'kỳ họp', 'phiên họp', 'phiên chất vấn', 'khai mạc', 'bế mạc', 'biểu quyết', 'đại biểu', 'kinh phí', 'vốn', 'tổng mức đầu tư', 'tổng đầu tư',
])

/** Where a plan is announced, or null: not a sum ("dự kiến 1.500 tỷ"), not a session's month in brackets, not the sitting's own programme. */
const announcedIn = ({ key, limits }: Clause): number | null => {
  const match = firstMatch(PLANNED, key)
  if (!match || /\([^)]{0,20}$/u.test(key.slice(0, match.index))) return null
  const rest = key.slice(match.index)
  if (/^dự kiến (?:khoảng |trên |gần |hơn )?\d/u.test(rest)) return null
  if (!limits.some((limit) => limit.limits) && !has(TASK_VERB, rest)) return null
  return has(AGENDA, rest.slice(0, 90)) && !limits.some((limit) => limit.start >= match.index) ? null : match.index
}

/**
 * "dự kiến", "theo kế hoạch", "có kế hoạch": what is announced with a hedge, or the step under way towards something ("đang … để trình").
 * The programme of the session itself ("theo chương trình, kỳ họp sẽ …") is not a plan owed to anyone.
 */
export const plan: CueRule = (clause) => {
  const { key, words, bodies, voice } = clause
  if (!governs(voice)) return null
  const announced = announcedIn(clause)
  const at = announced ?? underWayIn(key)
  if (at === null) return null
  const subject = bodyBefore(bodies, at) ?? bodies.find((body) => body.start >= at)
  const rule = announced === null ? 'plan-under-way' : 'plan-announced'
  return { rule, force: 'plan', from: quoteFrom(key, at, 120), verb: at, action: at, ...borneBy(words, subject) }
}
