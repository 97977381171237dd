import type { Hono } from 'hono'
import { Button, TextArea } from '../components/Field.tsx'
import { Form } from '../components/Form.tsx'
import type { FormState } from '../forms/formState.ts'
import { errorPage } from '../request/errorPages.tsx'
import type { PageContent } from '../request/render.tsx'
import { callerOf } from '../request/staffOnly.tsx'
import type { Visit, WebEnv } from '../request/visit.ts'
import type { WebDeps } from '../webDeps.ts'
import { verdictWords } from '../words/verdictWords.ts'
import { CaseForm } from './CaseForm.tsx'
import { ClaimShown } from './ClaimShown.tsx'
import { caseCrumbs } from './caseCrumbs.ts'
import { caseRoutes } from './caseRoutes.ts'
import { casePath } from './deskPaths.ts'
import type { Dossier } from './dossier.ts'
import { keptFrom, OPENED_WHEN } from './moveGuard.ts'

/** Words, not codes: a form whose session ended is summed up from its values. */
const VERIFY = 'đạt'
const GIVE_BACK = 'trả lại'
const DISPUTE = 'không công nhận'

/** Where the committee says whether the promise was kept, or what is missing. */
export const verdictPage = ({ useCases }: WebDeps): Hono<WebEnv> => caseRoutes({
  step: 'tham-tra',
  permissions: ['verifyCompletion', 'returnClaim', 'disputeClaim'],
  keep: (c, { row }) => keptFrom(c, row, OPENED_WHEN.verdict),
  page,
  send: async ({ c, typed, request, answered }) => {
    switch (typed.text('verdict')) {
      case VERIFY:
        return answered(await useCases.verifyCompletion(callerOf(c), { ...request, finding: typed.text('text') }), 'da-tham-tra', { 'finding-missing': 'text' })
      case GIVE_BACK:
        return answered(await useCases.returnClaim(callerOf(c), { ...request, missing: typed.text('text') }), 'da-tra-lai', { 'missing-part-not-named': 'text' })
      case DISPUTE:
        return answered(await useCases.disputeClaim(callerOf(c), { ...request, reason: typed.text('text') }), 'da-tranh-luan', { 'reason-missing': 'text' })
      default:
        return errorPage(c, 400)
    }
  },
})

const page = (visit: Visit, dossier: Dossier, state: FormState): PageContent => {
  const { say } = visit
  const { row } = dossier
  return {
    title: say(verdictWords.title),
    crumbs: caseCrumbs(visit, row),
    body: (
      <CaseForm title={say(verdictWords.title)} dossier={dossier} state={state} before={<ClaimShown dossier={dossier} />}>
        <Form id={`tham-tra-${row.id}`} action={`${casePath(row.id)}/tham-tra`} state={state} basedOn={row.version}>
          <TextArea name="text" label={say(verdictWords.text)} hint={say(verdictWords.textHint)} rows={6} />
          <div class="buttons">
            <Button name="verdict" value={VERIFY}>{say(verdictWords.verify)}</Button>
            <Button kind="second" name="verdict" value={GIVE_BACK}>{say(verdictWords.giveBack)}</Button>
            <Button kind="second" name="verdict" value={DISPUTE}>{say(verdictWords.dispute)}</Button>
          </div>
          <p class="hint">{say(verdictWords.notEnd)}</p>
        </Form>
      </CaseForm>
    ),
  }
}
