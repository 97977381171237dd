import type { Hono } from 'hono'
import type { PageContent } from '../request/render.tsx'
import { freshForm, type FormState } from '../forms/formState.ts'
import { callerOf } from '../request/staffOnly.tsx'
import type { Visit, WebEnv } from '../request/visit.ts'
import type { WebDeps } from '../webDeps.ts'
import { reportWords } from '../words/reportWords.ts'
import { CaseForm } from './CaseForm.tsx'
import { ReportForm } from './ReportForm.tsx'
import { FIGURE_FIELDS, figureIn } from './criteria/figureInput.ts'
import { caseCrumbs } from './caseCrumbs.ts'
import { caseRoutes } from './caseRoutes.ts'
import { casePath } from './deskPaths.ts'
import type { Dossier } from './dossier.ts'
import { keptFrom, OPENED_WHEN } from './moveGuard.ts'
import { attachedIn, attachmentFields, OUTCOMES, outcomeIn } from './reportInput.ts'

/** Where the accountable office says how far it is, or that it is done. */
export const reportPage = ({ useCases, clock }: WebDeps): Hono<WebEnv> => caseRoutes({
  step: 'bao-cao',
  permissions: ['reportProgress', 'claimCompletion'],
  keep: (c, { row }) => keptFrom(c, row, OPENED_WHEN.report),
  // Where progress was reported, the next report begins with it; otherwise, and after a claim, nothing is presumed.
  fresh: ({ row: { progress, lastReportOn } }) =>
    freshForm({ takenOn: clock.today(), ...(progress === null || progress === 'done' || lastReportOn === null ? {} : { progress: OUTCOMES[progress] }) }),
  page,
  send: async ({ c, typed, request, answered, faulty }) => {
    const outcome = outcomeIn(typed)
    if (outcome === null) return faulty({ field: 'progress', message: reportWords.outcomeMissing })
    const told = figureIn(typed)
    if ('fault' in told) return faulty(told.fault)
    const report = { ...request, text: typed.text('text'), attached: await attachedIn(typed), ...(told.figure === null ? {} : { figure: told.figure }) }
    const answer = outcome === 'done'
      ? await useCases.claimCompletion(callerOf(c), report)
      : await useCases.reportProgress(callerOf(c), { ...report, progress: outcome })
    return answered(answer, outcome === 'done' ? 'da-bao-hoan-thanh' : 'da-bao-cao', {
      'report-is-empty': 'text', 'evidence-missing': 'files', ...attachmentFields(typed, answer), ...FIGURE_FIELDS,
    })
  },
})

const page = (visit: Visit, dossier: Dossier, state: FormState): PageContent => ({
  title: visit.say(reportWords.title),
  crumbs: caseCrumbs(visit, dossier.row),
  body: (
    <CaseForm title={visit.say(reportWords.title)} dossier={dossier} state={state}>
      <ReportForm dossier={dossier} state={state} action={`${casePath(dossier.row.id)}/bao-cao`} />
    </CaseForm>
  ),
})
