import type { Hono } from 'hono'
import { Attachments } from '../Attachments.tsx'
import { Button, DateField, Field, TextArea } from '../../components/Field.tsx'
import { Form } from '../../components/Form.tsx'
import { freshForm, type FormState } from '../../forms/formState.ts'
import { readDay } from '../../forms/readDay.ts'
import type { PageContent } from '../../request/render.tsx'
import { callerOf } from '../../request/staffOnly.tsx'
import type { Visit, WebEnv } from '../../request/visit.ts'
import type { WebDeps } from '../../webDeps.ts'
import { judgingWords } from '../../words/judgingWords.ts'
import { CaseForm } from '../CaseForm.tsx'
import { caseCrumbs } from '../caseCrumbs.ts'
import { caseRoutes } from '../caseRoutes.ts'
import { casePath } from '../deskPaths.ts'
import type { Dossier } from '../dossier.ts'
import { keptFrom, OPENED_WHEN } from '../moveGuard.ts'
import { attachedIn, attachmentFields } from '../reportInput.ts'

/** Where the committee writes down what it saw at the place itself. */
export const siteVisitPage = ({ useCases }: WebDeps): Hono<WebEnv> => caseRoutes({
  step: 'kiem-tra-tai-cho',
  permissions: ['recordSiteVisit'],
  keep: (c, { row }) => keptFrom(c, row, OPENED_WHEN.siteVisit),
  fresh: () => freshForm(),
  page,
  send: async ({ c, typed, request, answered }) => {
    const visit = {
      ...request, place: typed.text('place'), visitedOn: readDay(typed.text('visitedOn')) ?? '', at: typed.text('at').trim().replace(/^(\d):/, '0$1:'), finding: typed.text('finding'),
      attached: await attachedIn(typed),
    }
    const answer = await useCases.recordSiteVisit(callerOf(c), visit)
    return answered(answer, 'da-kiem-tra-tai-cho', {
      'place-missing': 'place', 'day-not-yet-come': 'visitedOn', 'time-not-a-time': 'at', 'finding-missing': 'finding', ...attachmentFields(typed, answer),
    })
  },
})

const page = (visit: Visit, dossier: Dossier, state: FormState): PageContent => {
  const { say } = visit
  const { row } = dossier
  return {
    title: say(judgingWords.visitTitle),
    crumbs: caseCrumbs(visit, row),
    body: (
      <CaseForm title={say(judgingWords.visitTitle)} dossier={dossier} state={state}>
        <Form id={`kiem-tra-tai-cho-${row.id}`} action={`${casePath(row.id)}/kiem-tra-tai-cho`} state={state} basedOn={row.version} files>
          <p>{say(judgingWords.visitLead)}</p>
          <Field name="place" label={say(judgingWords.place)} hint={say(judgingWords.placeHint)} />
          <div class="field-pair">
            <DateField name="visitedOn" label={say(judgingWords.visitedOn)} />
            <Field name="at" label={say(judgingWords.at)} hint={say(judgingWords.atHint)} width="short" />
          </div>
          <TextArea name="finding" label={say(judgingWords.seen)} rows={6} />
          <Attachments typed={state.typed} />
          <Button>{say(judgingWords.visit)}</Button>
        </Form>
      </CaseForm>
    ),
  }
}
