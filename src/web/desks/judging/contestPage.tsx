import type { Hono } from 'hono'
import { Button, TextArea } from '../../components/Field.tsx'
import { Form } from '../../components/Form.tsx'
import { Notice } from '../../components/Notice.tsx'
import type { FormState } from '../../forms/formState.ts'
import type { PageContent } from '../../request/render.tsx'
import { callerOf } from '../../request/staffOnly.tsx'
import type { Visit, WebEnv } from '../../request/visit.ts'
import type { WebDeps } from '../../webDeps.ts'
import { dutyWords } from '../../words/dutyWords.ts'
import { judgingWords } from '../../words/judgingWords.ts'
import { CaseForm } from '../CaseForm.tsx'
import { ClaimShown } from '../ClaimShown.tsx'
import { caseCrumbs } from '../caseCrumbs.ts'
import { caseRoutes } from '../caseRoutes.ts'
import { casePath } from '../deskPaths.ts'
import type { Dossier } from '../dossier.ts'
import { returnMayBeContested } from '../duty/standing.ts'
import { keptFrom, OPENED_WHEN } from '../moveGuard.ts'
import { lastOf } from '../remarks.ts'

/** Where an agency whose claim was sent back puts it to the standing committee. */
export const contestPage = ({ useCases }: WebDeps): Hono<WebEnv> => caseRoutes({
  step: 'kien-nghi',
  permissions: ['contestReturn'],
  // Who owes it and may report on it may contest, while a claim of theirs stands returned; who comes later is led to the record.
  keep: async (c, dossier) => (await keptFrom(c, dossier.row, OPENED_WHEN.report))
    ?? (returnMayBeContested(dossier, callerOf(c).actor.office, c.var.visit.today) ? null : c.redirect(c.var.visit.href(casePath(dossier.row.id)), 303)),
  page,
  send: async ({ c, typed, request, answered }) =>
    answered(await useCases.contestReturn(callerOf(c), { ...request, reason: typed.text('reason') }), 'da-kien-nghi', { 'reason-missing': 'reason' }),
})

const page = (visit: Visit, dossier: Dossier, state: FormState): PageContent => {
  const { say } = visit
  const { row } = dossier
  const returned = lastOf(dossier.history, 'ClaimReturned')
  return {
    title: say(judgingWords.contestTitle),
    crumbs: caseCrumbs(visit, row),
    body: (
      <CaseForm title={say(judgingWords.contestTitle)} dossier={dossier} state={state} before={<ClaimShown dossier={dossier} />}>
        {returned === null ? null : <Notice kind="warning"><p><strong>{say(judgingWords.returnedBecause)}</strong></p><p class="as-typed">{returned.missing}</p></Notice>}
        <Form id={`kien-nghi-${row.id}`} action={`${casePath(row.id)}/kien-nghi`} state={state} basedOn={row.version}>
          <p>{say(judgingWords.contestLead)}</p>
          <TextArea name="reason" label={say(judgingWords.contestReason)} hint={say(dutyWords.reasonPublic)} rows={5} />
          <Button>{say(judgingWords.contest)}</Button>
        </Form>
      </CaseForm>
    ),
  }
}
