import type { RecordedEvent } from '../../application/ports.ts'
import type { IsoDate } from '../../domain/calendar/index.ts'
import { unreachable } from '../../domain/decider.ts'
import type { Bilingual } from '../../domain/language.ts'
import type { RegulationEvent } from '../../domain/regulation/index.ts'
import { shortDay } from '../words/dates.ts'
import { regulationEventWords } from '../words/regulationWords.ts'
import { CHOICE_WORDS, RULE_WORDS, ruleValue } from '../words/ruleWords.ts'

/** One step of the council's regulation: what, on which document, when. */
export type RegulationEntry = { readonly what: Bilingual; readonly document: string; readonly on: IsoDate; readonly position: number }

export const regulationEntry = ({ event, position }: RecordedEvent<RegulationEvent>): RegulationEntry => {
  switch (event.type) {
    case 'HolidaysSet':
      return { what: regulationEventWords.holidays(event.year), document: event.documentNumber, on: event.setOn, position }
    case 'RulePackChosen':
      return { what: joined([regulationEventWords.chosen, CHOICE_WORDS[event.choice]]), document: event.documentNumber, on: event.chosenOn, position }
    case 'RuleOverridden':
      return {
        what: joined([regulationEventWords.overridden, RULE_WORDS[event.rule], ruleValue(event.rule, event.value), fromDay(event.from)]),
        document: event.article === null ? event.documentNumber : `${event.documentNumber}, ${event.article}`, on: event.overriddenOn, position,
      }
    case 'RuleRestored':
      return { what: joined([regulationEventWords.restored, RULE_WORDS[event.rule], fromDay(event.from)]), document: event.documentNumber, on: event.restoredOn, position }
    case 'TermBegan':
      return { what: joined([regulationEventWords.term(event.name), fromDay(event.startedOn)]), document: event.documentNumber, on: event.recordedOn, position }
    default:
      return unreachable(event)
  }
}

const fromDay = (from: IsoDate): Bilingual => ({ vi: regulationEventWords.fromDay(shortDay(from).vi).vi, en: regulationEventWords.fromDay(shortDay(from).en).en })

/** What it is about after a colon, the rest after commas. */
const joined = ([first, ...rest]: readonly [Bilingual, ...Bilingual[]]): Bilingual => ({
  vi: `${first.vi}: ${rest.map(({ vi }) => vi).join(', ')}`, en: `${first.en}: ${rest.map(({ en }) => en).join(', ')}`,
})
