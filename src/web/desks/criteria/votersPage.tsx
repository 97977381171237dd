import type { Hono } from 'hono'
import { COMMITMENT_REFUSALS } from '../../../domain/commitment/index.ts'
import { Button, Field } from '../../components/Field.tsx'
import { Form } from '../../components/Form.tsx'
import { freshForm, type FormState } from '../../forms/formState.ts'
import { readNumber } from '../../forms/readNumber.ts'
import type { PageContent } from '../../request/render.tsx'
import { callerOf } from '../../request/staffOnly.tsx'
import type { Visit, WebEnv } from '../../request/visit.ts'
import type { WebDeps } from '../../webDeps.ts'
import { votersWords } from '../../words/votersWords.ts'
import { CaseForm } from '../CaseForm.tsx'
import { caseCrumbs } from '../caseCrumbs.ts'
import { caseRoutes } from '../caseRoutes.ts'
import { casePath } from '../deskPaths.ts'
import type { Dossier } from '../dossier.ts'
import { CRITERIA_FORMS, keptFromCriteria } from './criteriaForms.ts'

const { step, permission } = CRITERIA_FORMS.voters

/** Where it is recorded how many voters raised what a promise is about. */
export const votersPage = ({ useCases }: WebDeps): Hono<WebEnv> => caseRoutes({
  step, permissions: [permission],
  keep: (c, dossier) => keptFromCriteria(c, dossier, 'voters'),
  fresh: ({ row }) => freshForm(row.voters === 0 ? {} : { voters: `${row.voters}` }),
  page,
  send: async ({ c, typed, request, answered, faulty }) => {
    const read = readNumber(typed.text('voters'))
    if (read.kind !== 'number') return faulty({ field: 'voters', message: read.kind === 'fault' ? read.message : COMMITMENT_REFUSALS['voters-not-a-count'] })
    return answered(await useCases.countVoters(callerOf(c), { ...request, voters: Number(read.value), source: typed.text('votersSource') }), 'da-ghi-cu-tri', {
      'voters-not-a-count': 'voters', 'voters-source-missing': 'votersSource',
    })
  },
})

const page = (visit: Visit, dossier: Dossier, state: FormState): PageContent => {
  const { say } = visit
  const { row } = dossier
  return {
    title: say(votersWords.title),
    crumbs: caseCrumbs(visit, row),
    body: (
      <CaseForm title={say(votersWords.title)} dossier={dossier} state={state}>
        <Form id={`cu-tri-${row.id}`} action={`${casePath(row.id)}/${step}`} state={state} basedOn={row.version}>
          <p>{say(votersWords.lead)}</p>
          <Field name="voters" label={say(votersWords.voters)} width="short" inputmode="decimal" />
          <Field name="votersSource" label={say(votersWords.source)} hint={say(votersWords.sourceHint)} />
          <Button>{say(votersWords.record)}</Button>
        </Form>
      </CaseForm>
    ),
  }
}
