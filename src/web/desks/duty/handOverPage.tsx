import type { Hono } from 'hono'
import { Button, Field, Select, TextArea } from '../../components/Field.tsx'
import { Form } from '../../components/Form.tsx'
import { Notice } from '../../components/Notice.tsx'
import type { FormState } from '../../forms/formState.ts'
import type { PageContent } from '../../request/render.tsx'
import { callerOf } from '../../request/staffOnly.tsx'
import type { Visit, WebEnv } from '../../request/visit.ts'
import type { WebDeps } from '../../webDeps.ts'
import { ruleOrigin } from '../../presenters/ruleOrigin.ts'
import { dutyWords } from '../../words/dutyWords.ts'
import { CaseForm } from '../CaseForm.tsx'
import { caseCrumbs } from '../caseCrumbs.ts'
import { caseRoutes } from '../caseRoutes.ts'
import { casePath } from '../deskPaths.ts'
import type { Dossier } from '../dossier.ts'
import { keptFrom, OPENED_WHEN } from '../moveGuard.ts'
import { agencyChoices } from './agencies.ts'
import { standingOf } from './standing.ts'

/** Where the accountable office offers the promise to another, and owes it until that one accepts. */
export const handOverPage = ({ useCases }: WebDeps): Hono<WebEnv> => caseRoutes({
  step: 'chuyen-giao',
  permissions: ['proposeHandOver'],
  keep: (c, { row }) => keptFrom(c, row, OPENED_WHEN.handOver),
  page,
  send: async ({ c, typed, request, answered }) => {
    const proposal = {
      ...request, toOfficeId: typed.text('toOfficeId'), reason: typed.text('reason'), legalBasis: typed.text('legalBasis'), documentNumber: typed.text('documentNumber').trim() || null,
    }
    return answered(await useCases.proposeHandOver(callerOf(c), proposal), 'da-de-nghi-chuyen', {
      'receiver-missing': 'toOfficeId', 'receiver-is-owner': 'toOfficeId', 'receiver-is-overseer': 'toOfficeId', 'not-an-agency': 'toOfficeId',
      'reason-missing': 'reason', 'legal-basis-missing': 'legalBasis',
    })
  },
})

const page = (visit: Visit, dossier: Dossier, state: FormState): PageContent => {
  const { say } = visit
  const { row } = dossier
  const standing = standingOf(dossier)
  const clock = 'adoption' in standing ? standing.adoption.rules.clocks.handOverAnswer : null
  return {
    title: say(dutyWords.handOverTitle),
    crumbs: caseCrumbs(visit, row),
    body: (
      <CaseForm title={say(dutyWords.handOverTitle)} dossier={dossier} state={state} before={(
        <Notice>
          <p><strong>{say(dutyWords.stillLiable)}</strong></p>
          {clock === null ? null : <p>{say(dutyWords.answerWithin(clock.value))} <small>({say(ruleOrigin(clock))})</small></p>}
        </Notice>
      )}>
        <Form id={`chuyen-giao-${row.id}`} action={`${casePath(row.id)}/chuyen-giao`} state={state} basedOn={row.version}>
          <Select name="toOfficeId" label={say(dutyWords.toOffice)} empty={say(dutyWords.chooseOffice)} choices={agencyChoices(dossier, [row.ownerOfficeId])} />
          <TextArea name="reason" label={say(dutyWords.reason)} hint={say(dutyWords.reasonPublic)} rows={4} />
          <TextArea name="legalBasis" label={say(dutyWords.legalBasis)} hint={say(dutyWords.legalBasisHint)} rows={2} />
          <Field name="documentNumber" label={say(dutyWords.documentNumber)} hint={say(dutyWords.letterNumberHint)} width="medium" optional />
          <Button>{say(dutyWords.propose)}</Button>
        </Form>
      </CaseForm>
    ),
  }
}
