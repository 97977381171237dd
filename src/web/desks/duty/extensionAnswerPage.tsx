import { Hono } from 'hono'
import { answerForm } from '../../forms/answerForm.ts'
import { freshForm, type FormState } from '../../forms/formState.ts'
import { readDay } from '../../forms/readDay.ts'
import { readTyped } from '../../forms/typed.ts'
import { errorPage } from '../../request/errorPages.tsx'
import { render, type PageContent } from '../../request/render.tsx'
import { callerOf, onlyFor } from '../../request/staffOnly.tsx'
import type { Visit, WebEnv } from '../../request/visit.ts'
import type { WebDeps } from '../../webDeps.ts'
import { dutyWords } from '../../words/dutyWords.ts'
import { CaseForm } from '../CaseForm.tsx'
import { basedOnOf } from '../basedOn.ts'
import { caseCrumbs } from '../caseCrumbs.ts'
import { casePath } from '../deskPaths.ts'
import { openDossier, reopenDossier, type Dossier } from '../dossier.ts'
import { keptFrom, OPENED_WHEN } from '../moveGuard.ts'
import { GRANT, GrantForm, REFUSE, RefuseForm, RequestShown } from './ExtensionForms.tsx'
import { questionOf } from './standing.ts'

const PATH = '/ban-lam-viec/cam-ket/:id/tra-loi-gia-han'

/** Where the standing committee grants the date asked for, an earlier one, or none. */
export const extensionAnswerPage = ({ useCases }: WebDeps): Hono<WebEnv> => {
  const app = new Hono<WebEnv>()
  app.use(PATH, onlyFor('grantExtension', 'refuseExtension'))
  app.get(PATH, async (c) => {
    const dossier = await openDossier(c, c.req.param('id'))
    if (!dossier) return c.notFound()
    return (await keptFrom(c, dossier.row, OPENED_WHEN.extensionAnswer)) ?? render(c, page(c.var.visit, dossier, freshForm()))
  })

  app.post(PATH, async (c) => {
    const id = c.req.param('id')
    const typed = await readTyped(c)
    if (!(await openDossier(c, id))) return c.notFound()
    const again = async (state: FormState): Promise<PageContent> => page(c.var.visit, await reopenDossier(c, id), state)
    const decided = { key: typed.text('key'), commitmentId: id, basedOn: basedOnOf(typed) }
    switch (typed.text('decision')) {
      case GRANT:
        return answerForm(c, typed, await useCases.grantExtension(callerOf(c), { ...decided, date: readDay(typed.text('date')) ?? '', documentNumber: typed.text('documentNumber') }), {
          done: () => ({ to: casePath(id), notice: 'da-cho-gia-han' }), again,
          fields: { 'due-date-not-in-calendar': 'date', 'extension-not-later': 'date', 'extension-beyond-asked': 'date', 'document-number-missing': 'documentNumber' },
        })
      case REFUSE:
        return answerForm(c, typed, await useCases.refuseExtension(callerOf(c), { ...decided, reason: typed.text('reason') }),
          { done: () => ({ to: casePath(id), notice: 'da-khong-gia-han' }), again, fields: { 'reason-missing': 'reason' } })
      default:
        return errorPage(c, 400)
    }
  })
  return app
}

const page = (visit: Visit, dossier: Dossier, state: FormState): PageContent => {
  const { say } = visit
  const { row } = dossier
  return {
    title: say(dutyWords.extensionAnswerTitle),
    crumbs: caseCrumbs(visit, row),
    body: (
      <CaseForm title={say(dutyWords.extensionAnswerTitle)} dossier={dossier} state={state} before={<RequestShown dossier={dossier} />}>
        <GrantForm row={row} state={state} newDate={questionOf(dossier, 'extension')?.newDate ?? ''} />
        <RefuseForm row={row} state={state} />
      </CaseForm>
    ),
  }
}
