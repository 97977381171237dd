import { Hono } from 'hono'
import type { Answer, Refusal } from '../../application/answer.ts'
import type { Permission } from '../../domain/access/index.ts'
import { answerForm, refusalStatus } from '../forms/answerForm.ts'
import { freshForm, refusedForm, type Fault, type FormState } from '../forms/formState.ts'
import { readTyped, type Typed } from '../forms/typed.ts'
import { render, type PageContent } from '../request/render.tsx'
import { onlyFor } from '../request/staffOnly.tsx'
import type { Visit, WebContext, WebEnv } from '../request/visit.ts'
import type { NoticeCode } from '../words/noticeWords.ts'
import { basedOnOf } from './basedOn.ts'
import { casePath } from './deskPaths.ts'
import { openDossier, reopenDossier, type Dossier } from './dossier.ts'

/** A form about one promise, as it was sent, and the ways to answer it. */
export type Sent = {
  readonly c: WebContext
  readonly typed: Typed
  /** What every use case about a promise asks for: the form's key, the record, and the version that was on screen. */
  readonly request: { readonly key: string; readonly commitmentId: string; readonly basedOn: number }
  /** Goes to the record with a notice once it is done; else shows the form again, the refusal at the field it is about. */
  readonly answered: (answer: Answer<unknown>, notice: NoticeCode, fields: Partial<Record<Refusal, string>>) => Promise<Response>
  /** Shows the form again with a fault found before a use case was asked. */
  readonly faulty: (fault: Fault) => Promise<Response>
}

export type CaseRoutes = {
  /** Last part of the address under the promise's own, such as `bao-cao`. */
  readonly step: string
  readonly permissions: readonly Permission[]
  /** Keeps the form from someone who could not send it now; null lets them in. Sending asks the rules themselves. */
  readonly keep: (c: WebContext, dossier: Dossier) => Response | null | Promise<Response | null>
  /** What its fields begin with. */
  readonly fresh?: (dossier: Dossier) => FormState | Promise<FormState>
  readonly page: (visit: Visit, dossier: Dossier, state: FormState) => PageContent
  readonly send: (sent: Sent) => Response | Promise<Response>
}

/** The two requests of every form about one promise: shown to the roles that may send it, and answered where it stands. */
export const caseRoutes = ({ step, permissions, keep, fresh = () => freshForm(), page, send }: CaseRoutes): Hono<WebEnv> => {
  const app = new Hono<WebEnv>()
  const path = `${casePath(':id')}/${step}` as `${string}/:id/${string}`
  app.use(path, onlyFor(...permissions))

  app.get(path, async (c) => {
    const dossier = await openDossier(c, c.req.param('id'))
    if (!dossier) return c.notFound()
    return (await keep(c, dossier)) ?? render(c, page(c.var.visit, dossier, await fresh(dossier)))
  })

  app.post(path, async (c) => {
    const id = c.req.param('id')
    const typed = await readTyped(c)
    if (!(await openDossier(c, id))) return c.notFound()
    const again = async (state: FormState): Promise<PageContent> => page(c.var.visit, await reopenDossier(c, id), state)
    return send({
      c, typed, request: { key: typed.text('key'), commitmentId: id, basedOn: basedOnOf(typed) },
      answered: (answer, notice, fields) => answerForm(c, typed, answer, { done: () => ({ to: casePath(id), notice }), again, fields }),
      faulty: async (fault) => render(c, await again(refusedForm(typed, [fault])), refusalStatus('reason-missing')),
    })
  })
  return app
}
