import type { Child } from 'hono/jsx'
import type { CalendarYear, HolidayCalendar, IsoDate } from '../../domain/calendar/index.ts'
import { useVisit } from '../request/visit.ts'
import { shortDay, weekday } from '../words/dates.ts'
import { regulationWords } from '../words/regulationWords.ts'
import { EmptyState } from './EmptyState.tsx'
import { CertaintyTag } from './RulesInForce.tsx'
import { Table } from './Table.tsx'

/** The days off of every year that is known, latest year first, past years folded, each with what sets it. `after` is what may be done about a year. */
export const HolidayYears = ({ calendar, after }: { readonly calendar: HolidayCalendar; readonly after?: (year: number) => Child }) => {
  const { say } = useVisit()
  if (calendar.years.length === 0) return <EmptyState title={say(regulationWords.noCalendar)}><p>{say(regulationWords.noCalendarRemedy)}</p></EmptyState>
  return (
    <>
      <p>{say(regulationWords.calendarVersion(calendar.version))} {say(regulationWords.otherYears)}</p>
      {calendar.years.toReversed().map((year) => <Year year={year} after={after?.(year.year)} />)}
    </>
  )
}

const Year = ({ year: { year, daysOff, workedDays, citation, certainty }, after }: { readonly year: CalendarYear; readonly after: Child }) => {
  const { say, language, today } = useVisit()
  return (
    <details class="folded" open={year >= Temporal.PlainDate.from(today).year}>
      <summary><h3>{say(regulationWords.yearHeading(year))}</h3></summary>
      <p><CertaintyTag certainty={certainty} /> <span lang="vi">{citation}</span></p>
      <Table caption={say(regulationWords.yearHeading(year))} captionUnseen rows={daysOff} columns={[
        { head: say(regulationWords.day), cell: ({ day }) => <Day day={day} /> },
        { head: say(regulationWords.occasion), cell: ({ name, nameEn }) => (language === 'en' && nameEn !== null ? nameEn : <span lang="vi">{name}</span>) },
      ]} />
      <p><strong>{say(regulationWords.workedDays)}:</strong> {workedDays.length === 0 ? say(regulationWords.noWorkedDays) : workedDays.map((day, index) => <>{index === 0 ? '' : '; '}<Day day={day} /></>)}</p>
      {after}
    </details>
  )
}

const Day = ({ day }: { readonly day: IsoDate }) => {
  const { say } = useVisit()
  return <time datetime={day}>{say(weekday(day))}, {say(shortDay(day))}</time>
}
