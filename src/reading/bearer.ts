import { bodiesIn, type Body } from './bodies/bodiesIn.ts'
import type { Clause } from './clause.ts'
import type { RuleName } from './explainRule.ts'
import type { Source } from './reading.ts'
import type { Cue } from './rules/cue.ts'
import type { Voice } from './speakers/voice.ts'
import { FIELD_NAME } from './bodies/fields.ts'
import { fold, inOneLine, lower } from './text/fold.ts'
import { spaced } from './text/words.ts'

const FIRST_PERSON = /^(?:chúng )?tôi$/iu
/** What follows the post in a title: the office itself. */
const OFFICE = [
  'UBND|HĐND|[Ss]ở|[Bb]ộ|[Bb]an|[Cc]ục|[Tt]ổng cục|[Cc]hi cục|[Vv]iện|[Cc]ông an|[Tt]rung tâm|[Cc]ông ty|[Pp]hòng|[Uu]ỷ ban|[Tt]hanh tra',
  '[Hh]ội đồng nhân dân|[Cc]ảnh sát|[Cc]ảng vụ|[Kk]iểm lâm|[Hh]ải quan|[Tt]hành uỷ|[Tt]ỉnh uỷ|[Hh]uyện uỷ|[Qq]uận uỷ|[Nn]gân hàng|[Kk]ho bạc',
  '[Bb]ệnh viện|[Tt]rường|[Tt]ập đoàn|[Vv]ăn phòng|[Tt]oà án|[Mm]ặt trận|[Cc]hính phủ|[Qq]uốc hội|[Nn]gành',
].join('|')
const POST = new RegExp(`^(?:[^ ]+ ){1,4}?(?=(?:${OFFICE}) )`, 'u')

/** A promise binds the office, not the person: "Giám đốc Sở X" speaks for Sở X; without a post the speaker is all that is known. */
const officeOf = ({ name, role }: Voice): string => {
  const held = inOneLine(role ?? name)
  const post = POST.exec(fold(held))
  return post && bodiesIn(fold(held)).some((body) => body.kind === 'office' && body.start === 0) ? held.slice(post[0].length) : inOneLine(name)
}

const allOf = (names: string, kind: Body['kind']): boolean => bodiesIn(names).every((body) => body.kind === kind)

/** "Sở", "thành phố" in the mouth of one whose post names it in full is that office. */
const inFull = (named: string, { voice }: Clause): string | null => {
  if (voice === null || !/^\p{L}+(?: phố| ban)?$/u.test(named) || !allOf(fold(named), 'own')) return null
  const office = officeOf(voice)
  return lower(fold(office)).includes(lower(fold(named))) ? office : null
}

const ANY_OWN = /^(?:đơn vị|cơ quan|đơn vị này|cơ quan này)$/iu

/** "ông Thịnh", "đơn vị" in the words of Mr Thịnh himself: his office. */
const heldBy = (named: string, { voice }: Clause): string | null => {
  if (voice === null || (voice.role === null && ANY_OWN.test(named) && !POST.test(fold(voice.name)))) return null
  // "giám đốc Sở X Lê Văn A cho biết sẽ …": the post named is the speaker's own.
  if (voice.role !== null && lower(fold(named)) === lower(fold(inOneLine(voice.role)))) return officeOf(voice)
  const called = fold(named).replace(/^(?:ông|bà|đồng chí) /iu, '')
  return ANY_OWN.test(named) || (allOf(fold(named), 'person') && called !== fold(named) && fold(voice.name).endsWith(called)) ? officeOf(voice) : null
}

/** The lead-in's bearer answers for a contractor it is told to direct: "giao Sở X: + Yêu cầu đơn vị thi công …". */
const onlyContractor = (owner: string, { item, leadIn }: Clause): string | null =>
  item && leadIn?.owner != null && allOf(owner, 'group') && bodiesIn(fold(leadIn.owner)).some((body) => body.kind === 'office') ? leadIn.owner : null

/** "Với lĩnh vực giao thông vận tải, Quốc hội yêu cầu …": where nobody is addressed, those in charge of the field are meant. */
const FIELD = new RegExp(spaced(`^[ "]{0,3}(?:(?:đối )?với|về|trong|trên) ((?:lĩnh vực|ngành) ${FIELD_NAME}),`), 'iu')

/** Who bears an undertaking, in the spelling of the source, and the rule that tells: named, inherited from a lead-in, or the speaker's own office. */
export const bearer = (text: Source, clause: Clause, { owner, ownerNamed, force }: Cue, inherits: boolean): readonly [string | null, RuleName | null] => {
  const { leadIn, item, voice } = clause
  if (owner !== null && (ownerNamed || !inherits) && !FIRST_PERSON.test(owner)) {
    const at = clause.words.indexOf(owner)
    const named = inOneLine(at >= 0 ? text.slice(clause.start + at, clause.start + at + owner.length) : owner)
    const office = inFull(named, clause) ?? heldBy(named, clause)
    if (office !== null) return [office, 'owner-speaker']
    const responsible = onlyContractor(owner, clause)
    return responsible === null ? [named, 'owner-named'] : [responsible, 'owner-inherited']
  }
  if (inherits || item) return leadIn?.owner ? [leadIn.owner, 'owner-inherited'] : [null, null]
  const field = force === 'directive' ? FIELD.exec(clause.words)?.[1] : undefined
  if (field !== undefined) {
    const at = clause.start + clause.words.indexOf(field)
    return [inOneLine(text.slice(at, at + field.length)), 'owner-named']
  }
  return force === 'directive' || voice === null ? [null, null] : [officeOf(voice), 'owner-speaker']
}
