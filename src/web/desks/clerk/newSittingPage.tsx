import { Hono } from 'hono'
import { Button, DateField, Field } from '../../components/Field.tsx'
import { Form } from '../../components/Form.tsx'
import { Heading } from '../../components/Heading.tsx'
import { answerForm } from '../../forms/answerForm.ts'
import { freshForm, refusedForm, type FormState } from '../../forms/formState.ts'
import { readDay } from '../../forms/readDay.ts'
import { readTyped } from '../../forms/typed.ts'
import { render, type PageContent } from '../../request/render.tsx'
import { callerOf, onlyFor } from '../../request/staffOnly.tsx'
import type { Visit, WebEnv } from '../../request/visit.ts'
import type { WebDeps } from '../../webDeps.ts'
import { clerkWords } from '../../words/clerkWords.ts'

const PATH = '/ban-lam-viec/phien/moi'

/** Recording a sitting: its name and its day. */
export const newSittingRoutes = ({ useCases }: WebDeps): Hono<WebEnv> => {
  const app = new Hono<WebEnv>()
  app.use(PATH, onlyFor('recordSitting'))
  app.get(PATH, (c) => render(c, page(c.var.visit, freshForm({ name: '', date: '' }))))
  app.post(PATH, async (c) => {
    const typed = await readTyped(c)
    const date = readDay(typed.text('date'))
    if (date === null) return render(c, page(c.var.visit, refusedForm(typed, [{ field: 'date', message: clerkWords.dateMissing }])), 422)
    const answer = await useCases.recordSitting(callerOf(c), { key: typed.text('key'), name: typed.text('name'), date })
    return answerForm(c, typed, answer, {
      done: ({ sittingId }) => ({ to: `/ban-lam-viec/phien/${sittingId}`, notice: 'da-lap-phien' }),
      again: (state) => page(c.var.visit, state),
      fields: { 'sitting-needs-name': 'name', 'date-not-in-calendar': 'date' },
    })
  })
  return app
}

const page = ({ say }: Visit, state: FormState): PageContent => ({
  title: say(clerkWords.newSitting),
  crumbs: [{ to: '/ban-lam-viec', name: say(clerkWords.desk) }],
  body: (
    <div class="narrow">
      <Heading title={say(clerkWords.newSitting)} lead={say(clerkWords.newSittingLead)} />
      <Form id="phien-moi" action={PATH} state={state}>
        <Field name="name" label={say(clerkWords.sittingName)} hint={say(clerkWords.sittingNameHint)} />
        <DateField name="date" label={say(clerkWords.sittingDate)} />
        <Button>{say(clerkWords.newSitting)}</Button>
      </Form>
    </div>
  ),
})
