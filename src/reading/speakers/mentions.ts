import { POST, type Body } from '../bodies/bodiesIn.ts'
import type { Place } from '../reading.ts'
import { EDGE, END, eitherCase, spaced } from '../text/words.ts'
import { FULL_NAME, GIVEN_NAME } from './names.ts'
import { standingOf, type Standing } from './voice.ts'

/** Someone or some body named in a sentence who may be the one speaking; offsets relative to the sentence. */
export type Mention = Place & {
  readonly name: string
  readonly role: string | null
  readonly rolePlace: Place | null
  readonly standing: Standing | null
  /** What kind of body it is, or `speaker` for a person. */
  readonly kind: Body['kind'] | 'speaker'
}

const HONOURS = [
  '[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Đđ]ồng chí|Đ/c|[Đđ]ại biểu(?: HĐND| Quốc hội| QH)?(?: TP| tỉnh| thành phố)?|ĐB|ĐBQH|[Cc]ử tri|[Ll]uật sư',
  '[Tt]iến sĩ|TS\\.?|ThS\\.?|PGS\\.?|GS\\.?|[Tt]hượng tướng|[Tt]rung tướng|[Tt]hiếu tướng|[Đđ]ại tướng|[Đđ]ại tá|[Tt]hượng tá|[Tt]rung tá',
].join('|')
const PERSON = new RegExp(spaced(`${EDGE}(?:(?<honour>(?:${HONOURS})) {1,3}(?<given>${GIVEN_NAME})|(?<full>${FULL_NAME}))${END}`), 'gu')
/** "Trần Văn Lộc, Giám đốc Sở X", "Lý Thu Hà (Phó Chủ tịch …)", "Lê An - giám đốc …": what stands between a name and the post behind it. */
const BEFORE_POST = /^ ?(?:,|\(|-) ?$/u
const AFTER_POST = /^[ ,]*(?:ông|bà)?[ ]*$/u

/** A post, not only an office: "chùa Ba Vàng, UBND thành phố …" names nobody. */
const TITLE = new RegExp(`^${eitherCase(POST)}${END}`, 'u')

/** The post that stands right before a name, or right behind it. */
const postBeside = (sentence: string, bodies: readonly Body[], whole: Place): { readonly post: Body | undefined; readonly end: number } => {
  const offices = bodies.filter((body) => body.kind === 'office')
  const before = offices.find((body) => body.end <= whole.start && whole.start - body.end <= 3 && AFTER_POST.test(sentence.slice(body.end, whole.start)))
  const behind = offices.find((body) => body.start >= whole.end && body.start - whole.end <= 4 && BEFORE_POST.test(sentence.slice(whole.end, body.start)))
  return { post: before ?? behind, end: behind ? behind.end : whole.end }
}

/** People named in a sentence, with their posts. A bare full name without honour or post may be a street or a case: it is left out. */
export const peopleIn = (sentence: string, bodies: readonly Body[]): Mention[] => {
  const people: Mention[] = []
  PERSON.lastIndex = 0
  for (let match = PERSON.exec(sentence); match; match = PERSON.exec(sentence)) {
    const { honour, given, full } = match.groups ?? {}
    const at = match.index
    // "giám đốc Sở Xây dựng Hà Nội Lê Văn Dục": the name begins behind the office, not with its seat.
    const seat = full === undefined ? undefined : bodies.find((body) => body.kind === 'office' && body.start <= at && at < body.end && body.end < at + full.length)
    if (seat) {
      PERSON.lastIndex = seat.end
      continue
    }
    const name = (given ?? full ?? '').trimEnd()
    const whole = { start: match.index, end: match.index + match[0].trimEnd().length }
    const { post, end } = postBeside(sentence, bodies, whole)
    if (full !== undefined && !(post && TITLE.test(post.name))) continue
    const role = (post && !(honour && standingOf(honour) === 'deputy' && !TITLE.test(post.name)) ? post.name : null) ?? (honour && standingOf(honour) !== 'official' ? honour : null)
    const titled = role === null ? null : { start: whole.start, end: whole.start + role.length }
    const rolePlace = post ? { start: post.start, end: post.end } : titled
    people.push({ start: whole.end - name.length, end, name, role, rolePlace, standing: role ? standingOf(role) : null, kind: 'speaker' })
  }
  return people
}

/** Everyone in a sentence who may be given its words: its people first, then the bodies named in full. */
export const mentionsIn = (people: readonly Mention[], bodies: readonly Body[]): Mention[] => [
  ...people,
  ...bodies.filter(({ kind }) => kind !== 'own').map(({ start, end, name, kind }) => ({ start, end, name, role: null, rolePlace: null, standing: standingOf(name), kind })),
]
