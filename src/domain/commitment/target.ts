import { accepted, refused, type Decision } from '../decider.ts'
import { isCalendarDay } from '../calendar/index.ts'
import type { CommandOf } from './commands.ts'
import type { Target } from './criteria.ts'
import { isDecimal, valueOf, type Decimal } from './decimal.ts'
import type { CommitmentEvent } from './events.ts'
import type { CommitmentRefusal } from './refusals.ts'
import { blank, whileOwed } from './stage.ts'
import type { Commitment } from './state.ts'

type Answer = Decision<CommitmentEvent, CommitmentRefusal>

/** The figure a promise names, where it stood, and in what it is counted. Once readings were taken against it, it stays as it is. */
export const setTarget = ({ measure, unit, comparator, value, baseline, today }: CommandOf<'SetTarget'>, state: Commitment): Answer => {
  const standing = whileOwed(state)
  if (typeof standing === 'string') return refused(standing)
  if ((standing.criteria.target?.readings.length ?? 0) > 0) return refused('target-in-use')
  if (blank(measure)) return refused('measure-missing')
  if (!isDecimal(value) || (baseline !== null && !isDecimal(baseline))) return refused('not-a-number')
  return accepted({ type: 'TargetSet', measure: measure.trim(), unit: unit.trim(), comparator, value, baseline, setOn: today })
}

/** A figure is told by who owes the promise, or found by the committee; which of them is on the record. */
export const takeReading = ({ officeId, value, takenOn, source, today }: CommandOf<'TakeReading'>, state: Commitment): Answer => {
  const standing = whileOwed(state)
  if (typeof standing === 'string') return refused(standing)
  if (officeId !== standing.ownerOfficeId && officeId !== standing.overseerOfficeId) return refused('not-concerned')
  if (standing.criteria.target === null) return refused('no-target')
  if (!isDecimal(value)) return refused('not-a-number')
  if (!isCalendarDay(takenOn) || takenOn > today) return refused('day-not-yet-come')
  return blank(source) ? refused('figure-source-missing') : accepted({ type: 'ReadingTaken', officeId, value, takenOn, source: source.trim(), recordedOn: today })
}

/** Whether a figure reaches the target. */
export const reaches = ({ comparator, value }: Pick<Target, 'comparator' | 'value'>, figure: Decimal): boolean => {
  const [measured, wanted] = [valueOf(figure), valueOf(value)]
  switch (comparator) {
    case 'atLeast':
      return measured >= wanted
    case 'atMost':
      return measured <= wanted
    case 'equal':
      return measured === wanted
  }
}
