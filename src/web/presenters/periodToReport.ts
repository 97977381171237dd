import type { CommitmentRow } from '../../application/register.ts'
import { periodNamed, type IsoDate, type Period } from '../../domain/calendar/index.ts'

/** The period an office now has to report on: the first one untold, once it has begun; null while there is none, or after the promise ended. */
export const periodToReport = ({ status, periodDue }: Pick<CommitmentRow, 'status' | 'periodDue'>, today: IsoDate): Period | null => {
  const period = periodDue === null || status === 'closed' || status === 'withdrawn' ? null : periodNamed(periodDue)
  return period !== null && period.from <= today ? period : null
}
