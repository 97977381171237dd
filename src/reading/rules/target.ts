import { firstMatch, wordsPattern } from '../text/words.ts'
import type { CueRule } from './cue.ts'
import { bodyBefore, borneBy, governs, quoteFrom } from './subject.ts'

const AIM = wordsPattern([
  'phấn đấu', 'đặt mục tiêu', 'đặt ra mục tiêu', 'đề ra mục tiêu', 'đặt chỉ tiêu', 'đặt kế hoạch', 'mục tiêu đến', 'mục tiêu là', 'với mục tiêu đạt',
  'cố gắng đến', 'chỉ tiêu đến', 'đặt quyết tâm', 'phải đạt',
])

/** "phấn đấu", "đặt mục tiêu", "chỉ tiêu … đạt": an aim with a figure or an end state. "Mục tiêu của dự án nhằm …" describes and is none. */
export const target: CueRule = ({ key, words, bodies, voice }) => {
  if (!governs(voice)) return null
  const match = firstMatch(AIM, key)
  if (!match || /(?:không|chưa|đã) {1,3}$/u.test(key.slice(0, match.index))) return null
  const at = match.index
  return { rule: 'target', force: 'target', from: quoteFrom(key, at), verb: at, action: at + match[0].length, ...borneBy(words, bodies.find(({ start, kind }) => start >= at + match[0].length && start - at - match[0].length <= 2 && kind !== 'person') ?? bodyBefore(bodies, at, 40)) }
}
