import type { Hono } from 'hono'
import { Button, TextArea } from '../../components/Field.tsx'
import { Form } from '../../components/Form.tsx'
import { freshForm, type FormState } from '../../forms/formState.ts'
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

/** Where the committee says beforehand what proof will close a promise. */
export const proofPage = ({ useCases }: WebDeps): Hono<WebEnv> => caseRoutes({
  step: 'minh-chung-can-co',
  permissions: ['stateProof'],
  keep: (c, { row }) => keptFrom(c, row, OPENED_WHEN.proof),
  fresh: ({ row }) => freshForm(row.proof === null ? {} : { proof: row.proof }),
  page,
  send: async ({ c, typed, request, answered }) =>
    answered(await useCases.stateProof(callerOf(c), { ...request, proof: typed.text('proof') }), 'da-neu-minh-chung', { 'proof-missing': 'proof' }),
})

const page = (visit: Visit, dossier: Dossier, state: FormState): PageContent => {
  const { say } = visit
  const { row } = dossier
  return {
    title: say(judgingWords.proofTitle),
    crumbs: caseCrumbs(visit, row),
    body: (
      <CaseForm title={say(judgingWords.proofTitle)} dossier={dossier} state={state}>
        <Form id={`minh-chung-${row.id}`} action={`${casePath(row.id)}/minh-chung-can-co`} state={state} basedOn={row.version}>
          <p>{say(judgingWords.proofLead)}</p>
          <TextArea name="proof" label={say(judgingWords.proofText)} hint={say(judgingWords.proofHint)} rows={5} />
          <Button>{say(judgingWords.proof)}</Button>
        </Form>
      </CaseForm>
    ),
  }
}
