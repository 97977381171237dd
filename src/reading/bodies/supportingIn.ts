import { EDGE, spaced } from '../text/words.ts'
import type { Body } from './bodiesIn.ts'

const TOGETHER = new RegExp(spaced(`${EDGE}(?:phối hợp(?: chặt chẽ)?(?: với| cùng)?|cùng với|hợp tác với)(?= )`), 'giu')

/** Bodies named after "phối hợp với": they help, they do not owe. Offsets as in `bodies`. */
export const supportingIn = (key: string, bodies: readonly Body[]): Body[] => {
  const found: Body[] = []
  TOGETHER.lastIndex = 0
  for (let match = TOGETHER.exec(key); match; match = TOGETHER.exec(key)) {
    let end = match.index + match[0].length
    for (const body of bodies) {
      if (body.start < end) continue
      const between = key.slice(end, body.start)
      if (!/^ {0,3}(?:,|và|cùng|với)? {0,3}$/u.test(between)) break
      if (!found.includes(body)) found.push(body)
      end = body.end
    }
  }
  return found
}
