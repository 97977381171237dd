import { accepted, refused, type Decision } from '../decider.ts'
import { isCalendarDay, periodAfter, periodOf, periodsBetween, type IsoDate, type Period } from '../calendar/index.ts'
import type { CommandOf } from './commands.ts'
import type { Periods, PeriodTold } from './criteria.ts'
import type { CommitmentEvent } from './events.ts'
import type { CommitmentRefusal } from './refusals.ts'
import { blank, whileOwed, type Standing } from './stage.ts'
import type { Commitment } from './state.ts'

type Answer = Decision<CommitmentEvent, CommitmentRefusal>

/** One period of a recurring promise, and what was told of it. */
export type FollowedPeriod = Period & PeriodTold

/** The periods begun by `today`, in order, each with its report and verdict; empty for a promise that does not recur. */
export const followedPeriods = (periods: Periods | null, today: IsoDate): readonly FollowedPeriod[] => {
  if (periods === null) return []
  const last = periods.until !== null && periods.until < today ? periods.until : today
  return periodsBetween(periods.from, last, periods.every).map((period) => ({ ...period, ...(periods.told[period.key] ?? { reportedOn: null, verdict: null }) }))
}

/** Periods over by `today` that no verdict was given on. */
export const untoldPeriods = (periods: Periods | null, today: IsoDate): readonly FollowedPeriod[] => followedPeriods(periods, today).filter(({ to, verdict }) => to < today && verdict === null)

/** The first period that was neither reported on nor judged, whether or not it has begun; null once the last one is told, and where nothing recurs. */
export const nextPeriod = (periods: Periods | null): Period | null => {
  if (periods === null) return null
  let period = periodOf(periods.from, periods.every)
  while (periods.told[period.key] !== undefined) period = periodAfter(period, periods.every)
  return periods.until !== null && period.from > periods.until ? null : period
}

/** "Hằng quý" means every quarter has its own report and verdict, from the one in which the promise was adopted. Set once: periods already judged keep their meaning. */
export const setPeriods = ({ every, until, today }: CommandOf<'SetPeriods'>, state: Commitment): Answer => {
  const standing = whileOwed(state)
  if (typeof standing === 'string') return refused(standing)
  if (standing.criteria.periods !== null) return refused('periods-already-set')
  const from = standing.adoption.adoptedOn
  if (until !== null && (!isCalendarDay(until) || until < from)) return refused('last-period-not-later')
  return accepted({ type: 'PeriodsSet', every, from, until, setOn: today })
}

/** The accountable office reports on a period that has begun; a later report on the same one replaces it until a verdict says it was met. */
export const reportPeriod = ({ officeId, period, text, evidence, today }: CommandOf<'ReportPeriod'>, state: Commitment): Answer => {
  const standing = whileOwed(state)
  if (typeof standing === 'string') return refused(standing)
  if (officeId !== standing.ownerOfficeId) return refused('not-the-owner')
  const followed = followedOf(standing, period, today)
  if (typeof followed === 'string') return refused(followed)
  if (followed.verdict === 'met') return refused('period-already-met')
  return blank(text) ? refused('report-is-empty') : accepted({ type: 'PeriodReported', officeId, period, text: text.trim(), evidence, reportedOn: today })
}

/** The committee judges each period by itself. Silence can be judged too, once the period is over: not met. */
export const judgePeriod = ({ officeId, period, verdict, finding, today }: CommandOf<'JudgePeriod'>, state: Commitment): Answer => {
  const standing = whileOwed(state)
  if (typeof standing === 'string') return refused(standing)
  if (officeId !== standing.overseerOfficeId) return refused('not-the-overseer')
  const followed = followedOf(standing, period, today)
  if (typeof followed === 'string') return refused(followed)
  if (followed.reportedOn === null && (verdict === 'met' || today <= followed.to)) return refused('period-unreported')
  return blank(finding) ? refused('finding-missing') : accepted({ type: 'PeriodJudged', officeId, period, verdict, finding: finding.trim(), judgedOn: today })
}

const followedOf = ({ criteria }: Standing, period: string, today: IsoDate): FollowedPeriod | CommitmentRefusal =>
  criteria.periods === null ? 'not-recurring' : (followedPeriods(criteria.periods, today).find(({ key }) => key === period) ?? 'period-unknown')
