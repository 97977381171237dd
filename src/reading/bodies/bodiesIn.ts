import type { Place } from '../reading.ts'
import { EDGE, END, eitherCase } from '../text/words.ts'
import { FULL_NAME_BEGINS, GIVEN_NAME } from '../speakers/names.ts'
import { fold } from '../text/fold.ts'
import { FIELD_NAME } from './fields.ts'

/** What a named body is: `office` an agency or post that can owe work, `group` several unnamed ones ("các sở, ngành"), `area` a place standing for its government, `person` someone called by name, `own` the speaker's own side ("chúng tôi", "Sở"). */
export type BodyKind = 'office' | 'group' | 'area' | 'person' | 'own'
export type Body = Place & { readonly kind: BodyKind; readonly name: string }

const any = eitherCase

/** Capitalised words or figures that name a place; a person's name beginning inside ends it ("UBND TP Hải Ninh | Trần Văn Lộc"). */
const NAME = `(?!${FULL_NAME_BEGINS})\\p{Lu}[\\p{L}\\d]{0,14}(?:[ -]{1,2}(?!${FULL_NAME_BEGINS})(?:\\p{Lu}[\\p{L}\\d]{0,14}|\\d{1,2}(?!\\d|[/.]\\d))){0,4}`
const LESSER_AREA = any(['huyện', 'quận', 'thị xã', 'TX\\.?', 'thị trấn', 'xã', 'phường', 'đặc khu', 'thôn'])
const AREA_WORD = [
  'tỉnh', 'thành phố', 'TP\\.?', 'Tp\\.?', 'huyện', 'quận', 'thị xã', 'TX\\.?', 'thị trấn', 'xã', 'phường', 'đặc khu', 'thủ đô', 'khu vực',
]
const AREA_NAME = `(?:${NAME}|\\d{1,2}(?!\\d|[/.%]))`
/** A district or commune is never left unnamed before a person's name, so its first word may be a family name: "huyện Hoàng Su Phì". */
const LESSER_NAME = `\\p{Lu}\\p{L}{0,14}(?:[ -]{1,2}(?!${FULL_NAME_BEGINS})\\p{Lu}\\p{L}{0,14}){0,3}`
/** Where a body sits: "tỉnh", "huyện Khe Lim", "TP HCM", "Hà Nội". */
const SEAT = `(?: {1,3}(?:(?:của {1,3})?${LESSER_AREA} {1,3}(?!${FULL_NAME_BEGINS} {1,3}\\p{Lu})${LESSER_NAME}|(?:của {1,3})?${any(AREA_WORD)}(?! {1,3}(?:hội|này))(?:[ .]{0,2}${AREA_NAME})?|${NAME}))`

const FIELDED = [
  'liên sở', 'sở', 'bộ', 'ban', 'phòng', 'tổng cục', 'chi cục', 'cục', 'vụ', 'viện', 'thanh tra', 'trung tâm', 'ngành', 'ban quản lý',
  'lĩnh vực', 'văn phòng', 'uỷ ban', 'công ty', 'tổng công ty', 'cơ quan', 'thanh tra sở', 'thanh tra bộ', 'công an', 'cảnh sát', 'quản lý',
]
const STANDING = [
  'uỷ ban nhân dân', 'UBND', 'hội đồng nhân dân', 'HĐND', 'thường trực HĐND', 'thường trực hội đồng nhân dân', 'bộ chỉ huy quân sự',
  'bộ tư lệnh', 'bộ công an', 'công an', 'Thanh tra', 'ban cán sự đảng', 'đảng bộ', 'ban thường vụ tỉnh uỷ', 'ban thường vụ thành uỷ',
  'ban thường vụ huyện uỷ', 'ban thường vụ quận uỷ', 'uỷ ban kiểm tra tỉnh uỷ', 'toà án nhân dân', 'toà án', 'viện kiểm sát nhân dân',
  'viện kiểm sát', 'VKSND', 'TAND',
  'mặt trận tổ quốc', 'MTTQ', 'thành uỷ', 'tỉnh uỷ', 'huyện uỷ', 'quận uỷ', 'đảng uỷ', 'ban thường vụ', 'văn phòng', 'kiểm toán nhà nước',
  'ngân hàng nhà nước', 'kho bạc nhà nước', 'bộ đội biên phòng', 'biên phòng', 'hải quan', 'cục thuế', 'thanh tra chính phủ',
  'văn phòng chính phủ', 'văn phòng quốc hội', 'văn phòng HĐND', 'văn phòng UBND', 'văn phòng HĐND và UBND', 'văn phòng đoàn ĐBQH và HĐND',
  'chính phủ', 'quốc hội', 'uỷ ban thường vụ quốc hội', 'uỷ ban kiểm tra', 'ban quản lý dự án', 'ban quản lý', 'ban chỉ đạo',
  'ban dân tộc', 'kiểm lâm', 'CSGT', 'cảnh sát giao thông', 'cảnh sát PCCC', 'PC67', 'ban tổ chức', 'chính quyền', 'trạm y tế',
]
const COMPANY = [
  'công ty', 'tổng công ty', 'tập đoàn', 'trường', 'đại học', 'bệnh viện', 'trung tâm', 'viện', 'hội', 'đài', 'quỹ', 'liên đoàn',
  'cảng vụ', 'nhà máy', 'khu công nghiệp', 'ban',
]
export const POST = [
  'phó chủ tịch', 'chủ tịch', 'phó giám đốc', 'giám đốc', 'thứ trưởng', 'bộ trưởng', 'phó thủ tướng', 'thủ tướng', 'phó bí thư', 'bí thư',
  'phó trưởng ban', 'trưởng ban', 'phó trưởng phòng', 'trưởng phòng', 'phó chánh văn phòng', 'chánh văn phòng', 'phó cục trưởng',
  'cục trưởng', 'vụ trưởng', 'viện trưởng',
  'tổng cục trưởng', 'chi cục trưởng', 'chánh thanh tra', 'thủ trưởng', 'người đứng đầu', 'lãnh đạo', 'chủ nhiệm', 'tổng giám đốc',
  'hiệu trưởng', 'tư lệnh', 'đại tướng', 'trưởng công an', 'chỉ huy trưởng', 'phó tổng giám đốc', 'tổng thanh tra', 'thống đốc',
  'tổng kiểm toán', 'tổng bí thư', 'đội trưởng', 'trưởng đoàn',
]
const GROUP_NOUN = any([
  'sở', 'ban', 'bộ', 'ngành', 'địa phương', 'đơn vị', 'cơ quan', 'lực lượng', 'quận', 'huyện', 'thị xã', 'xã', 'phường', 'tỉnh',
  'thành phố', 'thành', 'cấp', 'chủ đầu tư', 'nhà thầu', 'trường', 'ban quản lý', 'phòng', 'tổ chức', 'tập đoàn', 'doanh nghiệp',
  'công ty', 'bệnh viện', 'cấp uỷ', 'chính quyền', 'UBND', 'bộ ngành', 'sở ngành', 'quận huyện', 'thành viên chính phủ',
])
const QUALITY = any([
  'chức năng', 'liên quan', 'có liên quan', 'chuyên môn', 'trực thuộc', 'địa phương', 'các cấp', 'công an', 'điều tra', 'thi công',
  'tư vấn', 'quản lý(?!,| (?:số|sử dụng|chặt|việc|và))', 'chuyên ngành',
])

const ORG = [
  `${any(FIELDED)} {1,3}${FIELD_NAME}${SEAT}?`,
  `${any(STANDING)}(?: {1,3}cấp {1,3}\\p{L}{2,6}|${SEAT}){0,2}`,
  `${any(COMPANY)} {1,3}(?:(?:[Cc]ổ phần|TNHH|CP|MTV|[Cc]ao đẳng|[Đđ]ại học|[Mm]ột thành viên) {1,3}){0,3}${NAME}`,
].join('|')
const GROUP = `(?:(?:[Cc]ác|[Nn]hững|[Tt]ất cả các|[Tt]oàn bộ các|[Tt]ừng|[Mm]ỗi|(?<![/.,-])\\d{1,2}) {1,3})(?:\\d{1,2} {1,3})?${GROUP_NOUN}(?:(?: ?[,-] ?| {1,3}và {1,3})(?:các {1,3})?${GROUP_NOUN}){0,6}(?: {1,3}${QUALITY}){0,2}`
const LOOSE = [
  'cơ quan chức năng', 'lực lượng chức năng', 'ngành chức năng', 'chính quyền địa phương', 'cơ quan công an', 'cơ quan điều tra',
  'chủ đầu tư', 'đơn vị thi công', 'nhà thầu', 'đơn vị này', 'cơ quan này', 'sở này', 'huyện này', 'đơn vị liên quan', 'đơn vị',
  'nhà nước', 'đoàn thanh tra', 'đoàn kiểm tra', 'tổ công tác', 'ban tổ chức', 'công ty này', 'tổ công vụ',
]

const OWN = ['chúng tôi', 'tôi', 'tổng cục', 'hội đồng', 'sở', 'bộ', 'ngành', 'thành phố', 'tỉnh', 'huyện', 'quận', 'TP', 'uỷ ban', 'phường', 'xã', 'địa phương']
const NOT_OWN_AFTER = '(?<!(?:[Cc]án|[Tt]oàn|[Nn]ội|[Đđ]ường|[Tt]iến|[Ss]ơ|[Cc]ục|[Tt]hành|[Cc]ơ) )'
const AREA_AT_ALL = any(AREA_WORD)
const POST_AND_REST = `${any(POST)}(?:(?: {1,3}của)? {1,3}(?:${ORG}|${FIELD_NAME}|${GROUP}|${AREA_AT_ALL}(?: {1,3}${AREA_NAME})?|${NAME}))?`

/** First word of a phrase, in lower case. */
const firstOf = (phrase: string): string => fold(phrase).split(/[ \\\\]/u)[0]?.toLowerCase() ?? ''

type Branch = { readonly kind: BodyKind; readonly pattern: RegExp }
const branch = (kind: BodyKind, source: string, phrases: readonly string[]): readonly [Branch, ReadonlySet<string>] =>
  [{ kind, pattern: new RegExp(`${EDGE}(?:${source})${END}`, 'uy') }, new Set(phrases.map(firstOf))]

/** What can begin with a word, the more exact names first. */
const BRANCHES = [
  branch('office', POST_AND_REST, POST), branch('office', ORG, [...FIELDED, ...STANDING, ...COMPANY]), branch('group', GROUP, ['các', 'những', 'tất', 'toàn', 'từng', 'mỗi', '#']),
  branch('group', any(LOOSE), LOOSE), branch('area', `${AREA_AT_ALL} {1,3}${AREA_NAME}`, AREA_WORD), branch('own', `${NOT_OWN_AFTER}${any(OWN)}(?! {1,3}(?:hội|viên|máy))`, OWN),
  branch('person', `(?:[Ôô]ng|[Bb]à|[Đđ]ồng chí) {1,3}${GIVEN_NAME}`, ['ông', 'bà', 'đồng']),
]
/** One pattern of all bodies, asked at every letter, cost most of the reading: each word is looked up here first. */
const BY_FIRST_WORD = new Map<string, Branch[]>()
for (const [made, firsts] of BRANCHES) for (const first of firsts) BY_FIRST_WORD.set(first, [...(BY_FIRST_WORD.get(first) ?? []), made])
const WORD = /[\p{L}\p{N}]+/gu

/** The body that begins at a word, if any. */
const bodyAt = (folded: string, word: string, at: number): Body | null => {
  for (const { kind, pattern } of BY_FIRST_WORD.get(word.length <= 2 && word.charAt(0) <= '9' && /^\d+$/.test(word) ? '#' : word.toLowerCase()) ?? []) {
    pattern.lastIndex = at
    const match = pattern.exec(folded)
    if (!match) continue
    const name = match[0].trimEnd()
    return { start: at, end: at + name.length, kind, name }
  }
  return null
}

/** Bodies named in one stretch of folded text, in order, not overlapping; offsets are relative to the stretch. */
export const bodiesIn = (folded: string): Body[] => {
  const found: Body[] = []
  let free = 0
  WORD.lastIndex = 0
  for (let word = WORD.exec(folded); word; word = WORD.exec(folded)) {
    const body = word.index < free ? null : bodyAt(folded, word[0], word.index)
    if (!body) continue
    free = body.end
    // The bare word is also half of "lãnh đạo, chỉ đạo".
    if (!/^(?:lãnh đạo|tư lệnh|thủ trưởng)$/u.test(body.name)) found.push(body)
  }
  return found
}
