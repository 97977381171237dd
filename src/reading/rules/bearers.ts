import type { Body } from '../bodies/bodiesIn.ts'

const HANDED_ON = /^ {0,3}(?:\([^()]{0,40}\) {0,3})?(?:chỉ đạo|yêu cầu|giao)(?: cho)? {0,3}:? {0,3}$/iu
const JOINED = /^ {0,3}(?:,|và|cùng|;)? {0,3}$/u

/**
 * The words that name the bearers, from `first` on. A commanding body hands the order on: "UBND tỉnh chỉ đạo Sở X" binds Sở X, but
 * "UBND quận chỉ đạo các đơn vị" binds the quận, which alone is named. Bodies joined by a comma or "và" bear it together.
 */
export const bearersFrom = (first: Body, bodies: readonly Body[], words: string): string => {
  let [from, last] = [first, first]
  for (const body of bodies) {
    if (body.start < last.end) continue
    const between = words.slice(last.end, body.start)
    if (body.kind === 'office' && HANDED_ON.test(between)) [from, last] = [body, body]
    else if (JOINED.test(between)) last = body
    else break
  }
  return words.slice(from.start, last.end)
}
