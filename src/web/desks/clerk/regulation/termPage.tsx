import { DateField, Field } from '../../../components/Field.tsx'
import { readDay } from '../../../forms/readDay.ts'
import { callerOf } from '../../../request/staffOnly.tsx'
import { regulationWords } from '../../../words/regulationWords.ts'
import { regulationForm } from './regulationForm.tsx'

/** A term of the council, from the day its first session opened. */
export const termPage = regulationForm({
  step: 'nhiem-ky', permission: 'beginTerm', title: regulationWords.beginTerm, lead: regulationWords.beginTermLead, documentHint: regulationWords.documentHint,
  fresh: () => ({ name: '', startedOn: '' }),
  fields: ({ say }) => (
    <>
      <Field name="name" label={say(regulationWords.termName)} hint={say(regulationWords.termNameHint)} />
      <DateField name="startedOn" label={say(regulationWords.startedOn)} />
    </>
  ),
  send: (c, typed, request) => c.var.deps.useCases.beginTerm(callerOf(c), { ...request, name: typed.text('name'), startedOn: readDay(typed.text('startedOn')) ?? '' }),
  fieldOf: { 'term-needs-name': 'name', 'term-day-not-in-calendar': 'startedOn', 'term-not-later': 'startedOn' },
})
