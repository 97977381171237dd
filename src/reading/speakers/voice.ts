import type { Place } from '../reading.ts'
import { EDGE, END, has, spaced, wordsPattern } from '../text/words.ts'

/**
 * Where a speaker stands towards the council. Only those who govern can promise or direct: a `deputy` demands, the `public` wishes.
 * `chair` may lay duties on others (presiding officers, heads of government and party committees, ministers).
 */
export type Standing = 'chair' | 'official' | 'deputy' | 'public' | 'unknown'

/** Who is heard saying something; the place is that of the name. */
export type Voice = Place & {
  readonly name: string
  readonly role: string | null
  /** Where the post stands, when it stands beside the name. */
  readonly rolePlace: Place | null
  readonly standing: Standing
}

const DEPUTY = wordsPattern(['đại biểu', 'ĐB', 'ĐBQH', 'tổ đại biểu'])
const PUBLIC = wordsPattern([
  'cử tri', 'luật sư', 'người dân', 'chuyên gia', 'TS', 'tiến sĩ', 'GS', 'PGS', 'giáo sư', 'KTS', 'kiến trúc sư', 'hộ dân', 'bạn đọc',
  'doanh nghiệp', 'nhà báo', 'hiệp hội', 'phụ huynh', 'nhân chứng', 'công nhân', 'tài xế', 'sinh viên', 'hoa hậu', 'ứng cử viên',
])
const CHAIR = new RegExp(spaced(`${EDGE}(?:chủ toạ|chủ {1,3}tịch {1,3}(?:hđnd|hội đồng nhân dân|quốc hội|nước|ubnd|uỷ ban nhân dân|tp|thành phố|tỉnh|huyện|quận|\\p{Lu})|thường trực hđnd|thường trực hội đồng nhân dân|thủ tướng|bí thư|bộ trưởng|tổng bí thư|trưởng ban|quốc hội|hđnd|hội đồng nhân dân|chính phủ|ubnd|uỷ ban nhân dân|uỷ ban kiểm tra|lãnh đạo|chủ tịch|thanh tra|đoàn giám sát)${END}`), 'giu')

/** Standing told by the words of a title, post or body. */
export const standingOf = (title: string): Standing => {
  if (/^(?:các )?(?:đại biểu|ĐB)/iu.test(title) || (has(DEPUTY, title) && !has(CHAIR, title))) return 'deputy'
  if (has(PUBLIC, title)) return 'public'
  return has(CHAIR, title) ? 'chair' : 'official'
}
