import { Hono } from 'hono'
import type { CommitmentRow } from '../../application/register.ts'
import { Button, Field, TextArea, Tick } from '../components/Field.tsx'
import { Form } from '../components/Form.tsx'
import { Notice } from '../components/Notice.tsx'
import { answerForm, refusalStatus } from '../forms/answerForm.ts'
import { freshForm, refusedForm, type FormState } from '../forms/formState.ts'
import { readTyped } from '../forms/typed.ts'
import { render, type PageContent } from '../request/render.tsx'
import { callerOf, onlyFor } from '../request/staffOnly.tsx'
import { useVisit, type Visit, type WebEnv } from '../request/visit.ts'
import type { WebDeps } from '../webDeps.ts'
import { verdictWords } from '../words/verdictWords.ts'
import { CaseForm } from './CaseForm.tsx'
import { basedOnOf } from './basedOn.ts'
import { caseCrumbs } from './caseCrumbs.ts'
import { casePath } from './deskPaths.ts'
import { openDossier, reopenDossier, type Dossier } from './dossier.ts'
import { keptFrom, OPENED_WHEN } from './moveGuard.ts'

const PATH = '/ban-lam-viec/cam-ket/:id/rut'
const CONFIRMED = 'đã đối chiếu'

/** Where the standing committee gives a promise up. Rare and final, so it stands apart and asks for a confirmation. */
export const withdrawPage = ({ useCases }: WebDeps): Hono<WebEnv> => {
  const app = new Hono<WebEnv>()
  app.use(PATH, onlyFor('withdrawCommitment'))
  app.get(PATH, async (c) => {
    const dossier = await openDossier(c, c.req.param('id'))
    if (!dossier) return c.notFound()
    return (await keptFrom(c, dossier.row, OPENED_WHEN.withdrawal)) ?? render(c, page(c.var.visit, dossier, freshForm()))
  })

  app.post(PATH, async (c) => {
    const id = c.req.param('id')
    const typed = await readTyped(c)
    if (!(await openDossier(c, id))) return c.notFound()
    const again = async (state: FormState): Promise<PageContent> => page(c.var.visit, await reopenDossier(c, id), state)
    if (typed.text('confirmed') !== CONFIRMED)
      return render(c, await again(refusedForm(typed, [{ field: null, message: verdictWords.withdrawUnconfirmed }])), refusalStatus('reason-missing'))
    const answer = await useCases.withdrawCommitment(callerOf(c), {
      key: typed.text('key'), commitmentId: id, basedOn: basedOnOf(typed), documentNumber: typed.text('documentNumber'), reason: typed.text('reason'),
    })
    return answerForm(c, typed, answer, {
      done: () => ({ to: casePath(id), notice: 'da-rut' }), again, fields: { 'document-number-missing': 'documentNumber', 'reason-missing': 'reason' },
    })
  })
  return app
}

const page = (visit: Visit, dossier: Dossier, state: FormState): PageContent => ({
  title: visit.say(verdictWords.withdrawTitle),
  crumbs: caseCrumbs(visit, dossier.row),
  body: (
    <CaseForm title={visit.say(verdictWords.withdrawTitle)} dossier={dossier} state={state}
      before={<Notice kind="warning"><p>{visit.say(verdictWords.withdrawWarning)}</p></Notice>}>
      <WithdrawForm row={dossier.row} state={state} />
    </CaseForm>
  ),
})

const WithdrawForm = ({ row, state }: { readonly row: CommitmentRow; readonly state: FormState }) => {
  const { say, href } = useVisit()
  return (
    <Form id={`rut-${row.id}`} action={`${casePath(row.id)}/rut`} state={state} basedOn={row.version}>
      <Field name="documentNumber" label={say(verdictWords.documentNumber)} hint={say(verdictWords.documentNumberHint)} width="medium" />
      <TextArea name="reason" label={say(verdictWords.withdrawReason)} rows={4} />
      <Tick name="confirmed" value={CONFIRMED} label={say(verdictWords.withdrawConfirm)} />
      <div class="buttons">
        <Button kind="grave">{say(verdictWords.withdraw)}</Button>
        <a href={href(casePath(row.id))}>{say(verdictWords.notWithdraw)}</a>
      </div>
    </Form>
  )
}
