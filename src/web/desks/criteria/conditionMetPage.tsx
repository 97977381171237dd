import type { Hono } from 'hono'
import { ConditionLine } from '../../components/criteria/ConditionLine.tsx'
import { Button, DateField, Field } from '../../components/Field.tsx'
import { Form } from '../../components/Form.tsx'
import { Notice } from '../../components/Notice.tsx'
import type { FormState } from '../../forms/formState.ts'
import { readDay } from '../../forms/readDay.ts'
import { adoptedOf } from '../../presenters/adoptedOf.ts'
import type { PageContent } from '../../request/render.tsx'
import { callerOf } from '../../request/staffOnly.tsx'
import type { Visit, WebEnv } from '../../request/visit.ts'
import type { WebDeps } from '../../webDeps.ts'
import { conditionWords } from '../../words/conditionWords.ts'
import { dutyWords } from '../../words/dutyWords.ts'
import { CaseForm } from '../CaseForm.tsx'
import { caseCrumbs } from '../caseCrumbs.ts'
import { caseRoutes } from '../caseRoutes.ts'
import { casePath } from '../deskPaths.ts'
import type { Dossier } from '../dossier.ts'
import { keptFromCriteria } from './criteriaForms.ts'

/** Where the secretary records that what a promise waited for came about, as a document says. */
export const conditionMetPage = ({ useCases }: WebDeps): Hono<WebEnv> => caseRoutes({
  step: 'dieu-kien-xay-ra',
  permissions: ['meetCondition'],
  keep: (c, dossier) => keptFromCriteria(c, dossier, 'conditionMet'),
  page,
  send: async ({ c, typed, request, answered }) => {
    const met = { ...request, documentNumber: typed.text('documentNumber'), happenedOn: readDay(typed.text('happenedOn')) ?? '' }
    return answered(await useCases.meetCondition(callerOf(c), met), 'da-ghi-xay-ra', { 'document-number-missing': 'documentNumber', 'day-not-yet-come': 'happenedOn' })
  },
})

const page = (visit: Visit, dossier: Dossier, state: FormState): PageContent => {
  const { say } = visit
  const { row, history, names } = dossier
  const condition = adoptedOf(history)?.criteria.condition ?? null
  return {
    title: say(conditionWords.meetTitle),
    crumbs: caseCrumbs(visit, row),
    body: (
      <CaseForm title={say(conditionWords.meetTitle)} dossier={dossier} state={state} before={condition === null ? null : <Notice><ConditionLine condition={condition} names={names} /></Notice>}>
        <Form id={`dieu-kien-xay-ra-${row.id}`} action={`${casePath(row.id)}/dieu-kien-xay-ra`} state={state} basedOn={row.version}>
          <DateField name="happenedOn" label={say(conditionWords.happenedOn)} />
          <Field name="documentNumber" label={say(dutyWords.documentNumber)} hint={say(dutyWords.documentNumberHint)} width="medium" />
          <Button>{say(conditionWords.meet)}</Button>
        </Form>
      </CaseForm>
    ),
  }
}
