import type { Body } from '../bodies/bodiesIn.ts'
import type { Place } from '../reading.ts'
import { fold, lower } from '../text/fold.ts'
import { EDGE, END, spaced, wordsPattern } from '../text/words.ts'
import { FULL_NAME, GIVEN_NAME } from './names.ts'
import { standingOf, type Standing, type Voice } from './voice.ts'

/** Verbs by which minutes and press give words to someone. */
export const SPEECH = wordsPattern([
  'cho biết', 'cho hay', 'cho rằng', 'nói', 'nói rõ', 'khẳng định', 'nhấn mạnh', 'trả lời', 'thông tin', 'giải trình', 'chia sẻ',
  'phát biểu', 'báo cáo', 'hứa', 'cam kết', 'cam đoan', 'thừa nhận', 'lý giải', 'giải thích', 'kết luận', 'đánh giá', 'nêu rõ', 'đề nghị',
  'yêu cầu', 'lưu ý',
  'chỉ đạo', 'hỏi', 'chất vấn', 'nêu', 'nêu câu hỏi', 'đặt câu hỏi', 'đặt vấn đề', 'phản ánh', 'băn khoăn', 'bày tỏ', 'kiến nghị',
  'thông báo', 'đồng ý', 'trình bày', 'tiếp thu', 'phân tích', 'nhận định', 'dẫn chứng', 'bức xúc', 'tranh luận', 'cho hay thêm',
  'trao đổi', 'nhìn nhận', 'quả quyết', 'chốt',
])
/** These also tell what a body does, not only what it says: in a list of tasks, or after a group, they attribute nothing. */
const ALSO_DEEDS = wordsPattern([
  'đánh giá', 'báo cáo', 'đề nghị', 'yêu cầu', 'chỉ đạo', 'thông báo', 'tiếp thu', 'phân tích', 'kiến nghị', 'kết luận', 'nêu', 'phản ánh',
  'thông tin', 'hỏi', 'giải trình', 'trình bày', 'trao đổi', 'đồng ý', 'chất vấn', 'trả lời', 'phát biểu',
])
const PERSON = new RegExp(spaced(`${EDGE}(?:(?<honour>(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Đđ]ồng chí|Đ/c|[Đđ]ại biểu(?: HĐND| Quốc hội| QH)?(?: TP| tỉnh| thành phố)?|ĐB|ĐBQH|[Cc]ử tri|[Ll]uật sư|[Tt]iến sĩ|TS\\.?|ThS\\.?|PGS\\.?|GS\\.?|[Tt]hượng tướng|[Tt]rung tướng|[Tt]hiếu tướng|[Đđ]ại tướng|[Đđ]ại tá|[Tt]hượng tá|[Tt]rung tá)) {1,3}(?<given>${GIVEN_NAME})|(?<full>${FULL_NAME}))${END}`), 'gu')
/** "Nguyễn Văn A, Giám đốc Sở X", "Nguyễn Văn A (Phó Chủ tịch …)", "Nguyễn Văn A - giám đốc …": what stands between a name and the post behind it. */
const BEFORE_POST = /^ ?(?:,|\(|-) ?$/u

/** What was learnt of speakers so far: how people are called, and who was named with a post lately. */
export type Known = { readonly byName: Map<string, Voice>; readonly holders: Voice[] }

type Mention = { readonly start: number; readonly end: number; readonly name: string; readonly role: string | null; readonly rolePlace: Place | null; readonly standing: Standing | null }

/** People named in a sentence, with the post that stands just before or behind the name. */
const peopleIn = (sentence: string, bodies: readonly Body[]): Mention[] => {
  const people: Mention[] = []
  PERSON.lastIndex = 0
  for (let match = PERSON.exec(sentence); match; match = PERSON.exec(sentence)) {
    const { honour, given, full } = match.groups ?? {}
    const name = (given ?? full ?? '').trimEnd()
    const end = match.index + match[0].trimEnd().length
    const start = end - name.length
    const before = bodies.find((body) => body.kind === 'office' && body.end <= match.index && match.index - body.end <= 3 && /^[ ,]*(?:ông|bà)?[ ]*$/u.test(sentence.slice(body.end, match.index)))
    const behind = bodies.find((body) => body.kind === 'office' && body.start >= end && body.start - end <= 4 && BEFORE_POST.test(sentence.slice(end, body.start)))
    if (full !== undefined && !before && !behind) continue
    const role = before?.name ?? behind?.name ?? (honour && standingOf(honour) !== 'official' ? honour : null)
    const post = before ?? behind
    const rolePlace = post ? { start: post.start, end: post.end } : role === null ? null : { start: match.index, end: match.index + role.length }
    people.push({ rolePlace, start, end: behind ? behind.end : end, name, role, standing: role ? standingOf(role) : null })
  }
  return people
}

/** The last word of a Vietnamese name is how people are called afterwards ("ông Bình"). */
export const calledBy = (name: string): string => fold(name).split(/\s+/u).at(-1) ?? name

/**
 * Who is given the words of this sentence: the person or body standing before its first verb of speech, or after "theo".
 * `known` maps how people are called to what was learnt of them earlier: "ông Bình" is then given his full name. Offsets are relative to the sentence.
 */
export const attributionIn = (sentence: string, bodies: readonly Body[], known: Known, inList: boolean): { readonly voice: Voice; readonly verb: number; readonly verbEnd: number } | null => {
  const people = peopleIn(sentence, bodies)
  const mentions: Mention[] = [...people, ...bodies.filter((body) => body.kind !== 'own').map((body) => ({ start: body.start, end: body.end, name: body.name, role: null, rolePlace: null, standing: standingOf(body.name) }))]
  SPEECH.lastIndex = 0
  for (let verb = SPEECH.exec(sentence); verb; verb = SPEECH.exec(sentence)) {
    const at = verb.index
    ALSO_DEEDS.lastIndex = 0
    const deed = ALSO_DEEDS.test(verb[0])
    if ((deed && inList) || /(?:phiên|kỳ|nội dung|ý kiến|câu|nhóm vấn đề|báo cáo|văn bản) {1,3}$/iu.test(sentence.slice(Math.max(0, at - 16), at))) continue
    const done = deed && /đã {1,3}$/u.test(sentence.slice(Math.max(0, at - 6), at))
    const near = mentions.filter((mention) => !(deed && bodies.some((body) => body.start === mention.start && (done || body.kind === 'group' || body.kind === 'area')))).filter((mention) => mention.end <= at && at - mention.end <= (people.includes(mention) ? 40 : 14) && !/[;"]/u.test(sentence.slice(mention.end, at)))
    const who = near.toSorted((a, b) => b.end - a.end || (people.includes(a) ? -1 : 1))[0]
    if (who) return { voice: recognised(who, known), verb: at, verbEnd: at + verb[0].length }
  }
  const theo = /(?:^|[",;-] ?|[Cc]ũng )[Tt]heo (?=\p{L})/u.exec(sentence)
  const after = theo && mentions.find((mention) => mention.start >= theo.index && mention.start - theo.index - theo[0].length <= 5)
  if (theo && after) return { voice: recognised(after, known), verb: theo.index, verbEnd: after.end }
  return null
}

/** "Giám đốc Sở X" said again means the person who was given that post before; the latest such person. */
const holderOf = (post: string, known: Known): Voice | undefined => {
  if (!POST.test(post)) return undefined
  const asked = lower(fold(post))
  return known.holders.findLast(({ role }) => {
    const held = role === null ? '' : lower(fold(role))
    return held !== '' && (held.startsWith(asked) || asked.startsWith(held))
  })
}

const POST = /^(?:phó |quyền )?(?:chủ tịch|giám đốc|bộ trưởng|thứ trưởng|thủ tướng|bí thư|trưởng|cục trưởng|chánh|viện trưởng|chủ nhiệm|tổng giám đốc|người đứng đầu)/iu

const recognised = (mention: Mention, known: Known): Voice => {
  const holder = mention.role === null ? holderOf(mention.name, known) : undefined
  if (holder) return { ...holder, rolePlace: null, start: mention.start, end: mention.start + mention.name.length }
  const earlier = mention.standing === null || mention.name.split(' ').length <= 2 ? known.byName.get(calledBy(mention.name)) : undefined
  const fuller = earlier !== undefined && fold(earlier.name).endsWith(mention.name) ? earlier.name : mention.name
  return {
    start: mention.start, end: mention.start + mention.name.length, name: fuller,
    role: mention.role ?? earlier?.role ?? null, rolePlace: mention.rolePlace, standing: mention.standing ?? earlier?.standing ?? 'unknown',
  }
}
