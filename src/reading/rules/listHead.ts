import type { Body } from '../bodies/bodiesIn.ts'
import { EDGE, END } from '../text/words.ts'
import { ownersFrom } from './directive.ts'

const ORDER = new RegExp(`${EDGE}(?:yêu cầu|giao nhiệm vụ cho|giao cho|giao|chỉ đạo|đề nghị|phân công)${END}(?! {1,3}của)`, 'giu')
const TASKS = new RegExp(`${EDGE}(?:(?:có trách nhiệm|tập trung|thực hiện|cam kết|phải|cần)[^.;]{0,60}(?:sau(?: đây)?|nhiệm vụ|giải pháp|công việc|nội dung|cam kết)[^.;]{0,60}):$`, 'iu')

/**
 * "- Chỉ đạo Sở X:", "… giao các đơn vị thực hiện một số công việc sau:", "UBND quận Y thực hiện các nhiệm vụ:" — words that end
 * with a colon and lay what follows on a body. Gives the bearer (null when none is named), or undefined when the head lays nothing on anyone.
 */
export const listHeadOwner = (words: string, key: string, bodies: readonly Body[]): string | null | undefined => {
  let owner: string | null | undefined
  ORDER.lastIndex = 0
  for (let match = ORDER.exec(key); match; match = ORDER.exec(key)) {
    const after = match.index + match[0].length
    const object = bodies.find((body) => body.start >= after && body.start - after <= 6)
    if (object) owner = ownersFrom(object, bodies, words)
    else owner ??= null
  }
  if (owner !== undefined) return owner
  if (!TASKS.test(key)) return undefined
  const subject = bodies.find((body) => body.kind !== 'own')
  return subject ? ownersFrom(subject, bodies, words) : null
}
