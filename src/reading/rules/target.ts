import { EDGE, END, spaced, anyOf } from '../text/words.ts'
import { connectorsAt } from './connectors.ts'
import type { CueRule } from './cue.ts'

/** "phấn đấu", "đặt mục tiêu", "chỉ tiêu … đạt": an aim with a figure or an end state. "Mục tiêu của dự án nhằm …" describes and is none. */
const AIM = new RegExp(spaced(`${EDGE}(?:${anyOf(['phấn đấu', 'đặt mục tiêu', 'đặt ra mục tiêu', 'đề ra mục tiêu', 'đặt chỉ tiêu', 'đặt kế hoạch', 'mục tiêu đến', 'mục tiêu là', 'với mục tiêu đạt', 'cố gắng đến', 'chỉ tiêu đến', 'đặt quyết tâm', 'phải đạt'])})${END}`), 'giu')

export const target: CueRule = ({ key, words, bodies, voice }) => {
  if (voice?.standing === 'deputy' || voice?.standing === 'public') return null
  AIM.lastIndex = 0
  const match = AIM.exec(key)
  if (!match || /(?:không|chưa|đã) {1,3}$/u.test(key.slice(0, match.index))) return null
  const after = match.index + match[0].length
  const subject = bodies.filter((body) => body.end <= match.index && match.index - body.end <= 40).at(-1)
  return { rule: 'target', force: 'target', from: match.index <= 90 ? Math.min(connectorsAt(key), match.index) : match.index, verb: match.index, action: after, owner: subject ? words.slice(subject.start, subject.end) : null, ownerNamed: subject !== undefined && subject.kind !== 'own' }
}
