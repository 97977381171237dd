import type { Body } from './bodies/bodiesIn.ts'
import type { Place } from './reading.ts'
import { OPENS_WITH_TASK } from './rules/verbs.ts'
import { fold } from './text/fold.ts'

const ORDERING = '(?:yêu cầu|giao|chỉ đạo|đề nghị|hứa|cam kết|lưu ý)'
/**
 * Where one undertaking ends and the next begins inside a sentence: semicolons; a closing quotation mark followed by the speaker;
 * "đồng thời"; "sau đó", "riêng", "còn" with their own "sẽ" or "phải"; a new verb of ordering or promising after "và" or a comma. Objects joined by commas stay together.
 */
const CUT = new RegExp(
  fold(`;+ {0,3}|"[,.]? ?[-]? ?(?=(?:[Ôô]ng|[Bb]à|[Đđ]ại biểu|[Bb]ộ trưởng|[Tt]hủ tướng|[Pp]hó|[Cc]hủ tịch|[Gg]iám đốc|[Ll]ãnh đạo) )|,? (?=đồng thời )|,? và (?=(?:cũng )?(?:${ORDERING}|cho biết) )|(?<!lãnh đạo), (?=(?:${ORDERING}) (?!của|thì|là))|, (?=(?:đặt mục tiêu|phấn đấu) |(?:chậm nhất|đến|hết|trước|trong) [^,;.]{3,40} phải )|,? và (?=[^,;.]{3,25} phải hoàn thành )|,? và (?=phấn đấu )|, (?=(?:sau đó|riêng|còn|tiếp đó)[^,;.]{0,40} (?:sẽ|phải) )`), 'gu',
)

/** Cuts a sentence of folded text into clauses; offsets are relative to the sentence. Pieces too short to say anything join the one before. */
export const clausesIn = (sentence: string, bodies: readonly Body[] = []): Place[] => {
  const found: Place[] = []
  let from = 0
  CUT.lastIndex = 0
  for (let cut = CUT.exec(sentence); cut; cut = CUT.exec(sentence)) {
    if (cut[0] === '') {
      CUT.lastIndex += 1
      continue
    }
    if (cut.index - from >= 12) {
      found.push({ start: from, end: cut.index })
      from = cut.index + cut[0].length
    }
  }
  found.push({ start: from, end: sentence.length })
  return found.filter(({ start, end }) => end > start).flatMap((place) => byBearer(sentence, place, bodies))
}

const TASK_BEFORE = /\p{L} +\p{L}+ +\p{L}+.{0,200}, {0,3}$/u

/** "Bộ A hoàn thiện hạ tầng, Bộ B hoàn thành quy hoạch": a second body with its own task begins a clause; helpers in a row ("phối hợp Sở A, Sở B") do not. */
const byBearer = (sentence: string, place: Place, bodies: readonly Body[]): Place[] => {
  const pieces: Place[] = []
  let from = place.start
  let last: Body | null = null
  for (const body of bodies) {
    if (body.start < place.start || body.end > place.end) continue
    const gap = last ? sentence.slice(last.end, body.start) : ''
    if (last && body.kind === 'office' && gap.length > 20 && gap.trimEnd().endsWith(',') && TASK_BEFORE.test(gap) && !HELPING.test(gap) && !/^ {0,3}và /u.test(sentence.slice(body.end, body.end + 8)) && OPENS_WITH_TASK.test(sentence.slice(body.end).trimStart().toLowerCase())) {
      pieces.push({ start: from, end: body.start - 1 })
      from = body.start
    }
    last = body
  }
  pieces.push({ start: from, end: place.end })
  return pieces
}

const HELPING = /(?:phối hợp|cùng|với|trình|báo cáo|gửi|cho|và)[^,]{0,60}, {0,3}$/iu
