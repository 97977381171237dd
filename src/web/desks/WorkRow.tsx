import type { CommitmentRow } from '../../application/register.ts'
import { DueDate } from '../components/DueDate.tsx'
import { Facts } from '../components/Facts.tsx'
import { PartMark } from '../components/PartMark.tsx'
import { Tag } from '../components/Tag.tsx'
import { pendingQuestion } from '../presenters/pendingQuestion.ts'
import { CALENDAR_TONES, STATUS_TONES } from '../presenters/tones.ts'
import { isPublicStatus, threeStatuses } from '../presenters/threeStatuses.ts'
import { useVisit, type Visit } from '../request/visit.ts'
import { commitmentWords } from '../words/commitmentWords.ts'
import { shortDay } from '../words/dates.ts'
import { deskWords } from '../words/deskWords.ts'
import { lateness } from '../words/lateness.ts'
import { periodWords } from '../words/periodWords.ts'
import { CALENDAR_SAYS, PROGRESS_WORDS, STATUS_WORDS } from '../words/statusWords.ts'
import { MoveLink } from './MoveLink.tsx'
import { RemarkNotice } from './RemarkNotice.tsx'
import { PeriodWork, periodDueIn } from './criteria/PeriodWork.tsx'
import { casePath } from './deskPaths.ts'
import type { Remark } from './remarks.ts'

type Props = { readonly row: CommitmentRow; readonly names: ReadonlyMap<string, string>; readonly remark: Remark | undefined; readonly level: 'h3' | 'h4' }

/** One commitment on a desk: what was promised, by when, what was last said of it, and the one button that answers. */
export const WorkRow = ({ row, names, remark, level: Level }: Props) => {
  const visit = useVisit()
  const { say, href, signedIn, today } = visit
  const pending = pendingQuestion(row, (row.handOverToOfficeId && names.get(row.handOverToOfficeId)) ?? say(commitmentWords.noOffice), today)
  const mine = signedIn?.caller.actor.office === row.ownerOfficeId
  return (
    <li class="work">
      <div class="work-head">
        <Level lang="vi"><a href={href(casePath(row.id))}>{row.action}</a></Level>
        <p class="work-tags">
          <CalendarTag row={row} />
          {row.status === 'owed' || !isPublicStatus(row.status) ? null : <Tag tone={STATUS_TONES[row.status]}>{say(STATUS_WORDS[row.status])}</Tag>}
        </p>
      </div>
      <PartMark row={row} />
      {row.quote.trim() === row.action.trim() ? null : <blockquote class="work-quote" lang="vi"><p>{row.quote}</p></blockquote>}
      <RemarkNotice remark={remark} />
      <Facts facts={[
        [say(deskWords.owner), mine ? null : (row.ownerOfficeId && names.get(row.ownerOfficeId)) ?? row.ownerName ?? say(commitmentWords.noOffice)],
        [say(commitmentWords.due), <DueDate row={row} />],
        lastSaid(row, visit),
        [say(periodWords.due), periodDueIn(row, visit)],
        [say(deskWords.pending), pending && say(pending)],
      ]} />
      <MoveLink row={row} />
      <PeriodWork row={row} />
    </li>
  )
}

const lastSaid = (row: CommitmentRow, { say }: Visit): readonly [string, string] => {
  if (row.endedOn !== null) return [say(deskWords.endedOn), `${say(shortDay(row.endedOn))}${row.endedByDocument === null ? '' : `, ${row.endedByDocument}`}`]
  if (row.finishedOn !== null) return [say(deskWords.claimedOn), say(shortDay(row.finishedOn))]
  if (row.lastReportOn === null || row.progress === null) return [say(deskWords.lastReport), say(deskWords.noReport)]
  // A claim that was returned is still the last word of the office.
  if (row.progress === 'done') return [say(deskWords.lastReport), say(deskWords.claimReturned(say(shortDay(row.lastReportOn))))]
  return [say(deskWords.lastReport), say(deskWords.lastReportOn(say(PROGRESS_WORDS[row.progress]), say(shortDay(row.lastReportOn))))]
}

/** How it stands to its date: in days while it is owed, in one word afterwards. */
export const CalendarTag = ({ row }: { readonly row: CommitmentRow }) => {
  const { say, today } = useVisit()
  const { calendar } = threeStatuses(row, today)
  const open = row.dueDate !== null && (calendar === 'overdue' || calendar === 'dueSoon' || calendar === 'notDue')
  return <Tag tone={CALENDAR_TONES[calendar]}>{say(open && row.dueDate !== null ? lateness(row.dueDate, today) : CALENDAR_SAYS[calendar])}</Tag>
}
