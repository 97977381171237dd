import type { Hono } from 'hono'
import type { FormState } from '../../forms/formState.ts'
import { readDay } from '../../forms/readDay.ts'
import { errorPage } from '../../request/errorPages.tsx'
import type { PageContent } from '../../request/render.tsx'
import { callerOf } from '../../request/staffOnly.tsx'
import type { Visit, WebEnv } from '../../request/visit.ts'
import type { WebDeps } from '../../webDeps.ts'
import { dutyWords } from '../../words/dutyWords.ts'
import { CaseForm } from '../CaseForm.tsx'
import { caseCrumbs } from '../caseCrumbs.ts'
import { caseRoutes } from '../caseRoutes.ts'
import type { Dossier } from '../dossier.ts'
import { keptFrom, OPENED_WHEN } from '../moveGuard.ts'
import { GRANT, GrantForm, REFUSE, RefuseForm, RequestShown } from './ExtensionForms.tsx'
import { questionOf } from './standing.ts'

/** Where the standing committee grants the date asked for, an earlier one, or none. */
export const extensionAnswerPage = ({ useCases }: WebDeps): Hono<WebEnv> => caseRoutes({
  step: 'tra-loi-gia-han',
  permissions: ['grantExtension', 'refuseExtension'],
  keep: (c, { row }) => keptFrom(c, row, OPENED_WHEN.extensionAnswer),
  page,
  send: async ({ c, typed, request, answered }) => {
    switch (typed.text('decision')) {
      case GRANT: {
        const grant = { ...request, date: readDay(typed.text('date')) ?? '', documentNumber: typed.text('documentNumber') }
        return answered(await useCases.grantExtension(callerOf(c), grant), 'da-cho-gia-han', {
          'due-date-not-in-calendar': 'date', 'extension-not-later': 'date', 'extension-beyond-asked': 'date', 'document-number-missing': 'documentNumber',
        })
      }
      case REFUSE:
        return answered(await useCases.refuseExtension(callerOf(c), { ...request, reason: typed.text('reason') }), 'da-khong-gia-han', { 'reason-missing': 'reason' })
      default:
        return errorPage(c, 400)
    }
  },
})

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
