import type { Hono } from 'hono'
import { RECHECK_MONTHS } from '../../domain/commitment/index.ts'
import type { FormState } from '../forms/formState.ts'
import { errorPage } from '../request/errorPages.tsx'
import type { PageContent } from '../request/render.tsx'
import { callerOf } from '../request/staffOnly.tsx'
import type { Visit, WebEnv } from '../request/visit.ts'
import type { WebDeps } from '../webDeps.ts'
import { verdictWords } from '../words/verdictWords.ts'
import { CaseForm } from './CaseForm.tsx'
import { ClaimShown, FindingShown } from './ClaimShown.tsx'
import { CLOSE, CloseForm, SEND_BACK, SendBackForm } from './DecisionForms.tsx'
import { caseCrumbs } from './caseCrumbs.ts'
import { caseRoutes } from './caseRoutes.ts'
import { casePath } from './deskPaths.ts'
import type { Dossier } from './dossier.ts'
import { keptFrom, OPENED_WHEN } from './moveGuard.ts'

/** Where the standing committee closes what was verified, or has it checked again. */
export const decisionPage = ({ useCases }: WebDeps): Hono<WebEnv> => caseRoutes({
  step: 'quyet-dinh',
  permissions: ['closeCommitment', 'sendVerdictBack'],
  keep: (c, { row }) => keptFrom(c, row, OPENED_WHEN.decision),
  page,
  send: async ({ c, typed, request, answered }) => {
    switch (typed.text('decision')) {
      case CLOSE:
        return answered(await useCases.closeCommitment(callerOf(c), { ...request, documentNumber: typed.text('documentNumber'), recheckMonths: RECHECK_MONTHS.filter((months) => typed.all('recheckMonths').includes(String(months))) }), 'da-ket-thuc', { 'document-number-missing': 'documentNumber' })
      case SEND_BACK:
        return answered(await useCases.sendVerdictBack(callerOf(c), { ...request, reason: typed.text('reason') }), 'da-de-nghi-lai', { 'reason-missing': 'reason' })
      default:
        return errorPage(c, 400)
    }
  },
})

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
