import { ENDINGS } from '../../../domain/offices/index.ts'
import type { OfficeRow } from '../../../application/register.ts'
import { Button, DateField, Field, Select, Tick } from '../../components/Field.tsx'
import { Form } from '../../components/Form.tsx'
import { Heading } from '../../components/Heading.tsx'
import { Radios } from '../../components/Radios.tsx'
import type { FormState } from '../../forms/formState.ts'
import { standing } from '../../presenters/lineage.ts'
import type { PageContent } from '../../request/render.tsx'
import { useVisit, type Visit } from '../../request/visit.ts'
import { clerkWords } from '../../words/clerkWords.ts'
import { officeDeskWords } from '../../words/officeDeskWords.ts'
import { ENDING_WORDS } from '../../words/officeWords.ts'
import { OFFICES_DESK, endOfficePath, officeDeskPath } from './officePaths.ts'

export type EndOfficePage = { readonly office: OfficeRow; readonly offices: readonly OfficeRow[]; readonly state: FormState }

export const endOfficeCrumbs = ({ say }: Visit, office: OfficeRow): NonNullable<PageContent['crumbs']> =>
  [{ to: '/ban-lam-viec', name: say(clerkWords.desk) }, { to: OFFICES_DESK, name: say(clerkWords.offices) }, { to: officeDeskPath(office.id), name: office.name }]

/** How an office ends, and who goes on; what follows for its promises is shown before anything is recorded. */
export const endOfficePage = (visit: Visit, props: EndOfficePage): PageContent => ({
  title: visit.say(officeDeskWords.end), crumbs: endOfficeCrumbs(visit, props.office), body: <Ending {...props} />,
})

const Ending = ({ office, offices, state }: EndOfficePage) => {
  const { say } = useVisit()
  const candidates = standing(offices).filter(({ id, kind }) => id !== office.id && kind === office.kind)
  const hints = { merged: officeDeskWords.mergedHint, split: officeDeskWords.splitHint, abolished: officeDeskWords.abolishedHint }
  return (
    <div class="narrow">
      <Heading kicker={say(officeDeskWords.end)} title={office.name} lead={say(officeDeskWords.endLead)} />
      <Form id={`ket-thuc-${office.id}`} action={endOfficePath(office.id)} state={state} basedOn={office.version}>
        <Radios name="how" label={say(officeDeskWords.how)} choices={ENDINGS.map((how) => ({ value: how, name: say(ENDING_WORDS[how]), hint: say(hints[how]) }))} />
        <Select name="lead" label={say(officeDeskWords.lead)} hint={say(officeDeskWords.leadHint)} empty={say(officeDeskWords.noLead)} choices={candidates.map(({ id, name }) => ({ value: id, name }))} />
        <fieldset class="field radios">
          <legend>{say(officeDeskWords.others)}</legend>
          {candidates.map(({ id, name }) => <Tick name="others" value={id} label={name} />)}
        </fieldset>
        <Field name="documentNumber" label={say(officeDeskWords.endDocument)} width="medium" />
        <DateField name="endedOn" label={say(officeDeskWords.endedOn)} hint={say(officeDeskWords.endedOnHint)} />
        <Button name="viec" value="xem">{say(officeDeskWords.check)}</Button>
      </Form>
    </div>
  )
}
