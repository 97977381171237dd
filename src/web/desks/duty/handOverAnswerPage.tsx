import { Hono } from 'hono'
import { isUnanswered } from '../../../domain/commitment/index.ts'
import { Button, Select, TextArea } from '../../components/Field.tsx'
import { Form } from '../../components/Form.tsx'
import { Notice } from '../../components/Notice.tsx'
import { answerForm } from '../../forms/answerForm.ts'
import { freshForm, type FormState } from '../../forms/formState.ts'
import { readTyped } from '../../forms/typed.ts'
import { errorPage } from '../../request/errorPages.tsx'
import { render, type PageContent } from '../../request/render.tsx'
import { callerOf, onlyFor } from '../../request/staffOnly.tsx'
import type { Visit, WebEnv } from '../../request/visit.ts'
import type { WebDeps } from '../../webDeps.ts'
import { dutyWords } from '../../words/dutyWords.ts'
import { CaseForm } from '../CaseForm.tsx'
import { basedOnOf } from '../basedOn.ts'
import { caseCrumbs } from '../caseCrumbs.ts'
import { casePath } from '../deskPaths.ts'
import { openDossier, reopenDossier, type Dossier } from '../dossier.ts'
import { keptFrom, OPENED_WHEN } from '../moveGuard.ts'
import { ProposalShown } from './ProposalShown.tsx'
import { agencyChoices } from './agencies.ts'

const PATH = '/ban-lam-viec/cam-ket/:id/tra-loi-chuyen-giao'

/** Words, not codes: a form whose session ended is summed up from its values. */
const ACCEPT = 'nhận'
const REFUSE = 'từ chối'

/** Where the office a promise is offered to takes it on, or says whose it is. */
export const handOverAnswerPage = ({ useCases }: WebDeps): Hono<WebEnv> => {
  const app = new Hono<WebEnv>()
  app.use(PATH, onlyFor('acceptHandOver', 'refuseHandOver'))
  app.get(PATH, async (c) => {
    const dossier = await openDossier(c, c.req.param('id'))
    if (!dossier) return c.notFound()
    return (await keptFrom(c, dossier.row, OPENED_WHEN.handOverAnswer)) ?? render(c, page(c.var.visit, dossier, freshForm()))
  })

  app.post(PATH, async (c) => {
    const id = c.req.param('id')
    const typed = await readTyped(c)
    if (!(await openDossier(c, id))) return c.notFound()
    const again = async (state: FormState): Promise<PageContent> => page(c.var.visit, await reopenDossier(c, id), state)
    const answered = { key: typed.text('key'), commitmentId: id, basedOn: basedOnOf(typed) }
    switch (typed.text('decision')) {
      case ACCEPT:
        return answerForm(c, typed, await useCases.acceptHandOver(callerOf(c), answered), { done: () => ({ to: casePath(id), notice: 'da-nhan-chuyen' }), again })
      case REFUSE:
        return answerForm(c, typed, await useCases.refuseHandOver(callerOf(c), { ...answered, properOfficeId: typed.text('properOfficeId'), reason: typed.text('reason') }), {
          done: () => ({ to: casePath(id), notice: 'da-tu-choi-chuyen' }), again,
          fields: {
            'proper-office-missing': 'properOfficeId', 'proper-office-is-self': 'properOfficeId', 'receiver-is-overseer': 'properOfficeId', 'not-an-agency': 'properOfficeId',
            'reason-missing': 'reason',
          },
        })
      default:
        return errorPage(c, 400)
    }
  })
  return app
}

const page = (visit: Visit, dossier: Dossier, state: FormState): PageContent => {
  const { say, today } = visit
  const { row } = dossier
  const tooLate = isUnanswered(row, today)
  return {
    title: say(dutyWords.answerTitle),
    crumbs: caseCrumbs(visit, row),
    body: (
      <CaseForm title={say(dutyWords.answerTitle)} dossier={dossier} state={state} before={<ProposalShown dossier={dossier} />}>
        {tooLate ? <Notice kind="warning"><p>{say(dutyWords.tooLateToRefuse)}</p></Notice> : null}
        <Form id={`tra-loi-chuyen-giao-${row.id}`} action={`${casePath(row.id)}/tra-loi-chuyen-giao`} state={state} basedOn={row.version}>
          <p>{say(dutyWords.acceptMeans)}{tooLate ? null : ` ${say(dutyWords.refuseMeans)}`}</p>
          {tooLate ? null : (
            <>
              <Select name="properOfficeId" label={say(dutyWords.properOffice)} empty={say(dutyWords.chooseOffice)} choices={agencyChoices(dossier, [row.handOverToOfficeId])} />
              <TextArea name="reason" label={say(dutyWords.refuseBasis)} hint={say(dutyWords.reasonPublic)} rows={4} />
            </>
          )}
          <div class="buttons">
            <Button name="decision" value={ACCEPT}>{say(dutyWords.accept)}</Button>
            {tooLate ? null : <Button kind="second" name="decision" value={REFUSE}>{say(dutyWords.refuse)}</Button>}
          </div>
        </Form>
      </CaseForm>
    ),
  }
}
