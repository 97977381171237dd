import type { Body } from '../bodies/bodiesIn.ts'
import { EDGE, END, spaced } from '../text/words.ts'
import { bearersFrom } from './bearers.ts'
import { OPENS_WITH_TASK } from './verbs.ts'

const ORDER = new RegExp(spaced(`${EDGE}(?:yêu cầu|giao nhiệm vụ cho|giao cho|giao|chỉ đạo|đề nghị|phân công)${END}(?! {1,3}của)`), 'giu')
const TASKS = new RegExp(spaced(`${EDGE}(?:(?:có trách nhiệm|tập trung|thực hiện|cam kết|phải|cần)[^.;]{0,60}(?:sau(?: đây)?|nhiệm vụ|giải pháp|công việc|nội dung|cam kết)[^.;]{0,60}):$`), 'iu')

/** Whom a norm, not the council, binds. */
const OUTSIDERS = /^(?:các )?(?:tổ chức|cá nhân|tổ chức, cá nhân|công dân|doanh nghiệp|người|hộ|điều kiện|trường hợp)(?!\p{L})/iu

/** "1. UBND xã" alone on its line, inside a list of tasks: the bearer of the items below it. */
export const bareBearer = (words: string, bodies: readonly Body[]): string | undefined => {
  const first = bodies[0]
  if (!first || first.start > 0 || first.kind === 'own') return undefined
  const bearers = bearersFrom(first, bodies, words)
  return /^[ .:]*$/u.test(words.slice(bearers.length)) ? bearers : undefined
}

const TASK_HEADING = new RegExp(spaced(`${EDGE}(?:nhiệm vụ|giải pháp|tổ chức thực hiện|triển khai|phân công|trách nhiệm của|kiến nghị|công việc)${END}`), 'iu')
const RESULTS = /kết quả|tình hình|hạn chế|tồn tại|nguyên nhân|đánh giá|hiệu lực|điều kiện|thi hành/iu

const NORM = 'luật|bộ luật|pháp lệnh|nghị định|thông tư|quy chế|nội quy|điều lệ'
const NORMS = new RegExp(spaced(`^(?:(?:${NORM})(?: này)? (?:quy định|hướng dẫn|điều chỉnh)|phạm vi điều chỉnh|đối tượng áp dụng|giải thích từ ngữ)`), 'iu')

/** What stands under a heading: `tasks` laid on somebody, what is `told` of results and causes, or the `norms` of a law, which bind everybody always. */
export type Section = 'tasks' | 'told' | 'norms'

/** The kind of section after a sentence: the words of a heading, which may be several sentences, open one; a text that once says what it regulates stays a law. */
export const sectionAfter = (key: string, { level, heading }: { readonly level: number; readonly heading: boolean }, before: Section | null): Section | null => {
  if (before === 'norms' || NORMS.test(key)) return 'norms'
  if (isHeadingLevel(level) && RESULTS.test(key)) return 'told'
  return heading ? 'tasks' : before
}

/** Levels of `Block` that head a section: Markdown headings, Phần, Chương, Điều. */
export const isHeadingLevel = (level: number): boolean => level > 0 && level <= 1

/** A section heading, not a whole sentence, that announces tasks ("Nhiệm vụ của Sở X", "Tổ chức thực hiện"): the bearer it names or null; undefined for any other heading. */
export const taskHeadingOwner = (words: string, key: string, bodies: readonly Body[]): string | null | undefined => {
  if (/[.;]$/u.test(key) || !TASK_HEADING.test(key) || RESULTS.test(key)) return undefined
  const bearer = bodies.find((body) => body.kind === 'office' || body.kind === 'group')
  return bearer ? bearersFrom(bearer, bodies, words) : null
}

/**
 * "- Chỉ đạo Sở X:", "… giao các đơn vị thực hiện một số công việc sau:", "UBND quận Y thực hiện các nhiệm vụ:" — words that end
 * with a colon and lay what follows on a body. Gives the bearer (null when none is named), or undefined when the head lays nothing on anyone.
 */
export const listHeadOwner = (words: string, key: string, bodies: readonly Body[]): string | null | undefined => {
  if (OUTSIDERS.test(key)) return undefined
  let owner: string | null | undefined
  ORDER.lastIndex = 0
  for (let match = ORDER.exec(key); match; match = ORDER.exec(key)) {
    const after = match.index + match[0].length
    const object = bodies.find((body) => body.start >= after && body.start - after <= 6)
    if (object) owner = bearersFrom(object, bodies, words)
    else owner ??= null
  }
  if (owner !== undefined) return owner
  const first = bodies[0]
  if (first && first.kind !== 'own' && first.start <= 4) {
    const bearers = bearersFrom(first, bodies, words)
    if (/^[ ,:]*$/u.test(key.slice(first.start + bearers.length)) || OPENS_WITH_TASK.test(key.slice(first.start + bearers.length).trimStart()) || /^ {1,3}(?:khẩn trương|tập trung|có trách nhiệm|chủ động|tiếp tục)/u.test(key.slice(first.start + bearers.length))) return bearers
  }
  if (!TASKS.test(key)) return undefined
  const subject = bodies.find((body) => body.kind !== 'own')
  return subject ? bearersFrom(subject, bodies, words) : null
}
