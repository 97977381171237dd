import { daysBetween } from '../../domain/calendar/index.ts'
import type { CommitmentRow } from '../../application/register.ts'
import { useVisit } from '../request/visit.ts'
import { threeStatuses } from '../presenters/threeStatuses.ts'
import { AGENCY_TONES, CALENDAR_TONES, EVIDENCE_TONES } from '../presenters/tones.ts'
import { shortDay } from '../words/dates.ts'
import { AGENCY_SAYS, CALENDAR_SAYS, EVIDENCE_SHOWS, tripleWords } from '../words/statusWords.ts'
import type { Bilingual } from '../../domain/language.ts'
import { Mark, type Tone } from './Mark.tsx'

/** What the agency says, what the evidence shows and what the calendar says, side by side and never merged into one. */
export const StatusTriple = ({ row, small }: { readonly row: CommitmentRow; readonly small?: boolean }) => {
  const { say, today } = useVisit()
  const { agency, evidence, calendar } = threeStatuses(row, today)
  return (
    <dl class={small ? 'triple triple-small' : 'triple'} aria-label={small ? undefined : say(tripleWords.label)}>
      <Part name={tripleWords.agency} tone={AGENCY_TONES[agency]} says={AGENCY_SAYS[agency]} more={small ? null : agencyMore(row)} />
      <Part name={tripleWords.evidence} tone={EVIDENCE_TONES[evidence]} says={EVIDENCE_SHOWS[evidence]} more={small ? null : evidenceMore(row)} />
      <Part name={tripleWords.calendar} tone={CALENDAR_TONES[calendar]} says={CALENDAR_SAYS[calendar]} more={calendarMore(row, calendar, today)} />
    </dl>
  )
}

const Part = ({ name, tone, says, more }: { readonly name: Bilingual; readonly tone: Tone; readonly says: Bilingual; readonly more: Bilingual | null }) => {
  const { say } = useVisit()
  return (
    <div class={`triple-part tone-${tone}`}>
      <dt>{say(name)}</dt>
      <dd><Mark tone={tone} /><span>{say(says)}{more ? <small> {say(more)}</small> : null}</span></dd>
    </div>
  )
}

const agencyMore = ({ lastReportOn, finishedOn, reports }: CommitmentRow): Bilingual | null => {
  const on = finishedOn ?? lastReportOn
  if (on === null) return null
  const day = shortDay(on)
  const [count, when] = [tripleWords.reports(reports), { vi: tripleWords.onDay(day.vi).vi, en: tripleWords.onDay(day.en).en }]
  return { vi: `${when.vi}, ${count.vi}`, en: `${when.en}, ${count.en}` }
}

const evidenceMore = ({ returns, endedByDocument }: CommitmentRow): Bilingual | null => {
  if (endedByDocument !== null) return tripleWords.byDocument(endedByDocument)
  return returns > 0 ? tripleWords.returns(returns) : null
}

const calendarMore = ({ dueDate }: CommitmentRow, calendar: string, today: string): Bilingual | null => {
  if (dueDate === null) return null
  if (calendar === 'overdue') return tripleWords.daysLate(daysBetween(dueDate, today))
  return calendar === 'dueSoon' || calendar === 'notDue' ? tripleWords.daysLeft(daysBetween(today, dueDate)) : null
}
