import type { Hono } from 'hono'
import type { CommitmentRow } from '../../application/register.ts'
import { ENDINGS } from '../../domain/commitment/index.ts'
import { Button, Field, TextArea, Tick } from '../components/Field.tsx'
import { Form } from '../components/Form.tsx'
import { Radios } from '../components/Radios.tsx'
import { Notice } from '../components/Notice.tsx'
import { freshForm, type FormState } from '../forms/formState.ts'
import type { PageContent } from '../request/render.tsx'
import { callerOf } from '../request/staffOnly.tsx'
import { useVisit, type Visit, type WebEnv } from '../request/visit.ts'
import type { WebDeps } from '../webDeps.ts'
import { ENDING_WORDS } from '../words/eventWords.ts'
import { verdictWords } from '../words/verdictWords.ts'
import { CaseForm } from './CaseForm.tsx'
import { caseCrumbs } from './caseCrumbs.ts'
import { caseRoutes } from './caseRoutes.ts'
import { casePath } from './deskPaths.ts'
import type { Dossier } from './dossier.ts'
import { keptFrom, OPENED_WHEN } from './moveGuard.ts'

/** The id in the address of a promise's page, or what was typed where it is no address. */
const idIn = (address: string): string => /cam-ket\/([^/?#\s]+)/.exec(address)?.[1] ?? address.trim()

const CONFIRMED = 'đã đối chiếu'

/** Where the standing committee gives a promise up. Rare and final, so it stands apart and asks for a confirmation. */
export const withdrawPage = ({ useCases }: WebDeps): Hono<WebEnv> => caseRoutes({
  step: 'rut',
  permissions: ['withdrawCommitment'],
  keep: (c, { row }) => keptFrom(c, row, OPENED_WHEN.withdrawal),
  fresh: () => freshForm({ ending: 'waived' }),
  page,
  send: async ({ c, typed, request, answered, faulty }) => {
    if (typed.text('confirmed') !== CONFIRMED) return faulty({ field: null, message: verdictWords.withdrawUnconfirmed })
    const ending = ENDINGS.find((one) => one === typed.text('ending')) ?? 'waived'
    // Two answers that contradict each other are asked about, never half taken.
    if (ending === 'waived' && typed.text('byCommitment').trim() !== '') return faulty({ field: 'byCommitment', message: verdictWords.otherPromiseUnasked })
    const withdrawal = { ...request, documentNumber: typed.text('documentNumber'), ending, byCommitmentId: ending === 'waived' ? null : idIn(typed.text('byCommitment')), reason: typed.text('reason') }
    return answered(await useCases.withdrawCommitment(callerOf(c), withdrawal), 'da-rut', {
      'document-number-missing': 'documentNumber', 'reason-missing': 'reason', 'other-promise-missing': 'byCommitment', 'other-promise-is-itself': 'byCommitment', 'other-promise-unknown': 'byCommitment',
    })
  },
})

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
      <Radios name="ending" label={say(verdictWords.endingLabel)} choices={ENDINGS.map((ending) => ({ value: ending, name: say(ENDING_WORDS[ending]) }))} />
      <Field name="byCommitment" label={say(verdictWords.otherPromise)} hint={say(verdictWords.otherPromiseHint)} />
      <TextArea name="reason" label={say(verdictWords.withdrawReason)} rows={4} />
      <Tick name="confirmed" value={CONFIRMED} label={say(verdictWords.withdrawConfirm)} />
      <div class="buttons">
        <Button kind="grave">{say(verdictWords.withdraw)}</Button>
        <a href={href(casePath(row.id))}>{say(verdictWords.notWithdraw)}</a>
      </div>
    </Form>
  )
}
