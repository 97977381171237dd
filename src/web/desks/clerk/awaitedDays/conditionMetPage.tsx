import type { Hono } from 'hono'
import { awaitedBy } from '../../../../domain/calendar/index.ts'
import { Button, DateField, Field } from '../../../components/Field.tsx'
import { Form } from '../../../components/Form.tsx'
import { Notice } from '../../../components/Notice.tsx'
import type { FormState } from '../../../forms/formState.ts'
import { readDay } from '../../../forms/readDay.ts'
import type { PageContent } from '../../../request/render.tsx'
import { callerOf } from '../../../request/staffOnly.tsx'
import type { Visit, WebEnv } from '../../../request/visit.ts'
import type { WebDeps } from '../../../webDeps.ts'
import { awaitedWords } from '../../../words/awaitedWords.ts'
import { CaseForm } from '../../CaseForm.tsx'
import { caseCrumbs } from '../../caseCrumbs.ts'
import { caseRoutes } from '../../caseRoutes.ts'
import { casePath } from '../../deskPaths.ts'
import type { Dossier } from '../../dossier.ts'

/** What a promise waited for came about: recorded on a document, with the day it is due from now on. */
export const conditionMetPage = ({ useCases }: WebDeps): Hono<WebEnv> => caseRoutes({
  step: 'xac-dinh-han',
  permissions: ['fixDueByCondition'],
  keep: (c, { row }) => (row.dueDate === null && awaitedBy(row.dueKind) === 'condition' ? null : c.redirect(c.var.visit.href(casePath(row.id)), 303)),
  page,
  send: async ({ c, typed, request, answered }) => {
    const fixed = { ...request, date: readDay(typed.text('date')) ?? '', documentNumber: typed.text('documentNumber'), happenedOn: readDay(typed.text('happenedOn')) ?? '' }
    return answered(await useCases.fixDueByCondition(callerOf(c), fixed), 'da-xac-dinh-han', {
      'due-date-not-in-calendar': 'date', 'due-date-before-adoption': 'date', 'document-number-missing': 'documentNumber', 'day-not-yet-come': 'happenedOn',
    })
  },
})

const page = (visit: Visit, dossier: Dossier, state: FormState): PageContent => {
  const { say } = visit
  const { row } = dossier
  return {
    title: say(awaitedWords.conditionTitle),
    crumbs: caseCrumbs(visit, row),
    body: (
      <CaseForm title={say(awaitedWords.conditionTitle)} dossier={dossier} state={state} before={<Notice><p>{say(awaitedWords.conditionLead)}</p></Notice>}>
        <Form id={`xac-dinh-han-${row.id}`} action={`${casePath(row.id)}/xac-dinh-han`} state={state} basedOn={row.version}>
          <DateField name="happenedOn" label={say(awaitedWords.happenedOn)} />
          <Field name="documentNumber" label={say(awaitedWords.documentNumber)} hint={say(awaitedWords.documentHint)} width="medium" />
          <DateField name="date" label={say(awaitedWords.due)} hint={say(awaitedWords.dueHint)} />
          <Button>{say(awaitedWords.save)}</Button>
        </Form>
      </CaseForm>
    ),
  }
}
