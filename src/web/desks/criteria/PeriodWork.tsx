import type { CommitmentRow } from '../../../application/register.ts'
import type { Period } from '../../../domain/calendar/index.ts'
import { periodTimely } from '../../presenters/periodTimely.ts'
import { periodToReport } from '../../presenters/periodToReport.ts'
import { useVisit, type Visit } from '../../request/visit.ts'
import { shortDay } from '../../words/dates.ts'
import { periodName } from '../../words/periodName.ts'
import { periodWords } from '../../words/periodWords.ts'
import { inEach } from '../../words/words.ts'
import { casePath } from '../deskPaths.ts'

/** The period an office has to report on, in words; null while there is none. */
export const periodDueIn = (row: CommitmentRow, { say, today }: Pick<Visit, 'say' | 'today'>): string | null => {
  const period = periodToReport(row, today)
  return period === null ? null : say(inEach((words) => periodWords.dueBy(words(periodName(period.key)), words(shortDay(period.to)), words(periodTimely({ ...period, reportedOn: null }, today).words))))
}

/** The button that reports on the period now due, or judges one reported on, for whoever may; nothing for everyone else. */
export const PeriodWork = ({ row }: { readonly row: CommitmentRow }) => {
  const { say, href, signedIn, today } = useVisit()
  const actor = signedIn?.caller.actor
  const due: Period | null = periodToReport(row, today)
  const step = actor?.role === 'committee' && actor.office === row.overseerOfficeId && row.periodsWaiting > 0 ? { to: 'tham-tra-ky', name: periodWords.judgeMove }
    : actor?.role === 'agency' && actor.office === row.ownerOfficeId && due !== null ? { to: 'bao-cao-ky', name: periodWords.reportMove }
    : null
  return step === null ? null : <p class="work-move"><a class="button button-second" href={href(`${casePath(row.id)}/${step.to}`)}>{say(step.name)}<span class="unseen">: {row.action}</span></a></p>
}
