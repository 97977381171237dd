import type { Hono } from 'hono'
import { Button, Field, TextArea } from '../../components/Field.tsx'
import { Facts } from '../../components/Facts.tsx'
import { Form } from '../../components/Form.tsx'
import { Radios } from '../../components/Radios.tsx'
import type { FormState } from '../../forms/formState.ts'
import { ROLE_NAMES } from '../../../domain/access/index.ts'
import { nameIn } from '../../presenters/officeNames.ts'
import type { PageContent } from '../../request/render.tsx'
import { callerOf } from '../../request/staffOnly.tsx'
import { useVisit, type Visit, type WebEnv } from '../../request/visit.ts'
import type { WebDeps } from '../../webDeps.ts'
import { shortDay } from '../../words/dates.ts'
import { dutyWords } from '../../words/dutyWords.ts'
import { judgingWords } from '../../words/judgingWords.ts'
import { CaseForm } from '../CaseForm.tsx'
import { ClaimShown } from '../ClaimShown.tsx'
import { caseCrumbs } from '../caseCrumbs.ts'
import { caseRoutes } from '../caseRoutes.ts'
import { casePath } from '../deskPaths.ts'
import type { Dossier } from '../dossier.ts'
import { standingOf } from '../duty/standing.ts'
import { keptFrom, OPENED_WHEN } from '../moveGuard.ts'

/** Words, not codes: a form whose session ended is summed up from its values. */
const OUTCOMES = { lookAgain: 'thẩm tra lại', returned: 'giữ việc trả lại' } as const

/** Where the standing committee settles whether a claim is looked at again or stays returned. */
export const settlePage = ({ useCases }: WebDeps): Hono<WebEnv> => caseRoutes({
  step: 'ket-luan-tranh-luan',
  permissions: ['settleDispute'],
  keep: (c, { row }) => keptFrom(c, row, OPENED_WHEN.settlement),
  page,
  send: async ({ c, typed, request, answered, faulty }) => {
    const outcome = (['lookAgain', 'returned'] as const).find((one) => OUTCOMES[one] === typed.text('outcome'))
    if (outcome === undefined) return faulty({ field: 'outcome', message: judgingWords.outcomeMissing })
    const settlement = { ...request, outcome, reason: typed.text('reason'), documentNumber: typed.text('documentNumber') }
    return answered(await useCases.settleDispute(callerOf(c), settlement), 'da-ket-luan', { 'reason-missing': 'reason', 'document-number-missing': 'documentNumber' })
  },
})

const page = (visit: Visit, dossier: Dossier, state: FormState): PageContent => {
  const { say } = visit
  const { row } = dossier
  return {
    title: say(judgingWords.settleTitle),
    crumbs: caseCrumbs(visit, row),
    body: (
      <CaseForm title={say(judgingWords.settleTitle)} dossier={dossier} state={state} before={<><ClaimShown dossier={dossier} /><DisputeShown dossier={dossier} /></>}>
        <Form id={`ket-luan-${row.id}`} action={`${casePath(row.id)}/ket-luan-tranh-luan`} state={state} basedOn={row.version}>
          <Radios name="outcome" label={say(judgingWords.outcome)} choices={[
            { value: OUTCOMES.lookAgain, name: say(judgingWords.lookAgain), hint: say(judgingWords.lookAgainHint) },
            { value: OUTCOMES.returned, name: say(judgingWords.stayReturned), hint: say(judgingWords.stayReturnedHint) },
          ]} />
          <TextArea name="reason" label={say(judgingWords.settleReason)} hint={say(dutyWords.reasonPublic)} rows={4} />
          <Field name="documentNumber" label={say(dutyWords.documentNumber)} hint={say(dutyWords.documentNumberHint)} width="medium" />
          <Button>{say(judgingWords.settle)}</Button>
        </Form>
      </CaseForm>
    ),
  }
}

/** Who holds the result, or its return, to be wrong, and why. */
const DisputeShown = ({ dossier }: { readonly dossier: Dossier }) => {
  const { say } = useVisit()
  const state = standingOf(dossier)
  if (state.status !== 'disputed') return null
  const { by, reason, since } = state.dispute
  const office = nameIn(dossier.names, by === 'agency' ? state.ownerOfficeId : state.overseerOfficeId)
  return (
    <section class="claim">
      <h2>{say(judgingWords.dispute)}</h2>
      <Facts facts={[[say(judgingWords.disputedBy), `${office} (${say(ROLE_NAMES[by])})`], [say(judgingWords.disputeSince), say(shortDay(since))], [say(judgingWords.disputeReason), reason]]} />
    </section>
  )
}
