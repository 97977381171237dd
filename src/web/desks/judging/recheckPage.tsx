import type { Hono } from 'hono'
import { Button, TextArea } from '../../components/Field.tsx'
import { Form } from '../../components/Form.tsx'
import { Notice } from '../../components/Notice.tsx'
import type { FormState } from '../../forms/formState.ts'
import { errorPage } from '../../request/errorPages.tsx'
import type { PageContent } from '../../request/render.tsx'
import { callerOf } from '../../request/staffOnly.tsx'
import type { Visit, WebEnv } from '../../request/visit.ts'
import type { WebDeps } from '../../webDeps.ts'
import { shortDay } from '../../words/dates.ts'
import { judgingWords } from '../../words/judgingWords.ts'
import { CaseForm } from '../CaseForm.tsx'
import { ClaimShown, FindingShown } from '../ClaimShown.tsx'
import { caseCrumbs } from '../caseCrumbs.ts'
import { caseRoutes } from '../caseRoutes.ts'
import { casePath } from '../deskPaths.ts'
import type { Dossier } from '../dossier.ts'
import { standingOf } from '../duty/standing.ts'
import { keptFrom, OPENED_WHEN } from '../moveGuard.ts'

/** Words, not codes: a form whose session ended is summed up from its values. */
const HOLDS = 'vẫn đạt'
const HOLDS_NOT = 'không còn đạt'

/** Where the committee looks again whether a closed promise still holds. */
export const recheckPage = ({ useCases }: WebDeps): Hono<WebEnv> => caseRoutes({
  step: 'kiem-tra-lai',
  permissions: ['passRecheck', 'failRecheck'],
  keep: (c, { row }) => keptFrom(c, row, OPENED_WHEN.recheck),
  page,
  send: async ({ c, typed, request, answered }) => {
    const recheck = { ...request, finding: typed.text('finding') }
    switch (typed.text('outcome')) {
      case HOLDS:
        return answered(await useCases.passRecheck(callerOf(c), recheck), 'da-kiem-tra-lai', { 'finding-missing': 'finding' })
      case HOLDS_NOT:
        return answered(await useCases.failRecheck(callerOf(c), recheck), 'da-mo-lai', { 'finding-missing': 'finding' })
      default:
        return errorPage(c, 400)
    }
  },
})

const page = (visit: Visit, dossier: Dossier, state: FormState): PageContent => {
  const { say } = visit
  const { row } = dossier
  const standing = standingOf(dossier)
  const planned = standing.status === 'closed' ? standing.rechecks : []
  return {
    title: say(judgingWords.recheckTitle),
    crumbs: caseCrumbs(visit, row),
    body: (
      <CaseForm title={say(judgingWords.recheckTitle)} dossier={dossier} state={state} before={<><ClaimShown dossier={dossier} /><FindingShown dossier={dossier} /></>}>
        <Notice>
          <p>{planned.length === 0 ? say(judgingWords.noneplanned) : `${say(judgingWords.planned)}: ${planned.map((day) => say(shortDay(day))).join(', ')}.`}</p>
          <p>{say(judgingWords.recheckLead)}</p>
        </Notice>
        <Form id={`kiem-tra-lai-${row.id}`} action={`${casePath(row.id)}/kiem-tra-lai`} state={state} basedOn={row.version}>
          <TextArea name="finding" label={say(judgingWords.recheckFinding)} rows={5} />
          <div class="buttons">
            {planned.length === 0 ? null : <Button name="outcome" value={HOLDS}>{say(judgingWords.holds)}</Button>}
            <Button kind="grave" name="outcome" value={HOLDS_NOT}>{say(judgingWords.holdsNot)}</Button>
          </div>
        </Form>
      </CaseForm>
    ),
  }
}
