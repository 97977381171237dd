import { Hono } from 'hono'
import { may } from '../../../domain/access/index.ts'
import { OFFICE_KINDS, type OfficeKind } from '../../../domain/offices/index.ts'
import type { OfficeRow } from '../../../application/register.ts'
import { Button, DateField, Field, Select } from '../../components/Field.tsx'
import { Form } from '../../components/Form.tsx'
import { Heading } from '../../components/Heading.tsx'
import { Table } from '../../components/Table.tsx'
import { answerForm } from '../../forms/answerForm.ts'
import { freshForm, refusedForm, type FormState } from '../../forms/formState.ts'
import { readDay } from '../../forms/readDay.ts'
import { readTyped } from '../../forms/typed.ts'
import { standing } from '../../presenters/lineage.ts'
import { render, type PageContent } from '../../request/render.tsx'
import { callerOf, onlyFor } from '../../request/staffOnly.tsx'
import { useVisit, type Visit, type WebEnv } from '../../request/visit.ts'
import type { WebDeps } from '../../webDeps.ts'
import { clerkWords } from '../../words/clerkWords.ts'
import { shortDay } from '../../words/dates.ts'
import { officeDeskWords } from '../../words/officeDeskWords.ts'
import { OFFICE_KIND_WORDS } from '../../words/statusWords.ts'
import { officeCalled } from '../clerk/terms/matchOffice.ts'
import { orNull } from '../clerk/terms/typedTerms.ts'
import { OFFICES_DESK, officeDeskPath } from './officePaths.ts'

/** The offices a promise can be owed by or watched by, and the form that adds one. */
export const officesRoutes = ({ useCases, register, council }: WebDeps): Hono<WebEnv> => {
  const app = new Hono<WebEnv>()
  app.get(OFFICES_DESK, onlyFor('establishOffice', 'endOffice'), async (c) =>
    render(c, page(c.var.visit, await register.offices(council), freshForm({ name: '', nameEn: '', kind: 'agency', establishedOn: '' }))))
  app.post(OFFICES_DESK, onlyFor('establishOffice'), async (c) => {
    const typed = await readTyped(c)
    const kind = kindFrom(typed.text('kind'))
    const offices = await register.offices(council)
    // The record knows an office by its spelling and kind; a person means the same one however it is spelt.
    const known = officeCalled(typed.text('name'), standing(offices).filter((office) => office.kind === kind))
    if (known && known.name !== typed.text('name').trim())
      return render(c, page(c.var.visit, offices, refusedForm(typed, [{ field: 'name', message: clerkWords.officeKnown(known.name) }])), 422)
    const answer = await useCases.establishOffice(callerOf(c), {
      key: typed.text('key'), name: typed.text('name'), nameEn: orNull(typed.text('nameEn')), kind, establishedOn: readDay(typed.text('establishedOn')),
    })
    return answerForm(c, typed, answer, {
      done: ({ officeId }) => ({ to: `${OFFICES_DESK}#o-${officeId}`, notice: 'da-them-co-quan' }),
      again: (state) => page(c.var.visit, offices, state),
      fields: { 'office-needs-name': 'name', 'office-already-established': 'name', 'office-name-taken': 'name', 'office-day-not-in-calendar': 'establishedOn' },
    })
  })
  return app
}

const kindFrom = (typed: string): OfficeKind => OFFICE_KINDS.find((kind) => kind === typed) ?? 'agency'

const page = ({ say, signedIn }: Visit, offices: readonly OfficeRow[], state: FormState): PageContent => ({
  title: say(clerkWords.offices),
  crumbs: [{ to: '/ban-lam-viec', name: say(clerkWords.desk) }],
  body: (
    <>
      <Heading title={say(clerkWords.offices)} lead={say(clerkWords.officesLead)} />
      {signedIn && may(signedIn.caller.actor.role, 'establishOffice') ? <NewOffice state={state} /> : null}
      <section aria-labelledby="co-quan-da-co">
        <h2 id="co-quan-da-co">{say(clerkWords.officeList)} <span class="figures">({offices.length})</span></h2>
        <OfficeTable offices={offices} />
      </section>
    </>
  ),
})

const NewOffice = ({ state }: { readonly state: FormState }) => {
  const { say } = useVisit()
  return (
    <section class="narrow" aria-labelledby="them-co-quan">
      <h2 id="them-co-quan">{say(clerkWords.officeAdd)}</h2>
      <Form id="co-quan-moi" action={OFFICES_DESK} state={state}>
        <Field name="name" label={say(clerkWords.officeName)} hint={say(clerkWords.officeNameHint)} />
        <Field name="nameEn" label={say(clerkWords.officeNameEn)} optional />
        <Select name="kind" label={say(clerkWords.officeKind)} choices={OFFICE_KINDS.map((kind) => ({ value: kind, name: say(OFFICE_KIND_WORDS[kind]) }))} />
        <DateField name="establishedOn" label={say(officeDeskWords.establishedOn)} hint={say(officeDeskWords.establishedOnHint)} optional />
        <Button>{say(clerkWords.officeAdd)}</Button>
      </Form>
    </section>
  )
}

const OfficeTable = ({ offices }: { readonly offices: readonly OfficeRow[] }) => {
  const { say, href } = useVisit()
  const since = (day: string) => {
    const { vi, en } = shortDay(day)
    return say({ vi: officeDeskWords.endedSince(vi).vi, en: officeDeskWords.endedSince(en).en })
  }
  return (
    <Table caption={say(clerkWords.officeList)} captionUnseen rows={[...standing(offices), ...offices.filter(({ endedOn }) => endedOn !== null)]} rowId={({ id }) => `o-${id}`} columns={[
      { head: say(clerkWords.officeName), cell: ({ id, name }) => <a lang="vi" href={href(officeDeskPath(id))}>{name}</a> },
      { head: say(clerkWords.officeNameEn), cell: ({ nameEn }) => <span lang="en">{nameEn ?? '–'}</span> },
      { head: say(clerkWords.officeKind), cell: ({ kind }) => say(OFFICE_KIND_WORDS[kind]) },
      { head: say(officeDeskWords.status), cell: ({ endedOn }) => (endedOn === null ? say(officeDeskWords.standing) : since(endedOn)) },
    ]} />
  )
}
