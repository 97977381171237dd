import { bodiesIn } from './bodies/bodiesIn.ts'
import { supportingIn } from './bodies/supportingIn.ts'
import { missingClarity } from './clarity.ts'
import type { TimeLimit } from './deadline/timeLimit.ts'
import type { RuleName } from './explainRule.ts'
import type { Finding } from './reading.ts'
import type { Cue } from './rules/cue.ts'
import { isVague } from './rules/hedge.ts'
import { fold } from './text/fold.ts'
import type { Voice } from './speakers/voice.ts'
import type { Clause } from './clause.ts'

/** A finding whose rule names are checked by the compiler against the table of explanations. */
export type Draft = { readonly finding: Finding & { readonly rules: readonly RuleName[] } }

const CONDITION = /(?:^|[ ,"(])((?:nếu|trong trường hợp|trường hợp|với điều kiện|khi có đủ)(?= )[^,;."]{4,160})/iu
const CLOSING = new Set('\n\t\r "”“\'.,;:…/)-')

/** Length of the words without closing marks; walks back once, where a pattern would try a long run of spaces from each of them. */
const withoutClosing = (words: string): number => {
  let end = words.length
  while (end > 0 && CLOSING.has(words.charAt(end - 1))) end -= 1
  // "(nếu cần" would lose the bracket it opened.
  return words.charAt(end) === ')' && words.lastIndexOf('(', end) > words.lastIndexOf(')', end - 1) ? end + 1 : end
}

type Made = { readonly text: string; readonly clause: Clause; readonly cue: Cue; readonly limit: TimeLimit | null; /** Where the speaker's own words begin, relative to the clause; may be negative. */ readonly wordsFrom: number }

/** Words of the source in one line, as a person would quote the task. */
export const inOneLine = (words: string): string => words.replace(/\s+/gu, ' ').trim()

/** Makes the finding of one cue: its exact quote, who bears it, its limit, and what it leaves unsaid. */
export const makeFinding = ({ text, clause, cue, limit, wordsFrom }: Made): Draft => {
  const [start, end] = quoted(clause, cue, wordsFrom)
  const lead = clause.leadIn
  const inherits = cue.rule === 'directive-list-item' || cue.rule === 'directive-continued'
  const [owner, ownerRule] = bearer(text, clause, cue, inherits)
  const limitText = limit ? text.slice(clause.start + limit.start, clause.start + limit.end) : null
  const leadLimit = limit === null && clause.item ? lead?.limit ?? null : null
  const meant = limit ?? leadLimit
  const vague = isVague(clause, cue)
  const force = vague ? 'vague' : cue.force
  const helpers = supportingIn(clause.key, clause.bodies).map((body) => inOneLine(text.slice(clause.start + body.start, clause.start + body.end))).filter((name) => name !== owner)
  const condition = CONDITION.exec(clause.words)
  const rules: RuleName[] = [cue.rule, ...(vague ? ['vague-wording' as const] : []), ...(ownerRule ? [ownerRule] : []), ...(meant ? [meant.rule] : []), ...(leadLimit ? ['deadline-inherited' as const] : [])]
  const quote = text.slice(start, end)
  const commander = cue.force === 'directive'
  return {
    finding: {
      start, end, quote, speaker: clause.voice ? inOneLine(clause.voice.name) : null, speakerRole: clause.voice?.role ? inOneLine(clause.voice.role) : null, owner, supporting: helpers.length > 0 ? helpers : inherits ? lead?.supporting ?? [] : [],
      action: inOneLine(text.slice(clause.start + cue.action, end)).replace(/^[ ,:"“]+/u, '') || inOneLine(quote),
      deadlineText: limitText ?? leadLimit?.text ?? null, deadline: meant?.date ?? null, deadlineKind: meant?.kind ?? 'none', precision: meant?.precision ?? 'none',
      force, condition: condition ? inOneLine(condition[1] ?? '') : null,
      missing: missingClarity({ owner, bearers: owner === null ? 0 : Math.max(1, bodiesIn(owner).length), commander, words: quote, force, kind: meant?.kind ?? 'none', unreadable: meant?.rule === 'deadline-impossible' }),
      rules,
    },
  }
}

/** The quote: from the cue's beginning (not before the speaker's own words, when the cue follows them) to the clause's end, without closing marks. */
const quoted = (clause: Clause, cue: Cue, wordsFrom: number): readonly [number, number] => {
  const said = wordsFrom > 0 && wordsFrom <= cue.action ? wordsFrom + (/^[ ,:"'-]*(?:rằng|là)?[ ,:"'-]*/u.exec(clause.words.slice(wordsFrom))?.[0].length ?? 0) : 0
  const from = said > cue.from && said <= cue.verb ? said : cue.from
  const skipped = /^[\s"'(,:.…-]*/u.exec(clause.words.slice(from))?.[0].length ?? 0
  const end = withoutClosing(clause.words)
  const start = Math.min(from + skipped, Math.max(0, end - 1))
  return [clause.start + start, clause.start + Math.max(end, start + 1)]
}

const FIRST_PERSON = /^(?:chúng )?tôi$/iu

/** A promise binds the office, not the person: "Giám đốc Sở X" speaks for Sở X; without a post the speaker is all that is known. */
const officeOf = ({ name, role }: Voice): string => {
  const held = inOneLine(role ?? name)
  const office = /^(?:[^ ]+ ){1,4}?(?=(?:UBND|HĐND|[Ss]ở|[Bb]ộ|[Bb]an|[Cc]ục|[Tt]ổng cục|[Cc]hi cục|[Vv]iện|[Cc]ông an|[Tt]rung tâm|[Cc]ông ty|[Pp]hòng|[UỦuủ][ỷy] ban|[Tt]hanh tra|[Hh]ội đồng nhân dân) )/u.exec(held)
  return office && bodiesIn(fold(held)).some((body) => body.kind === 'office' && body.start === 0) ? held.slice(office[0].length) : inOneLine(name)
}

const bearer = (text: string, clause: Clause, cue: Cue, inherits: boolean): readonly [string | null, RuleName | null] => {
  const lead = clause.leadIn
  if (cue.owner !== null && (cue.ownerNamed || !inherits) && !FIRST_PERSON.test(cue.owner)) {
    const at = clause.words.indexOf(cue.owner)
    const named = inOneLine(at >= 0 ? text.slice(clause.start + at, clause.start + at + cue.owner.length) : cue.owner)
    const contractor = clause.item && lead?.owner != null && bodiesIn(cue.owner).every((body) => body.kind === 'group') && bodiesIn(lead.owner).some((body) => body.kind === 'office')
    const short = clause.voice !== null && /^[\p{L}]+(?: phố| ban)?$/u.test(named) && bodiesIn(named).every((body) => body.kind === 'own')
    const office = short && clause.voice ? officeOf(clause.voice) : named
    if (short && office.toLowerCase().includes(named.toLowerCase())) return [office, 'owner-speaker']
    return contractor ? [lead.owner, 'owner-inherited'] : [named, 'owner-named']
  }
  if (inherits || clause.item) return lead?.owner ? [lead.owner, 'owner-inherited'] : [null, null]
  if (cue.force === 'directive' || clause.voice === null) return [null, null]
  return [officeOf(clause.voice), 'owner-speaker']
}

/** "Việc này hoàn thành chậm nhất …" in the next sentence dates the undertaking before it. */
export const withFollowingLimit = ({ finding }: Draft, limit: TimeLimit, shift: number, text: string): Draft => ({
  finding: {
    ...finding, deadlineText: text.slice(shift + limit.start, shift + limit.end), deadline: limit.date, deadlineKind: limit.kind, precision: limit.precision,
    missing: limit.rule === 'deadline-impossible' ? finding.missing : finding.missing.filter((part) => part !== 'time'), rules: [...finding.rules, limit.rule, 'deadline-following'],
  },
})
