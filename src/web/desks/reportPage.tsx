import { Hono } from 'hono'
import type { PageContent } from '../request/render.tsx'
import { answerForm, refusalStatus } from '../forms/answerForm.ts'
import { freshForm, refusedForm, type FormState } from '../forms/formState.ts'
import { readTyped } from '../forms/typed.ts'
import { render } from '../request/render.tsx'
import { callerOf, onlyFor } from '../request/staffOnly.tsx'
import type { Visit, WebEnv } from '../request/visit.ts'
import type { WebDeps } from '../webDeps.ts'
import { reportWords } from '../words/reportWords.ts'
import { CaseForm } from './CaseForm.tsx'
import { ReportForm } from './ReportForm.tsx'
import { basedOnOf } from './basedOn.ts'
import { caseCrumbs } from './caseCrumbs.ts'
import { casePath } from './deskPaths.ts'
import { openDossier, reopenDossier, type Dossier } from './dossier.ts'
import { keptFrom, OPENED_WHEN } from './moveGuard.ts'
import { attachedIn, linkFieldOf, OUTCOMES, outcomeIn } from './reportInput.ts'

const PATH = '/ban-lam-viec/cam-ket/:id/bao-cao'

/** Where the accountable office says how far it is, or that it is done. */
export const reportPage = ({ useCases }: WebDeps): Hono<WebEnv> => {
  const app = new Hono<WebEnv>()
  app.use(PATH, onlyFor('reportProgress', 'claimCompletion'))
  app.get(PATH, async (c) => {
    const dossier = await openDossier(c, c.req.param('id'))
    if (!dossier) return c.notFound()
    // Where progress was reported, the next report begins with it; otherwise, and after a claim, nothing is presumed.
    const { progress, lastReportOn } = dossier.row
    const state = freshForm(progress === null || progress === 'done' || lastReportOn === null ? {} : { progress: OUTCOMES[progress] })
    return (await keptFrom(c, dossier.row, OPENED_WHEN.report)) ?? render(c, page(c.var.visit, dossier, state))
  })

  app.post(PATH, async (c) => {
    const id = c.req.param('id')
    const typed = await readTyped(c)
    if (!(await openDossier(c, id))) return c.notFound()
    const again = async (state: FormState): Promise<PageContent> => page(c.var.visit, await reopenDossier(c, id), state)
    const outcome = outcomeIn(typed)
    if (outcome === null) {
      const state = refusedForm(typed, [{ field: 'progress', message: reportWords.outcomeMissing }])
      return render(c, await again(state), refusalStatus('report-is-empty'))
    }

    const report = { key: typed.text('key'), commitmentId: id, basedOn: basedOnOf(typed), text: typed.text('text'), attached: await attachedIn(typed) }
    const answer = outcome === 'done'
      ? await useCases.claimCompletion(callerOf(c), report)
      : await useCases.reportProgress(callerOf(c), { ...report, progress: outcome })
    return answerForm(c, typed, answer, {
      done: () => ({ to: casePath(id), notice: outcome === 'done' ? 'da-bao-hoan-thanh' : 'da-bao-cao' }),
      again,
      fields: {
        'report-is-empty': 'text', 'evidence-missing': 'files', 'file-empty': 'files', 'file-too-large': 'files', 'file-kind-unknown': 'files',
        'link-not-web': linkFieldOf(typed, answer.kind === 'refused' ? answer.at : null),
      },
    })
  })
  return app
}

const page = (visit: Visit, dossier: Dossier, state: FormState): PageContent => ({
  title: visit.say(reportWords.title),
  crumbs: caseCrumbs(visit, dossier.row),
  body: (
    <CaseForm title={visit.say(reportWords.title)} dossier={dossier} state={state}>
      <ReportForm dossier={dossier} state={state} action={`${casePath(dossier.row.id)}/bao-cao`} />
    </CaseForm>
  ),
})
