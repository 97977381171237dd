import type { Place } from '../reading.ts'
import { fold } from './fold.ts'

const ORDERING = '(?:yêu cầu|giao|chỉ đạo|đề nghị|hứa|cam kết|lưu ý)'
/**
 * Where one undertaking ends and the next begins inside a sentence: semicolons; a closing quotation mark followed by the speaker;
 * "đồng thời"; a new verb of ordering or promising after "và" or a comma. Objects joined by commas stay together.
 */
const CUT = new RegExp(
  fold(`;+ {0,3}|"[,.]? ?[-]? ?(?=(?:[Ôô]ng|[Bb]à|[Đđ]ại biểu|[Bb]ộ trưởng|[Tt]hủ tướng|[Pp]hó|[Cc]hủ tịch|[Gg]iám đốc|[Ll]ãnh đạo) )|,? (?=đồng thời )|,? và (?=(?:cũng )?(?:${ORDERING}|cho biết) )|(?<!lãnh đạo), (?=(?:${ORDERING}) (?!của|thì|là))|, (?=(?:đặt mục tiêu|phấn đấu) |chậm nhất [^,;.]{3,40} phải )|,? và (?=phấn đấu )`), 'gu',
)

/** Cuts a sentence of folded text into clauses; offsets are relative to the sentence. Pieces too short to say anything join the one before. */
export const clausesIn = (sentence: string): Place[] => {
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
  return found.filter(({ start, end }) => end > start)
}
