import { bodiesIn } from './bodies/bodiesIn.ts'
import { supportingIn } from './bodies/supportingIn.ts'
import { bearer } from './bearer.ts'
import { missingClarity } from './clarity.ts'
import type { TimeLimit } from './deadline/timeLimit.ts'
import type { RuleName } from './explainRule.ts'
import type { ScoreName } from './scored/explainScore.ts'
import { measuresIn } from './measures/measuresIn.ts'
import type { Finding, Force, Place, Source } from './reading.ts'
import type { Cue } from './rules/cue.ts'
import { isVague } from './rules/hedge.ts'
import { fold, inOneLine } from './text/fold.ts'
import type { Clause } from './clause.ts'

/** A finding whose rule names are checked by the compiler against the table of explanations. */
export type Draft = { readonly finding: Finding & { readonly rules: readonly (RuleName | ScoreName)[] } }

const CONDITION = /(?:^|[ ,"(])((?:nếu|trong trường hợp|trường hợp|với điều kiện|khi có đủ)(?= )[^,;."]{4,160})/iu
const CLOSING = new Set('\n\t\r "”“\'.,;:…/)-')

/** Length of the words without closing marks; walks back once, where a pattern would try a long run of spaces from each of them. */
const withoutClosing = (words: string): number => {
  let end = words.length
  while (end > 0 && CLOSING.has(words.charAt(end - 1))) end -= 1
  // "(nếu cần" would lose the bracket it opened.
  return words.charAt(end) === ')' && words.lastIndexOf('(', end) > words.lastIndexOf(')', end - 1) ? end + 1 : end
}

type Made = {
  readonly text: Source
  readonly clause: Clause
  readonly cue: Cue
  readonly limit: TimeLimit | null
  /** Where the speaker's own words begin, relative to the clause; may be negative. */
  readonly wordsFrom: number
  /** The force when it is known better than from the cue and its hedges. */
  readonly force?: Force
}

/** The words of the source at a place given relative to the clause. */
const sourceOf = (text: Source, clause: Clause, { start, end }: Place): string => text.slice(clause.start + start, clause.start + end)

/** Rules that see a task without its bearer, who was named before. */
const INHERITING: ReadonlySet<string> = new Set(['directive-list-item', 'directive-continued', 'directive-if'])

/** Makes the finding of one cue: its exact quote, who bears it, its limit, and what it leaves unsaid. */
export const makeFinding = ({ text, clause, cue: seen, limit, wordsFrom, force: known }: Made): Draft => {
  const cue = known === undefined || known === 'vague' ? seen : { ...seen, force: known }
  const [start, end] = quoted(clause, cue, wordsFrom)
  const lead = clause.leadIn
  const inherits = INHERITING.has(cue.rule)
  const [owner, ownerRule] = bearer(text, clause, cue, inherits)
  const leadLimit = limit === null && clause.item ? lead?.limit ?? null : null
  const meant = limit ?? leadLimit
  const force = known ?? (isVague(clause, cue) ? 'vague' : cue.force)
  const helpers = supportingIn(clause.key, clause.bodies).map((body) => inOneLine(sourceOf(text, clause, body))).filter((name) => name !== owner)
  const quote = text.slice(start, end)
  const rules: RuleName[] = [cue.rule]
  if (force === 'vague') rules.push('vague-wording')
  if (ownerRule) rules.push(ownerRule)
  if (meant) rules.push(meant.rule)
  if (leadLimit) rules.push('deadline-inherited')
  const kind = meant?.kind ?? 'none'
  return {
    finding: {
      start, end, quote,
      speaker: clause.voice ? inOneLine(clause.voice.name) : null,
      speakerRole: clause.voice?.role ? inOneLine(clause.voice.role) : null,
      owner,
      supporting: helpers.length > 0 ? helpers : inherits ? lead?.supporting ?? [] : [],
      action: inOneLine(text.slice(clause.start + cue.action, end)).replace(/^[ ,:"“]+/u, '') || inOneLine(quote),
      deadlineText: limit ? sourceOf(text, clause, limit) : leadLimit?.text ?? null,
      deadline: meant?.date ?? null, deadlineKind: kind, precision: meant?.precision ?? 'none',
      force,
      condition: conditionIn(clause.words),
      missing: missingClarity({
        owner, bearers: owner === null ? 0 : Math.max(1, bodiesIn(fold(owner)).length), commander: cue.force === 'directive',
        words: quote, force, kind, unreadable: meant?.rule === 'deadline-impossible',
      }),
      rules,
      measures: measuresIn(clause.key).map((measure) => ({ ...measure, start: clause.start + measure.start, end: clause.start + measure.end }))
        .filter((measure) => measure.start >= start && measure.end <= end),
    },
  }
}

const conditionIn = (words: string): string | null => {
  const found = CONDITION.exec(words)?.[1]
  return found === undefined ? null : inOneLine(found)
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

/** "Việc này hoàn thành chậm nhất …" in the next sentence dates the undertaking before it. */
export const withFollowingLimit = ({ finding }: Draft, limit: TimeLimit, shift: number, text: Source): Draft => ({
  finding: {
    ...finding, deadlineText: text.slice(shift + limit.start, shift + limit.end), deadline: limit.date, deadlineKind: limit.kind, precision: limit.precision,
    missing: limit.rule === 'deadline-impossible' ? finding.missing : finding.missing.filter((part) => part !== 'time'), rules: [...finding.rules, limit.rule, 'deadline-following'],
  },
})
