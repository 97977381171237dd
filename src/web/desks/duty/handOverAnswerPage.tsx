import type { Hono } from 'hono'
import { isUnanswered } from '../../../domain/commitment/index.ts'
import { Button, Select, TextArea } from '../../components/Field.tsx'
import { Form } from '../../components/Form.tsx'
import { Notice } from '../../components/Notice.tsx'
import type { FormState } from '../../forms/formState.ts'
import { errorPage } from '../../request/errorPages.tsx'
import type { PageContent } from '../../request/render.tsx'
import { callerOf } from '../../request/staffOnly.tsx'
import type { Visit, WebEnv } from '../../request/visit.ts'
import type { WebDeps } from '../../webDeps.ts'
import { dutyWords } from '../../words/dutyWords.ts'
import { CaseForm } from '../CaseForm.tsx'
import { caseCrumbs } from '../caseCrumbs.ts'
import { caseRoutes } from '../caseRoutes.ts'
import { casePath } from '../deskPaths.ts'
import type { Dossier } from '../dossier.ts'
import { keptFrom, OPENED_WHEN } from '../moveGuard.ts'
import { ProposalShown } from './ProposalShown.tsx'
import { agencyChoices } from './agencies.ts'

/** Words, not codes: a form whose session ended is summed up from its values. */
const ACCEPT = 'nhận'
const REFUSE = 'từ chối'

/** Where the office a promise is offered to takes it on, or says whose it is. */
export const handOverAnswerPage = ({ useCases }: WebDeps): Hono<WebEnv> => caseRoutes({
  step: 'tra-loi-chuyen-giao',
  permissions: ['acceptHandOver', 'refuseHandOver'],
  keep: (c, { row }) => keptFrom(c, row, OPENED_WHEN.handOverAnswer),
  page,
  send: async ({ c, typed, request, answered }) => {
    switch (typed.text('decision')) {
      case ACCEPT:
        return answered(await useCases.acceptHandOver(callerOf(c), request), 'da-nhan-chuyen', {})
      case REFUSE: {
        const refusal = { ...request, properOfficeId: typed.text('properOfficeId'), reason: typed.text('reason') }
        return answered(await useCases.refuseHandOver(callerOf(c), refusal), 'da-tu-choi-chuyen', {
          'proper-office-missing': 'properOfficeId', 'proper-office-is-self': 'properOfficeId', 'receiver-is-overseer': 'properOfficeId', 'not-an-agency': 'properOfficeId',
          'reason-missing': 'reason',
        })
      }
      default:
        return errorPage(c, 400)
    }
  },
})

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
