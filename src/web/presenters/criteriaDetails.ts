import type { CommitmentEvent } from '../../domain/commitment/index.ts'
import { unreachable } from '../../domain/decider.ts'
import { shortDay } from '../words/dates.ts'
import { COMPARATOR_WORDS, eventWords, PERIOD_LENGTH_WORDS, PERIOD_VERDICT_WORDS } from '../words/eventWords.ts'
import { figureWith } from '../words/figures.ts'
import { periodName } from '../words/periodName.ts'
import { votersWords } from '../words/votersWords.ts'
import type { Say } from '../words/words.ts'
import { nameIn } from './officeNames.ts'

type CriteriaEvent = Extract<
  CommitmentEvent,
  { type: 'DueDateFixed' | 'ConditionStated' | 'ConditionMet' | 'ProofStated' | 'VotersCounted' | 'SiteVisited' | 'TargetSet' | 'ReadingTaken' | 'PeriodsSet' | 'PeriodReported' | 'PeriodJudged' }
>

/** What was recorded of what a promise is judged by, as the lines of its history. */
export const criteriaDetails = (event: CriteriaEvent, say: Say, names: ReadonlyMap<string, string>): readonly (readonly [string, string])[] => {
  switch (event.type) {
    case 'DueDateFixed': {
      const { basis } = event
      const because = basis.kind === 'session' ? eventWords.sessionCalled : eventWords.cameAbout(say(shortDay(basis.happenedOn)), basis.documentNumber)
      return [[say(eventWords.due), say(shortDay(event.date))], [say(eventWords.basis), say(because)]]
    }
    case 'ConditionStated':
      return [
        [say(eventWords.condition), event.condition],
        ...(event.officeId === null ? [] : [[say(eventWords.conditionOwner), nameIn(names, event.officeId)] as const]),
        ...(event.date === null ? [] : [[say(eventWords.due), say(shortDay(event.date))] as const]),
      ]
    case 'ConditionMet':
      return [[say(eventWords.happenedOn), say(shortDay(event.happenedOn))], [say(eventWords.document), event.documentNumber]]
    case 'ProofStated':
      return [[say(eventWords.proof), event.proof]]
    case 'VotersCounted':
      return [[say(eventWords.voters), say(votersWords.count(event.voters))], [say(eventWords.document), event.source]]
    case 'SiteVisited':
      return [[say(eventWords.place), event.place], [say(eventWords.visited), `${event.at}, ${say(shortDay(event.visitedOn))}`], [say(eventWords.finding), event.finding]]
    case 'TargetSet':
      return [
        [say(eventWords.target), `${event.measure}: ${say(COMPARATOR_WORDS[event.comparator])} ${say(figureWith(event.value, event.unit))}`],
        ...(event.baseline === null ? [] : [[say(eventWords.baseline), say(figureWith(event.baseline, event.unit))] as const]),
      ]
    case 'ReadingTaken':
      return [[say(eventWords.figure), say(figureWith(event.value, ''))], [say(eventWords.measuredOn), say(shortDay(event.takenOn))], [say(eventWords.figureSource), event.source]]
    case 'PeriodsSet':
      return [[say(eventWords.every), say(PERIOD_LENGTH_WORDS[event.every])], ...(event.until === null ? [] : [[say(eventWords.until), say(shortDay(event.until))] as const])]
    case 'PeriodReported':
      return [[say(eventWords.period), say(periodName(event.period))], [say(eventWords.report), event.text]]
    case 'PeriodJudged':
      return [[say(eventWords.period), say(periodName(event.period))], [say(eventWords.verdict), say(PERIOD_VERDICT_WORDS[event.verdict])], [say(eventWords.finding), event.finding]]
    default:
      return unreachable(event)
  }
}
