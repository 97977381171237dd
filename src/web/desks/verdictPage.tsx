import { Hono } from 'hono'
import { Button, TextArea } from '../components/Field.tsx'
import { Form } from '../components/Form.tsx'
import { answerForm } from '../forms/answerForm.ts'
import { freshForm, type FormState } from '../forms/formState.ts'
import { readTyped } from '../forms/typed.ts'
import { errorPage } from '../request/errorPages.tsx'
import { render, type PageContent } from '../request/render.tsx'
import { callerOf, onlyFor } from '../request/staffOnly.tsx'
import type { Visit, WebEnv } from '../request/visit.ts'
import type { WebDeps } from '../webDeps.ts'
import { verdictWords } from '../words/verdictWords.ts'
import { CaseForm } from './CaseForm.tsx'
import { ClaimShown } from './ClaimShown.tsx'
import { basedOnOf } from './basedOn.ts'
import { caseCrumbs } from './caseCrumbs.ts'
import { casePath } from './deskPaths.ts'
import { openDossier, reopenDossier, type Dossier } from './dossier.ts'
import { keptFrom, OPENED_WHEN } from './moveGuard.ts'

const PATH = '/ban-lam-viec/cam-ket/:id/tham-tra'

/** Words, not codes: a form whose session ended is summed up from its values. */
const VERIFY = 'đạt'
const GIVE_BACK = 'trả lại'

/** Where the committee says whether the promise was kept, or what is missing. */
export const verdictPage = ({ useCases }: WebDeps): Hono<WebEnv> => {
  const app = new Hono<WebEnv>()
  app.use(PATH, onlyFor('verifyCompletion', 'returnClaim'))
  app.get(PATH, async (c) => {
    const dossier = await openDossier(c, c.req.param('id'))
    if (!dossier) return c.notFound()
    return (await keptFrom(c, dossier.row, OPENED_WHEN.verdict)) ?? render(c, page(c.var.visit, dossier, freshForm()))
  })

  app.post(PATH, async (c) => {
    const id = c.req.param('id')
    const typed = await readTyped(c)
    if (!(await openDossier(c, id))) return c.notFound()
    const again = async (state: FormState): Promise<PageContent> => page(c.var.visit, await reopenDossier(c, id), state)
    const judged = { key: typed.text('key'), commitmentId: id, basedOn: basedOnOf(typed) }
    switch (typed.text('verdict')) {
      case VERIFY:
        return answerForm(c, typed, await useCases.verifyCompletion(callerOf(c), { ...judged, finding: typed.text('text') }),
          { done: () => ({ to: casePath(id), notice: 'da-tham-tra' }), again, fields: { 'finding-missing': 'text' } })
      case GIVE_BACK:
        return answerForm(c, typed, await useCases.returnClaim(callerOf(c), { ...judged, missing: typed.text('text') }),
          { done: () => ({ to: casePath(id), notice: 'da-tra-lai' }), again, fields: { 'missing-part-not-named': 'text' } })
      default:
        return errorPage(c, 400)
    }
  })
  return app
}

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
          </div>
          <p class="hint">{say(verdictWords.notEnd)}</p>
        </Form>
      </CaseForm>
    ),
  }
}
