import { Hono } from 'hono'
import { answerForm } from '../forms/answerForm.ts'
import { freshForm, type FormState } from '../forms/formState.ts'
import { readTyped } from '../forms/typed.ts'
import { errorPage } from '../request/errorPages.tsx'
import { render, type PageContent } from '../request/render.tsx'
import { callerOf, onlyFor } from '../request/staffOnly.tsx'
import type { Visit, WebEnv } from '../request/visit.ts'
import type { WebDeps } from '../webDeps.ts'
import { verdictWords } from '../words/verdictWords.ts'
import { CaseForm } from './CaseForm.tsx'
import { ClaimShown, FindingShown } from './ClaimShown.tsx'
import { CLOSE, CloseForm, SEND_BACK, SendBackForm } from './DecisionForms.tsx'
import { basedOnOf } from './basedOn.ts'
import { caseCrumbs } from './caseCrumbs.ts'
import { casePath } from './deskPaths.ts'
import { openDossier, reopenDossier, type Dossier } from './dossier.ts'
import { keptFrom, OPENED_WHEN } from './moveGuard.ts'

const PATH = '/ban-lam-viec/cam-ket/:id/quyet-dinh'

/** Where the standing committee closes what was verified, or has it checked again. */
export const decisionPage = ({ useCases }: WebDeps): Hono<WebEnv> => {
  const app = new Hono<WebEnv>()
  app.use(PATH, onlyFor('closeCommitment', 'sendVerdictBack'))
  app.get(PATH, async (c) => {
    const dossier = await openDossier(c, c.req.param('id'))
    if (!dossier) return c.notFound()
    return (await keptFrom(c, dossier.row, OPENED_WHEN.decision)) ?? render(c, page(c.var.visit, dossier, freshForm()))
  })

  app.post(PATH, async (c) => {
    const id = c.req.param('id')
    const typed = await readTyped(c)
    if (!(await openDossier(c, id))) return c.notFound()
    const again = async (state: FormState): Promise<PageContent> => page(c.var.visit, await reopenDossier(c, id), state)
    const decided = { key: typed.text('key'), commitmentId: id, basedOn: basedOnOf(typed) }
    switch (typed.text('decision')) {
      case CLOSE:
        return answerForm(c, typed, await useCases.closeCommitment(callerOf(c), { ...decided, documentNumber: typed.text('documentNumber') }),
          { done: () => ({ to: casePath(id), notice: 'da-ket-thuc' }), again, fields: { 'document-number-missing': 'documentNumber' } })
      case SEND_BACK:
        return answerForm(c, typed, await useCases.sendVerdictBack(callerOf(c), { ...decided, reason: typed.text('reason') }),
          { done: () => ({ to: casePath(id), notice: 'da-de-nghi-lai' }), again, fields: { 'reason-missing': 'reason' } })
      default:
        return errorPage(c, 400)
    }
  })
  return app
}

const page = (visit: Visit, dossier: Dossier, state: FormState): PageContent => {
  const { say, href } = visit
  const { row } = dossier
  return {
    title: say(verdictWords.decisionTitle),
    crumbs: caseCrumbs(visit, row),
    body: (
      <CaseForm title={say(verdictWords.decisionTitle)} dossier={dossier} state={state}
        before={<><ClaimShown dossier={dossier} /><FindingShown dossier={dossier} /></>}>
        <CloseForm row={row} state={state} />
        <SendBackForm row={row} state={state} />
        <p class="apart"><a href={href(`${casePath(row.id)}/rut`)}>{say(verdictWords.withdrawLink)}</a></p>
      </CaseForm>
    ),
  }
}
