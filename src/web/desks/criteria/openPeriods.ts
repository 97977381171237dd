import type { IsoDate } from '../../../domain/calendar/index.ts'
import { followedPeriods, type Adopted, type FollowedPeriod } from '../../../domain/commitment/index.ts'

/** Periods begun that may still be reported on, those not told of yet first. */
export const reportablePeriods = ({ criteria }: Adopted, today: IsoDate): readonly FollowedPeriod[] => {
  const open = followedPeriods(criteria.periods, today).filter(({ verdict }) => verdict !== 'met')
  const untold = open.filter(({ reportedOn, verdict }) => reportedOn === null && verdict === null)
  return [...untold, ...open.filter((period) => !untold.includes(period))]
}

/** Periods a verdict may be given on: those reported on, and those over in silence; without a verdict so far, the ones reported on first. */
export const judgeablePeriods = ({ criteria }: Adopted, today: IsoDate): readonly FollowedPeriod[] => {
  const open = followedPeriods(criteria.periods, today).filter(({ verdict }) => verdict === null)
  return [...open.filter(({ reportedOn }) => reportedOn !== null), ...open.filter(({ reportedOn, to }) => reportedOn === null && to < today)]
}
