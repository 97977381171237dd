import { Hono } from 'hono'
import type { Child } from 'hono/jsx'
import type { Answer, Refusal } from '../../../../application/answer.ts'
import type { Register } from '../../../../application/register.ts'
import type { Permission } from '../../../../domain/access/index.ts'
import { Button, Field } from '../../../components/Field.tsx'
import { Form } from '../../../components/Form.tsx'
import { Heading } from '../../../components/Heading.tsx'
import { answerForm } from '../../../forms/answerForm.ts'
import { freshForm, refusedForm, type Fault, type FormState } from '../../../forms/formState.ts'
import { readTyped, type Typed } from '../../../forms/typed.ts'
import type { Bilingual } from '../../../../domain/language.ts'
import { render, type PageContent } from '../../../request/render.tsx'
import { onlyFor } from '../../../request/staffOnly.tsx'
import type { Visit, WebContext, WebEnv } from '../../../request/visit.ts'
import type { WebDeps } from '../../../webDeps.ts'
import { basedOnOf } from '../../basedOn.ts'
import { clerkWords } from '../../../words/clerkWords.ts'
import { regulationWords } from '../../../words/regulationWords.ts'

/** Where the secretary keeps the council's regulation. */
export const REGULATION_DESK = '/ban-lam-viec/quy-tac'

export type Recorded = Awaited<ReturnType<Register['regulation']>>
/** What every form about the regulation sends. */
export type Request = { readonly key: string; readonly basedOn: number; readonly documentNumber: string }

export type RegulationForm = {
  /** Last part of the address. */
  readonly step: string
  readonly permission: Permission
  readonly title: Bilingual
  readonly lead: Bilingual
  readonly documentHint: Bilingual
  readonly fresh: (c: WebContext, recorded: Recorded) => Readonly<Record<string, string>>
  /** Its fields; the document's number stands below them. */
  readonly fields: (visit: Visit, recorded: Recorded) => Child
  /** Asks for it, or says what cannot be sent at all. */
  readonly send: (c: WebContext, typed: Typed, request: Request) => Promise<Answer<unknown> | { readonly faults: readonly Fault[] }>
  readonly fieldOf: Partial<Record<Refusal, string>>
}

/** The two requests of a form about the council's regulation: all are alike but for their fields. */
export const regulationForm = ({ step, permission, title, lead, documentHint, fresh, fields, send, fieldOf }: RegulationForm) => ({ register, council }: WebDeps): Hono<WebEnv> => {
  const app = new Hono<WebEnv>()
  const path = `${REGULATION_DESK}/${step}`
  const page = (visit: Visit, recorded: Recorded, state: FormState): PageContent => {
    const { say } = visit
    return {
      title: say(title),
      crumbs: [{ to: '/ban-lam-viec', name: say(clerkWords.desk) }, { to: REGULATION_DESK, name: say(regulationWords.title) }],
      body: (
        <div class="narrow">
          <Heading title={say(title)} lead={say(lead)} />
          <Form id={`quy-tac-${step}`} action={path} state={state} basedOn={recorded.history.length}>
            {fields(visit, recorded)}
            <Field name="documentNumber" label={say(regulationWords.documentNumber)} hint={say(documentHint)} width="medium" />
            <Button>{say(regulationWords.save)}</Button>
          </Form>
        </div>
      ),
    }
  }
  app.use(path, onlyFor(permission))
  app.get(path, async (c) => {
    const recorded = await register.regulation(council)
    return render(c, page(c.var.visit, recorded, freshForm({ documentNumber: '', ...fresh(c, recorded) })))
  })
  app.post(path, async (c) => {
    const typed = await readTyped(c)
    const again = async (state: FormState): Promise<PageContent> => page(c.var.visit, await register.regulation(council), state)
    const answer = await send(c, typed, { key: typed.text('key'), basedOn: basedOnOf(typed), documentNumber: typed.text('documentNumber') })
    if ('faults' in answer) return render(c, await again(refusedForm(typed, answer.faults)), 422)
    return answerForm(c, typed, answer, {
      done: () => ({ to: REGULATION_DESK, notice: 'da-ghi-quy-tac' }), again, fields: { 'regulation-needs-document': 'documentNumber', ...fieldOf },
    })
  })
  return app
}
