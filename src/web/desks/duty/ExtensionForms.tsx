import type { CommitmentRow } from '../../../application/register.ts'
import { Button, DateField, Field, TextArea } from '../../components/Field.tsx'
import { EvidenceList } from '../../components/EvidenceList.tsx'
import { evidenceBase } from '../../presenters/evidenceOf.ts'
import { Facts } from '../../components/Facts.tsx'
import { Form } from '../../components/Form.tsx'
import { freshForm, type FormState } from '../../forms/formState.ts'
import { reasonName } from '../../presenters/historyEntry.ts'
import { useVisit } from '../../request/visit.ts'
import { shortDay } from '../../words/dates.ts'
import { dutyWords } from '../../words/dutyWords.ts'
import { casePath } from '../deskPaths.ts'
import type { Dossier } from '../dossier.ts'
import { questionOf } from './standing.ts'

/** Words, not codes: a form whose session ended is summed up from its values. */
export const GRANT = 'cho gia hạn'
export const REFUSE = 'không cho gia hạn'

/** What the office asks for, and why. */
export const RequestShown = ({ dossier }: { readonly dossier: Dossier }) => {
  const { say } = useVisit()
  const asked = questionOf(dossier, 'extension')
  if (asked === null) return null
  return (
    <section class="claim">
      <h2>{say(dutyWords.request)}</h2>
      <Facts facts={[
        [say(dutyWords.proposedBy), dossier.names.get(asked.officeId) ?? asked.officeId],
        [say(dutyWords.newDate), say(shortDay(asked.newDate))],
        [say(dutyWords.reasonCode), say(reasonName(asked.reasonCode))],
        [say(dutyWords.reasonTold), asked.reason],
        [say(dutyWords.workSoFar), asked.workSoFar],
        [say(dutyWords.documentNumber), asked.documentNumber],
        [say(dutyWords.askedOn), say(shortDay(asked.askedOn))],
        [say(dutyWords.decideBy), say(shortDay(asked.decideBy))],
      ]} />
      {asked.evidence.length === 0 ? null : <EvidenceList base={evidenceBase(dossier.row.id)} evidence={asked.evidence} />}
    </section>
  )
}

type Props = { readonly row: CommitmentRow; readonly state: FormState; readonly newDate?: string }

/** Two forms stand on one page: each shows only what was sent from it. */
const isOwn = (state: FormState, decision: string): boolean => state.typed.text('decision') === decision

export const GrantForm = ({ row, state, newDate = '' }: Props) => {
  const { say } = useVisit()
  return (
    <section class="decision">
      <h2>{say(dutyWords.grant)}</h2>
      <p>{say(dutyWords.grantLead)}</p>
      <Form id={`cho-gia-han-${row.id}`} action={`${casePath(row.id)}/tra-loi-gia-han`} state={isOwn(state, GRANT) ? state : freshForm({ date: newDate })} basedOn={row.version}>
        <DateField name="date" label={say(dutyWords.grantedDate)} />
        <Field name="documentNumber" label={say(dutyWords.documentNumber)} hint={say(dutyWords.documentNumberHint)} width="medium" />
        <Button name="decision" value={GRANT}>{say(dutyWords.grant)}</Button>
      </Form>
    </section>
  )
}

export const RefuseForm = ({ row, state }: Props) => {
  const { say } = useVisit()
  return (
    <section class="decision">
      <h2>{say(dutyWords.refuseExtension)}</h2>
      <p>{say(dutyWords.refuseExtensionLead)}</p>
      <Form id={`khong-gia-han-${row.id}`} action={`${casePath(row.id)}/tra-loi-gia-han`} state={isOwn(state, REFUSE) ? state : freshForm()} basedOn={row.version}>
        <TextArea name="reason" label={say(dutyWords.reason)} rows={4} />
        <Button kind="second" name="decision" value={REFUSE}>{say(dutyWords.refuseExtension)}</Button>
      </Form>
    </section>
  )
}
