import { unreachable } from '../decider.ts'
import type { Criteria, PeriodTold } from './criteria.ts'
import type { CommitmentEvent } from './events.ts'
import type { Adopted, Commitment } from './state.ts'

type CriteriaEvent = Extract<
  CommitmentEvent,
  { type: 'DueDateFixed' | 'ConditionStated' | 'ConditionMet' | 'ProofStated' | 'VotersCounted' | 'SiteVisited' | 'TargetSet' | 'ReadingTaken' | 'PeriodsSet' | 'PeriodReported' | 'PeriodJudged' }
>

/** What a promise is judged by grows beside its words; whose move it is does not change by it. */
export const evolveCriteria = (state: Adopted, event: CriteriaEvent): Commitment => {
  const { criteria } = state
  const having = (part: Partial<Criteria>): Commitment => ({ ...state, criteria: { ...criteria, ...part } })
  switch (event.type) {
    case 'DueDateFixed':
      return { ...state, fixed: { date: event.date, basis: event.basis } }
    case 'ConditionStated':
      return having({ condition: { condition: event.condition, officeId: event.officeId, date: event.date, metOn: null } })
    case 'ConditionMet':
      return criteria.condition === null ? state : having({ condition: { ...criteria.condition, metOn: event.happenedOn } })
    case 'ProofStated':
      return having({ proof: event.proof })
    case 'VotersCounted':
      return having({ voters: { count: event.voters, source: event.source } })
    case 'SiteVisited':
      return state
    case 'TargetSet': {
      const { measure, unit, comparator, value, baseline } = event
      return having({ target: { measure, unit, comparator, value, baseline, readings: [] } })
    }
    case 'ReadingTaken': {
      if (criteria.target === null) return state
      const { value, takenOn, officeId, source } = event
      const readings = [...criteria.target.readings, { value, takenOn, officeId, source }].toSorted((one, other) => (one.takenOn < other.takenOn ? -1 : one.takenOn > other.takenOn ? 1 : 0))
      return having({ target: { ...criteria.target, readings } })
    }
    case 'PeriodsSet':
      return having({ periods: { every: event.every, from: event.from, until: event.until, told: {} } })
    case 'PeriodReported':
      return told(state, event.period, { reportedOn: event.reportedOn, verdict: null })
    case 'PeriodJudged':
      return told(state, event.period, { verdict: event.verdict })
    default:
      return unreachable(event)
  }
}

const told = (state: Adopted, period: string, news: Partial<PeriodTold>): Commitment => {
  const { periods } = state.criteria
  if (periods === null) return state
  const before = periods.told[period] ?? { reportedOn: null, verdict: null }
  return { ...state, criteria: { ...state.criteria, periods: { ...periods, told: { ...periods.told, [period]: { ...before, ...news } } } } }
}
