import { calendarOf } from '../../../../domain/regulation/index.ts'
import { Field, TextArea } from '../../../components/Field.tsx'
import { callerOf } from '../../../request/staffOnly.tsx'
import { regulationWords } from '../../../words/regulationWords.ts'
import { asLines, holidayLines } from './holidayLines.ts'
import { regulationForm } from './regulationForm.tsx'

/** The days off of a year, from the notice that sets them; the form begins with what stands now, for the year of `?nam=`. */
export const holidaysPage = regulationForm({
  step: 'lich-nghi', permission: 'setHolidays', title: regulationWords.setYear, lead: regulationWords.holidaysLead, documentHint: regulationWords.noticeHint,
  fresh: (c, { state }) => {
    const stands = calendarOf(state).years.find(({ year }) => `${year}` === c.req.query('nam'))
    return stands ? { year: `${stands.year}`, days: asLines(stands.daysOff), worked: stands.workedDays.join('\n') } : { year: '', days: '', worked: '' }
  },
  fields: ({ say }) => (
    <>
      <Field name="year" label={say(regulationWords.year)} width="short" />
      <TextArea name="days" label={say(regulationWords.days)} hint={say(regulationWords.daysHint)} rows={14} />
      <TextArea name="worked" label={say(regulationWords.worked)} rows={4} optional />
    </>
  ),
  send: async (c, typed, request) => {
    const year = typed.text('year').trim()
    if (!/^\d{4}$/.test(year)) return { faults: [{ field: 'year', message: regulationWords.yearNotNumber }] }
    const { faults, ...lists } = holidayLines(Number(year), typed.text('days'), typed.text('worked'))
    if (faults.length > 0) return { faults }
    return c.var.deps.useCases.setHolidays(callerOf(c), { ...request, year: Number(year), ...lists })
  },
  fieldOf: { 'calendar-year-out-of-range': 'year', 'calendar-without-days-off': 'days', 'calendar-unchanged': 'days' },
})
