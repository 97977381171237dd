import type { Body } from '../bodies/bodiesIn.ts'
import { fold, lower } from '../text/fold.ts'
import { has, wordsPattern } from '../text/words.ts'
import { mentionsIn, type Mention } from './mentions.ts'
import type { Voice } from './voice.ts'

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
/** What was learnt of speakers so far: how people are called, and who was named with a post lately. */
export type Known = { readonly byName: Map<string, Voice>; readonly holders: Voice[] }

/** The last word of a Vietnamese name is how people are called afterwards ("ông Bình"). */
export const calledBy = (name: string): string => fold(name).split(/\s+/u).at(-1) ?? name

/** Nouns before which a verb of speech is a noun too: "phiên chất vấn", "nội dung trả lời". */
const NOUN_BEFORE = /(?:phiên|kỳ|nội dung|ý kiến|câu|nhóm vấn đề|báo cáo|văn bản) {1,3}$/iu
const DONE = /đã {1,3}$/u
/** How far before the verb its speaker may stand: a person's post comes between, a body's name does not. */
const PERSON_REACH = 40
const BODY_REACH = 14

/** The one who stands nearest before a verb of speech and can be its subject. */
const speakerBefore = (sentence: string, mentions: readonly Mention[], at: number, deed: boolean): Mention | undefined => {
  const done = deed && DONE.test(sentence.slice(Math.max(0, at - 6), at))
  return mentions
    .filter(({ kind, end }) => end <= at && at - end <= (kind === 'speaker' ? PERSON_REACH : BODY_REACH) && !/[;"]/u.test(sentence.slice(end, at)))
    .filter(({ kind }) => !deed || kind === 'speaker' || (!done && kind !== 'group' && kind !== 'area'))
    .toSorted((a, b) => b.end - a.end || (a.kind === 'speaker' ? -1 : 1))[0]
}

export type Attribution = { readonly voice: Voice; readonly verb: number; readonly verbEnd: number }

/**
 * Who is given the words of this sentence: the person or body standing before its first verb of speech, or after "theo".
 * `people` are those named in it; `known` holds what was learnt of people earlier: "ông Bình" is then given his full name. Offsets are relative to the sentence.
 */
export const attributionIn = (sentence: string, bodies: readonly Body[], people: readonly Mention[], known: Known, inList: boolean): Attribution | null => {
  if (!has(SPEECH, sentence) && !/[Tt]heo /u.test(sentence)) return null
  const mentions = mentionsIn(people, bodies)
  if (mentions.length === 0) return null
  SPEECH.lastIndex = 0
  for (let verb = SPEECH.exec(sentence); verb; verb = SPEECH.exec(sentence)) {
    const at = verb.index
    const deed = has(ALSO_DEEDS, verb[0])
    if ((deed && inList) || NOUN_BEFORE.test(sentence.slice(Math.max(0, at - 16), at))) continue
    const who = speakerBefore(sentence, mentions, at, deed)
    if (who) return { voice: recognised(who, known), verb: at, verbEnd: at + verb[0].length }
  }
  const theo = /(?:^|[",;-] ?|[Cc]ũng )[Tt]heo (?=\p{L})/u.exec(sentence)
  const after = theo && mentions.find((mention) => mention.start >= theo.index && mention.start - theo.index - theo[0].length <= 5)
  return theo && after ? { voice: recognised(after, known), verb: theo.index, verbEnd: after.end } : null
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

const POST =
  /^(?:phó |quyền )?(?:chủ tịch|giám đốc|bộ trưởng|thứ trưởng|thủ tướng|bí thư|trưởng|cục trưởng|chánh|viện trưởng|chủ nhiệm|tổng giám đốc|người đứng đầu)/iu

const recognised = (mention: Mention, known: Known): Voice => {
  const holder = mention.role === null ? holderOf(mention.name, known) : undefined
  if (holder) return { ...holder, rolePlace: null, start: mention.start, end: mention.start + mention.name.length }
  const called = mention.standing === null || mention.name.split(' ').length <= 2 ? known.byName.get(calledBy(mention.name)) : undefined
  const earlier = called !== undefined && (fold(called.name).endsWith(mention.name) || mention.name.endsWith(fold(called.name))) ? called : undefined
  const fuller = earlier !== undefined && fold(earlier.name).endsWith(mention.name) ? earlier.name : mention.name
  return {
    start: mention.start, end: mention.start + mention.name.length, name: fuller,
    role: mention.role ?? earlier?.role ?? null, rolePlace: mention.rolePlace, standing: mention.standing ?? earlier?.standing ?? 'unknown',
  }
}
