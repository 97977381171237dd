import { accepted, refused, unreachable, type Decider, type Decision } from '../decider.ts'
import { faultInYear, isCalendarDay, type IsoDate } from '../calendar/index.ts'
import { RULE_PACKS, type RuleName } from '../rules/index.ts'
import type { RegulationCommand, RegulationEvent } from './events.ts'
import type { RegulationRefusal } from './refusals.ts'
import { calendarOf, isOpen, packFor, ruleNamed, rulesOn, type Packs, type Regulation } from './state.ts'

type Answer = Decision<RegulationEvent, RegulationRefusal>
type CommandOf<Type extends RegulationCommand['type']> = Extract<RegulationCommand, { type: Type }>

/** What one council sets for itself, under these packs. Nothing is set without the document that sets it. */
export const regulationUnder = (packs: Packs): Decider<Regulation, RegulationCommand, RegulationEvent, RegulationRefusal> => ({
  initialState: { choice: 'vietnam', calendarVersion: 0, years: [], changes: [], terms: [] },

  decide(command, state) {
    const documentNumber = command.documentNumber.trim()
    if (documentNumber === '') return refused('regulation-needs-document')
    switch (command.type) {
      case 'SetHolidays':
        return setHolidays({ ...command, documentNumber }, state)
      case 'ChooseRulePack':
        return command.choice === state.choice ? refused('rules-already-chosen') : accepted({ type: 'RulePackChosen', choice: command.choice, documentNumber, chosenOn: command.today })
      case 'OverrideRule':
        return overrideRule({ ...command, documentNumber }, state, packs)
      case 'BeginTerm':
        return beginTerm({ ...command, documentNumber }, state)
      case 'RestoreRule': {
        const { rule, from, today } = command
        const fault = fromFault(rule, from, state)
        if (fault) return refused(fault)
        const last = state.changes.findLast((change) => change.rule === rule)
        return last === undefined || last.value === null ? refused('rule-not-overridden') : accepted({ type: 'RuleRestored', rule, documentNumber, from, restoredOn: today })
      }
      default:
        return unreachable(command)
    }
  },

  evolve(state, event) {
    switch (event.type) {
      case 'HolidaysSet': {
        const { year, daysOff, workedDays, documentNumber } = event
        const own = { year, daysOff, workedDays, citation: documentNumber, certainty: 'regulation' } as const
        return { ...state, calendarVersion: state.calendarVersion + 1, years: [...state.years.filter((one) => one.year !== year), own] }
      }
      case 'RulePackChosen':
        return { ...state, choice: event.choice }
      case 'RuleOverridden': {
        const { rule, value, documentNumber, article, from } = event
        return { ...state, changes: [...state.changes, { rule, value, citation: article === null ? documentNumber : `${documentNumber}, ${article}`, from }] }
      }
      case 'RuleRestored':
        return { ...state, changes: [...state.changes, { rule: event.rule, value: null, citation: event.documentNumber, from: event.from }] }
      case 'TermBegan':
        return { ...state, terms: [...state.terms, { name: event.name, startedOn: event.startedOn, citation: event.documentNumber }] }
      default:
        return unreachable(event)
    }
  },
})

export const regulation = regulationUnder(RULE_PACKS)

const setHolidays = ({ year, documentNumber, today, ...given }: CommandOf<'SetHolidays'>, state: Regulation): Answer => {
  const daysOff = given.daysOff.map(({ day, name, nameEn }) => ({ day, name: name.trim(), nameEn: nameEn?.trim() || null })).toSorted((one, other) => (one.day < other.day ? -1 : 1))
  const workedDays = given.workedDays.toSorted()
  const fault = faultInYear({ year, daysOff, workedDays })
  if (fault) return refused(fault)
  const stands = calendarOf(state).years.find((one) => one.year === year)
  const asked = { type: 'HolidaysSet', year, daysOff, workedDays, documentNumber, setOn: today } as const
  // A list confirmed on another document is a new one: it then stands on that document.
  return stands !== undefined && stands.citation === documentNumber && same(stands, asked) ? refused('calendar-unchanged') : accepted(asked)
}

const same = (one: Pick<CommandOf<'SetHolidays'>, 'daysOff' | 'workedDays'>, other: Pick<CommandOf<'SetHolidays'>, 'daysOff' | 'workedDays'>): boolean =>
  JSON.stringify([one.daysOff.map(({ day, name, nameEn }) => [day, name, nameEn]), one.workedDays]) === JSON.stringify([other.daysOff.map(({ day, name, nameEn }) => [day, name, nameEn]), other.workedDays])

/** Only what no law sets; the value from a day on, later changes after earlier ones. */
const overrideRule = ({ rule, value, documentNumber, article, from, today }: CommandOf<'OverrideRule'>, state: Regulation, packs: Packs): Answer => {
  const fault = fromFault(rule, from, state)
  if (fault) return refused(fault)
  if (!isOpen(ruleNamed(packFor(state.choice, from, packs), rule))) return refused('rule-set-by-law')
  const [least, most] = rangeOf(rule)
  if (!Number.isInteger(value) || value < least || value > most) return refused('rule-value-out-of-range')
  if (ruleNamed(rulesOn(state, from, packs).rules, rule).value === value) return refused('rule-unchanged')
  return accepted({ type: 'RuleOverridden', rule, value, documentNumber, article: article?.trim() || null, from, overriddenOn: today })
}

/** Terms follow one another; a first day on record is not moved by a later entry. */
const beginTerm = ({ startedOn, documentNumber, today, ...typed }: CommandOf<'BeginTerm'>, state: Regulation): Answer => {
  const name = typed.name.trim()
  if (name === '') return refused('term-needs-name')
  if (!isCalendarDay(startedOn)) return refused('term-day-not-in-calendar')
  const last = state.terms.at(-1)
  return last !== undefined && startedOn <= last.startedOn ? refused('term-not-later') : accepted({ type: 'TermBegan', name, startedOn, documentNumber, recordedOn: today })
}

const fromFault = (rule: RuleName, from: IsoDate, state: Regulation): RegulationRefusal | null => {
  if (!isCalendarDay(from)) return 'rule-from-not-in-calendar'
  const last = state.changes.findLast((change) => change.rule === rule)
  return last !== undefined && from < last.from ? 'rule-from-before-last' : null
}

/** A clock of a year or more, or no clock at all, would park what it is there to move. That more time is never given is a rule a council may have. */
const rangeOf = (rule: RuleName): readonly [least: number, most: number] => {
  switch (rule) {
    case 'extensionCount':
      return [0, 20]
    case 'extensionTotalDays':
      return [1, 3650]
    case 'questionSeconds':
    case 'answerSeconds':
    case 'debateSeconds':
    case 'orderSeconds':
    case 'interjectionSeconds':
    case 'statementSeconds':
      return [10, 3600]
    case 'questionsPerRound':
      return [1, 20]
    default:
      return [1, 365]
  }
}
