import { VIETNAMESE_HOLIDAYS, type CalendarYear, type HolidayCalendar, type IsoDate } from '../calendar/index.ts'
import { CLOCKS, LETTER_CLOCKS, RULE_PACKS, SITTING_RULES, packOn, type KeptRuleName, type KeptRules, type RuleName, type RulesInForce, type RulePack, type RulePackId, type Ruled, type SittingRule } from '../rules/index.ts'
import type { RuleChoice } from './events.ts'

/** A value the council set for itself from a day on; null where it took that back. */
export type RuleChange = { readonly rule: RuleName; readonly value: number | null; readonly citation: string; readonly from: IsoDate }

/** A term of the council, from its first session on. */
export type Term = { readonly name: string; readonly startedOn: IsoDate; readonly citation: string }

/** What a council has set for itself. A council that set nothing stands under the law of Vietnam and the built-in calendar. */
export type Regulation = {
  readonly choice: RuleChoice
  /** How often a year's days off were set. */
  readonly calendarVersion: number
  readonly years: readonly CalendarYear[]
  /** In order of record, which for one rule is the order of their days. */
  readonly changes: readonly RuleChange[]
  /** Terms on record, in order of their first days. */
  readonly terms: readonly Term[]
}

export type Packs = Readonly<Record<RulePackId, RulePack>>

/** Days and days off by which dates are now counted: the council's own years, and the built-in ones of Vietnam where it stands under its law. */
export const calendarOf = ({ choice, calendarVersion, years }: Regulation): HolidayCalendar => {
  const builtIn = choice === 'vietnam' ? VIETNAMESE_HOLIDAYS.years.filter(({ year }) => !years.some((own) => own.year === year)) : []
  return { version: calendarVersion, years: [...builtIn, ...years].toSorted((one, other) => one.year - other.year) }
}

/** The pack a promise adopted on that day falls under. */
export const packFor = (choice: RuleChoice, day: IsoDate, packs: Packs = RULE_PACKS): RulePack => packs[choice === 'neutral' ? 'neutral' : packOn(day).id]

/** Whether a council's own regulation may set this: what an instrument sets, or is taken to set, stands above it. */
export const isOpen = ({ certainty }: Ruled<number>): boolean => certainty === 'ownDefault'

/** A value a promise keeps, by its name. */
export const keptRule = ({ clocks, extensions }: KeptRules, rule: KeptRuleName): Ruled<number> => {
  switch (rule) {
    case 'extensionCount':
      return extensions.count
    case 'extensionTotalDays':
      return extensions.totalDays
    default:
      return clocks[rule]
  }
}

/** A value of the rules in force, by its name. */
export const ruleNamed = (rules: RulesInForce, rule: RuleName): Ruled<number> => {
  if (rule === 'explanation' || rule === 'urging') return rules.letters[rule]
  return isSittingRule(rule) ? rules.sitting[rule] : keptRule(rules, rule)
}

const isSittingRule = (rule: RuleName): rule is SittingRule => (SITTING_RULES as readonly RuleName[]).includes(rule)

/** The rules that hold on a day: the law's, and the council's own where the law leaves it open. */
export const rulesOn = (regulation: Regulation, day: IsoDate, packs: Packs = RULE_PACKS): { readonly rulePack: RulePackId; readonly rules: RulesInForce } => {
  const pack = packFor(regulation.choice, day, packs)
  const effective = (rule: RuleName): Ruled<number> => {
    const given = ruleNamed(pack, rule)
    const change = regulation.changes.findLast((one) => one.rule === rule && one.from <= day)
    return change && change.value !== null && isOpen(given) ? { value: change.value, citation: change.citation, certainty: 'regulation' } : given
  }
  return {
    rulePack: pack.id,
    rules: {
      clocks: Object.fromEntries(CLOCKS.map((name) => [name, effective(name)])) as RulesInForce['clocks'],
      extensions: { count: effective('extensionCount'), totalDays: effective('extensionTotalDays') },
      letters: Object.fromEntries(LETTER_CLOCKS.map((name) => [name, effective(name)])) as RulesInForce['letters'],
      sitting: Object.fromEntries(SITTING_RULES.map((name) => [name, effective(name)])) as RulesInForce['sitting'],
    },
  }
}

/** The rules a promise adopted on that day is held to from then on. */
export const rulesToKeep = (regulation: Regulation, day: IsoDate): { readonly rulePack: RulePackId; readonly rules: KeptRules } => {
  const { rulePack, rules: { clocks, extensions } } = rulesOn(regulation, day)
  return { rulePack, rules: { clocks, extensions } }
}
