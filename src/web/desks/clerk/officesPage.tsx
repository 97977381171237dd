import { Hono } from 'hono'
import { OFFICE_KINDS, type OfficeKind } from '../../../domain/offices/index.ts'
import type { OfficeRow } from '../../../application/register.ts'
import { Button, Field, Select } from '../../components/Field.tsx'
import { Form } from '../../components/Form.tsx'
import { Heading } from '../../components/Heading.tsx'
import { Table } from '../../components/Table.tsx'
import { answerForm } from '../../forms/answerForm.ts'
import { freshForm, refusedForm, type FormState } from '../../forms/formState.ts'
import { readTyped } from '../../forms/typed.ts'
import { render, type PageContent } from '../../request/render.tsx'
import { callerOf, onlyFor } from '../../request/staffOnly.tsx'
import type { Visit, WebEnv } from '../../request/visit.ts'
import type { WebDeps } from '../../webDeps.ts'
import { clerkWords } from '../../words/clerkWords.ts'
import { OFFICE_KIND_WORDS } from '../../words/statusWords.ts'
import { officeCalled } from './terms/matchOffice.ts'
import { orNull } from './terms/typedTerms.ts'

const PATH = '/ban-lam-viec/co-quan'

/** The offices a promise can be owed by or watched by. */
export const officesRoutes = ({ useCases, register, council }: WebDeps): Hono<WebEnv> => {
  const app = new Hono<WebEnv>()
  app.use(PATH, onlyFor('establishOffice'))
  app.get(PATH, async (c) => render(c, page(c.var.visit, await register.offices(council), freshForm({ name: '', nameEn: '', kind: 'agency' }))))
  app.post(PATH, async (c) => {
    const typed = await readTyped(c)
    const kind = kindFrom(typed.text('kind'))
    const offices = await register.offices(council)
    // The record knows an office by its spelling and kind; a person means the same one however it is spelt.
    const known = officeCalled(typed.text('name'), offices.filter((office) => office.kind === kind))
    if (known && known.name !== typed.text('name').trim())
      return render(c, page(c.var.visit, offices, refusedForm(typed, [{ field: 'name', message: clerkWords.officeKnown(known.name) }])), 422)
    const answer = await useCases.establishOffice(callerOf(c), { key: typed.text('key'), name: typed.text('name'), nameEn: orNull(typed.text('nameEn')), kind })
    return answerForm(c, typed, answer, {
      done: ({ officeId }) => ({ to: `${PATH}#o-${officeId}`, notice: 'da-them-co-quan' }),
      again: (state) => page(c.var.visit, offices, state),
      fields: { 'office-needs-name': 'name', 'office-already-established': 'name' },
    })
  })
  return app
}

const kindFrom = (typed: string): OfficeKind => OFFICE_KINDS.find((kind) => kind === typed) ?? 'agency'

const page = ({ say }: Visit, offices: readonly OfficeRow[], state: FormState): PageContent => ({
  title: say(clerkWords.offices),
  crumbs: [{ to: '/ban-lam-viec', name: say(clerkWords.desk) }],
  body: (
    <>
      <Heading title={say(clerkWords.offices)} lead={say(clerkWords.officesLead)} />
      <section class="narrow" aria-labelledby="them-co-quan">
        <h2 id="them-co-quan">{say(clerkWords.officeAdd)}</h2>
        <Form id="co-quan-moi" action={PATH} state={state}>
          <Field name="name" label={say(clerkWords.officeName)} hint={say(clerkWords.officeNameHint)} />
          <Field name="nameEn" label={say(clerkWords.officeNameEn)} optional />
          <Select name="kind" label={say(clerkWords.officeKind)} choices={OFFICE_KINDS.map((kind) => ({ value: kind, name: say(OFFICE_KIND_WORDS[kind]) }))} />
          <Button>{say(clerkWords.officeAdd)}</Button>
        </Form>
      </section>
      <section aria-labelledby="co-quan-da-co">
        <h2 id="co-quan-da-co">{say(clerkWords.officeList)} <span class="figures">({offices.length})</span></h2>
        <Table caption={say(clerkWords.officeList)} captionUnseen rows={offices} rowId={({ id }) => `o-${id}`} columns={[
          { head: say(clerkWords.officeName), cell: ({ name }) => <span lang="vi">{name}</span> },
          { head: say(clerkWords.officeNameEn), cell: ({ nameEn }) => <span lang="en">{nameEn ?? '–'}</span> },
          { head: say(clerkWords.officeKind), cell: ({ kind }) => say(OFFICE_KIND_WORDS[kind]) },
        ]} />
      </section>
    </>
  ),
})
