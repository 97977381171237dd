import { DAY_TYPES, DUE_KINDS, PRECISIONS } from '../../../../domain/calendar/index.ts'
import type { OfficeRow } from '../../../../application/register.ts'
import { DateField, Field, Select, TextArea } from '../../../components/Field.tsx'
import { useForm } from '../../../components/Form.tsx'
import { useVisit } from '../../../request/visit.ts'
import { officeWords } from '../../../words/officeWords.ts'
import { DAY_TYPE_WORDS, DUE_KIND_WORDS, PRECISION_WORDS, termsWords } from '../../../words/termsWords.ts'

/** What is understood from a promise, to be corrected by a person: who, what, with whom, by when. */
export const TermsFields = ({ offices }: { readonly offices: readonly OfficeRow[] }) => {
  const { say } = useVisit()
  const chosen = useForm().typed.text('owner')
  // One that has ended since it was chosen stays in sight, or the form would silently name nobody.
  const choices = offices.filter(({ id, endedOn }) => endedOn === null || id === chosen).map(({ id, name, endedOn }) => ({ value: id, name: endedOn === null ? name : `${name} (${say(officeWords.hasEnded)})` }))
  return (
    <>
      <TextArea name="action" label={say(termsWords.action)} rows={3} />
      <div class="field-pair">
        <Select name="owner" label={say(termsWords.owner)} empty={say(termsWords.ownerEmpty)} choices={choices} />
        <Field name="newOffice" label={say(termsWords.newOffice)} hint={say(termsWords.newOfficeHint)} optional />
      </div>
      <div class="field-pair">
        <Field name="ownerNamed" label={say(termsWords.ownerNamed)} optional />
        <Field name="supporting" label={say(termsWords.supporting)} hint={say(termsWords.supportingHint)} optional />
      </div>
      <Field name="product" label={say(termsWords.product)} optional />
      <div class="field-pair">
        <Field name="dueWords" label={say(termsWords.dueWords)} optional />
        <Select name="dueKind" label={say(termsWords.dueKind)} choices={DUE_KINDS.map((kind) => ({ value: kind, name: say(DUE_KIND_WORDS[kind]) }))} />
      </div>
      <CountFields />
      <DateField name="dueDate" label={say(termsWords.dueDate)} hint={say(termsWords.dueDateHint)} optional />
      <Select name="duePrecision" label={say(termsWords.duePrecision)} empty={say(termsWords.precisionByKind)} choices={PRECISIONS.map((precision) => ({ value: precision, name: say(PRECISION_WORDS[precision]) }))} />
    </>
  )
}

/** A date counted from a number of days: the server counts it and shows how, before anything is recorded. */
const CountFields = () => {
  const { say } = useVisit()
  const { typed } = useForm()
  return (
    <details class="count-days" open={typed.text('countFrom') !== '' || typed.text('countDays') !== ''}>
      <summary class="quiet">{say(termsWords.count)}</summary>
      <p class="hint">{say(termsWords.countHint)}</p>
      <DateField name="countFrom" label={say(termsWords.countFrom)} optional />
      <div class="field-pair">
        <Field name="countDays" label={say(termsWords.countDays)} width="short" optional />
        <Select name="countType" label={say(termsWords.countType)} choices={DAY_TYPES.map((type) => ({ value: type, name: say(DAY_TYPE_WORDS[type]) }))} />
      </div>
    </details>
  )
}
