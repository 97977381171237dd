import type { CommitmentRow } from '../../application/register.ts'
import { RECHECK_MONTHS } from '../../domain/commitment/index.ts'
import { Button, Field, TextArea, Tick } from '../components/Field.tsx'
import { Form } from '../components/Form.tsx'
import { freshForm, type FormState } from '../forms/formState.ts'
import { useVisit } from '../request/visit.ts'
import { verdictWords } from '../words/verdictWords.ts'
import { casePath } from './deskPaths.ts'

/** Words, not codes: a form whose session ended is summed up from its values. */
export const CLOSE = 'kết thúc'
export const SEND_BACK = 'thẩm tra lại'

type Props = { readonly row: CommitmentRow; readonly state: FormState }

/** Two forms stand on one page: each shows only what was sent from it. */
const own = (state: FormState, decision: string): FormState => (state.typed.text('decision') === decision ? state : freshForm())

export const CloseForm = ({ row, state }: Props) => {
  const { say } = useVisit()
  return (
    <section class="decision">
      <h2>{say(verdictWords.close)}</h2>
      <p>{say(verdictWords.closeLead)}</p>
      <Form id={`ket-thuc-${row.id}`} action={`${casePath(row.id)}/quyet-dinh`} state={own(state, CLOSE)} basedOn={row.version}>
        <Field name="documentNumber" label={say(verdictWords.documentNumber)} hint={say(verdictWords.documentNumberHint)} width="medium" />
        <fieldset class="field radios">
          <legend>{say(verdictWords.rechecks)}</legend>
          <p class="hint">{say(verdictWords.rechecksHint)}</p>
          {RECHECK_MONTHS.map((months) => <Tick name="recheckMonths" value={String(months)} label={say(verdictWords.recheckAfter(months))} />)}
        </fieldset>
        <Button name="decision" value={CLOSE}>{say(verdictWords.close)}</Button>
      </Form>
    </section>
  )
}

export const SendBackForm = ({ row, state }: Props) => {
  const { say } = useVisit()
  return (
    <section class="decision">
      <h2>{say(verdictWords.sendBack)}</h2>
      <p>{say(verdictWords.sendBackLead)}</p>
      <Form id={`tham-tra-lai-${row.id}`} action={`${casePath(row.id)}/quyet-dinh`} state={own(state, SEND_BACK)} basedOn={row.version}>
        <TextArea name="reason" label={say(verdictWords.sendBackReason)} rows={4} />
        <Button kind="second" name="decision" value={SEND_BACK}>{say(verdictWords.sendBack)}</Button>
      </Form>
    </section>
  )
}
