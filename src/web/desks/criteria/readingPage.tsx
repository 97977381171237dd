import type { Hono } from 'hono'
import { Button } from '../../components/Field.tsx'
import { Form } from '../../components/Form.tsx'
import { Notice } from '../../components/Notice.tsx'
import { freshForm, type FormState } from '../../forms/formState.ts'
import { adoptedOf } from '../../presenters/adoptedOf.ts'
import { targetInWords } from '../../presenters/targetInWords.ts'
import type { PageContent } from '../../request/render.tsx'
import { callerOf } from '../../request/staffOnly.tsx'
import type { Visit, WebEnv } from '../../request/visit.ts'
import type { WebDeps } from '../../webDeps.ts'
import { targetWords } from '../../words/targetWords.ts'
import { CaseForm } from '../CaseForm.tsx'
import { caseCrumbs } from '../caseCrumbs.ts'
import { caseRoutes } from '../caseRoutes.ts'
import { casePath } from '../deskPaths.ts'
import type { Dossier } from '../dossier.ts'
import { FigureFields } from './FigureFields.tsx'
import { keptFromCriteria } from './criteriaForms.ts'
import { FIGURE_FIELDS, figureIn } from './figureInput.ts'

/** Where the accountable office tells a figure, or the committee one it found. */
export const readingPage = ({ useCases, clock }: WebDeps): Hono<WebEnv> => caseRoutes({
  step: 'so-lieu',
  permissions: ['takeReading'],
  keep: (c, dossier) => keptFromCriteria(c, dossier, 'reading'),
  fresh: () => freshForm({ takenOn: clock.today() }),
  page,
  send: async ({ c, typed, request, answered, faulty }) => {
    const told = figureIn(typed)
    if ('fault' in told) return faulty(told.fault)
    if (told.figure === null) return faulty({ field: 'figure', message: targetWords.figureMissing })
    return answered(await useCases.takeReading(callerOf(c), { ...request, ...told.figure }), 'da-ghi-so-lieu', FIGURE_FIELDS)
  },
})

const page = (visit: Visit, dossier: Dossier, state: FormState): PageContent => {
  const { say } = visit
  const { row, history } = dossier
  const target = adoptedOf(history)?.criteria.target ?? null
  return {
    title: say(targetWords.readTitle),
    crumbs: caseCrumbs(visit, row),
    body: (
      <CaseForm title={say(targetWords.readTitle)} dossier={dossier} state={state} before={(
        <Notice>
          {target === null ? null : <p><strong>{target.measure}: {say(targetInWords(target))}.</strong></p>}
          <p>{say(targetWords.readLead)}</p>
        </Notice>
      )}>
        <Form id={`so-lieu-${row.id}`} action={`${casePath(row.id)}/so-lieu`} state={state} basedOn={row.version}>
          {target === null ? null : <FigureFields target={target} />}
          <Button>{say(targetWords.read)}</Button>
        </Form>
      </CaseForm>
    ),
  }
}
