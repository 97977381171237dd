import type { Body } from '../bodies/bodiesIn.ts'
import { EDGE, END, spaced, anyOf } from '../text/words.ts'
import { rankOf } from '../bodies/rankOf.ts'
import { connectorsAt } from './connectors.ts'
import type { CueRule } from './cue.ts'
import { OPENS_WITH_TASK, TASK_VERBS } from './verbs.ts'

/**
 * "yêu cầu Sở X …", "giao UBND huyện …", "chỉ đạo …", "đề nghị …": a superior, a chair or a resolution lays a duty on a body.
 * Law 87/2015 art. 15.5 wants exactly these in a resolution on questioning (who carries out, by when).
 * Not a directive: the same words as nouns ("theo yêu cầu", "Ban chỉ đạo", "ý kiến chỉ đạo"), "bàn giao", "giao thông",
 * a request upward or between equals (`kiến nghị`), the chair running the meeting.
 */
const VERB = new RegExp(spaced(`(?<!${anyOf(['theo', 'đáp ứng', 'các', 'những', 'ban', 'sự', 'ý kiến', 'bàn', 'tổ', 'nhiệm vụ', 'đúng', 'được', 'bị', 'chưa', 'không', 'mục tiêu', 'bài', 'lãnh đạo', 'lãnh đạo,', 'kế hoạch', 'công tác', 'tinh thần', 'việc', 'mới', 'và', 'quan tâm', 'tập trung', 'tiếp tục', 'trưởng ban', 'phó ban', 'vốn', 'đơn vị', 'do', 'quyền', 'người dân', 'tài xế', 'để', 'kết'])} {1,3})${EDGE}(yêu cầu|giao nhiệm vụ cho|giao cho|giao|chỉ đạo cho|chỉ đạo|đề nghị|lưu ý|nhắc nhở|chỉ thị|phân công|đôn đốc|thúc|nghiêm cấm|ra lệnh cho|đốc thúc)${END}(?! {1,3}(?:của|này|đó|thông|dịch|lưu|thoa|thừa|động|đất|mùa|ban (?:đầu|hành|với|để|hằng|hàng|tuần|định)|tiếp|trên|về|từ|được|là|như|hàng|khoán|tế|hữu|cắt|nộp|thức|chính thức)${END})`), 'giu')
const WEAK = /^(?:đề nghị|lưu ý)$/iu
/** Those who take a request, not an order: bodies above the council's own government, or the sitting itself. */
const ABOVE = new RegExp(spaced(`^(?:${anyOf(['quốc hội', 'chính phủ', 'thủ tướng', 'trung ương', 'bộ chính trị', 'uỷ ban thường vụ quốc hội', 'đại biểu', 'các đại biểu', 'cử tri', 'người dân', 'bà con', 'hđnd', 'hội đồng nhân dân'])})`), 'iu')
const SITTING = new RegExp(spaced(`${EDGE}(?:${anyOf(['giải trình', 'trả lời', 'cho biết', 'làm rõ thêm', 'đặt câu hỏi', 'phát biểu', 'tranh luận', 'ngắn gọn', 'biểu quyết', 'đi thẳng vào', 'báo cáo rõ'])})${END}`), 'giu')

export const directive: CueRule = (clause) => {
  const { key, words, bodies, voice } = clause
  VERB.lastIndex = 0
  for (let match = VERB.exec(key); match; match = VERB.exec(key)) {
    const verb = match[1] ?? ''
    const [at, after] = [match.index, match.index + match[0].length]
    const tail = words.slice(after)
    const tailKey = key.slice(after)
    if (tail.trim().length < 12) continue
    const lead = /^ {0,3}:? {0,3}/u.exec(tail)?.[0].length ?? 0
    const object = bodies.find((body) => body.start >= after && body.start - after <= lead + 14 && /^[\p{L}\d :,"]{0,14}$/u.test(words.slice(after, body.start)) && !SITTING_WORD.test(key.slice(after, body.start)))
    const opensTask = OPENS_WITH_TASK.test(tailKey.slice(lead)) || /^ {0,3}(?:phải|cần|không được|không|trong|từ|khi|chậm nhất|trước) /u.test(tailKey)
    const named = object ? null : NAMED_PLACE.exec(tail)
    const bound = object ?? bodies.find((body) => body.start >= after && /^ {0,3}(?:phải|cần|không được) /u.test(key.slice(body.end)))
    if (!bound && !opensTask && !named) continue
    if (/^(?:giao|thúc|phân công|đôn đốc)/iu.test(verb) && !object) continue
    if (PROPOSED.test(key.slice(Math.max(0, at - 90), at))) return null
    if (ABOVE.test(tailKey.slice(lead)) || (object && ABOVE.test(object.name))) return null
    const giver = bodies.filter((body) => body.end <= at && at - body.end <= 60).at(-1)?.name ?? voice?.role ?? voice?.name
    if (object && giver !== undefined && rankOf(giver) > 0 && rankOf(object.name) > rankOf(giver)) return null
    if (object?.kind === 'person' && !OPENS_WITH_TASK.test(key.slice(object.end).replace(/^[^a-zà-ỹđ]+/u, '')) && !/^[^.;]{0,60} (?:phải|cần|báo cáo|làm|kiểm tra) /u.test(key.slice(object.end))) continue
    if (object?.name.startsWith('tôi') || voice?.standing === 'deputy' || voice?.standing === 'public') return null
    const below = object !== undefined && giver !== undefined && (object.kind === 'group' ? rankOf(giver) > 0 : rankOf(object.name) > 0 && rankOf(object.name) < rankOf(giver))
    if (WEAK.test(verb) && !below && (voice?.standing === 'official' || (voice === null && !object))) return null
    SITTING.lastIndex = 0
    if (/^(?:đề nghị|yêu cầu)$/iu.test(verb) && SITTING.test(tailKey.slice(0, 70)) && !/văn bản/u.test(tailKey.slice(0, 70))) continue
    const owner = bound ? ownersFrom(bound, bodies, words) : named?.[1] ?? null
    return { rule: 'directive-verb', force: 'directive', from: startOf(at, key), verb: at, action: bound ? bound.end : after, owner, ownerNamed: owner !== null }
  }
  return null
}

/** What is only proposed to those above is no order, though the proposal says "chỉ đạo". */
const PROPOSED = new RegExp(spaced(`${EDGE}(?:(?:kiến nghị|đề xuất)(?: [^.;,]{0,60})?|trong|việc|không thấy|phải) {0,3}$`), 'iu')

/** A place that stands for its government: "đề nghị Hà Nội rà soát". */
const NAMED_PLACE = new RegExp(spaced(`^ {0,3}(\\p{Lu}\\p{L}{1,8}(?: \\p{Lu}\\p{L}{1,8}){0,3})(?= (?:${anyOf([...TASK_VERBS, 'cần', 'phải', 'khẩn trương', 'tiếp tục', 'sớm'])})${END})`), 'u')

const SITTING_WORD = /của|về|trong|theo|cho biết/u

/** Where the quote begins: at the subject when it is close, else at the verb. */
const startOf = (at: number, key: string): number => (at <= 90 ? Math.min(at, connectorsAt(key)) : at)

/** The commanding body hands the order on: "UBND tỉnh chỉ đạo Sở X" binds Sở X; "UBND quận chỉ đạo các đơn vị" binds the quận, which alone is named. Else bodies joined by a comma or "và" bear it together. */
export const ownersFrom = (first: Body, bodies: readonly Body[], words: string): string => {
  let last = first
  for (const body of bodies) {
    if (body.start < last.end) continue
    const between = words.slice(last.end, body.start)
    if (body.kind === 'office' && /^ {0,3}(?:\([^()]{0,40}\) {0,3})?(?:chỉ đạo|yêu cầu|giao)(?: cho)? {0,3}:? {0,3}$/iu.test(between)) return ownersFrom(body, bodies, words)
    if (!/^ {0,3}(?:,|và|cùng|;)? {0,3}$/u.test(between)) break
    last = body
  }
  return words.slice(first.start, last.end)
}
