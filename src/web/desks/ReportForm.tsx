import { Button, Field, FileField, TextArea } from '../components/Field.tsx'
import { Form } from '../components/Form.tsx'
import { Notice } from '../components/Notice.tsx'
import { Radios } from '../components/Radios.tsx'
import { PROGRESS } from '../../domain/commitment/index.ts'
import type { FormState } from '../forms/formState.ts'
import { useVisit } from '../request/visit.ts'
import { reportWords } from '../words/reportWords.ts'
import { PROGRESS_WORDS } from '../words/statusWords.ts'
import type { Dossier } from './dossier.ts'
import { LINK_ROWS, OUTCOMES } from './reportInput.ts'

/** What is accepted is told by the bytes on arrival; this only spares people the wrong choice. */
const ACCEPTED = '.pdf,.png,.jpg,.jpeg,.webp,.docx,.xlsx,.txt,.md,.csv'

/** How far it is, in words and with proof: one form for a report on the way and for the claim that it is done. */
export const ReportForm = ({ dossier: { row }, state, action }: { readonly dossier: Dossier; readonly state: FormState; readonly action: string }) => {
  const { say } = useVisit()
  const { typed } = state
  const linked = LINK_ROWS.some((number) => typed.text(`linkUrl${number}`) !== '' || typed.text(`linkTitle${number}`) !== '')
  return (
    <Form id={`bao-cao-${row.id}`} action={action} state={state} basedOn={row.version} files>
      <Radios name="progress" label={say(reportWords.outcome)} choices={[
        ...PROGRESS.map((progress) => ({ value: OUTCOMES[progress], name: say(PROGRESS_WORDS[progress]) })),
        { value: OUTCOMES.done, name: say(reportWords.done), hint: say(reportWords.doneHint) },
      ]} />
      <TextArea name="text" label={say(reportWords.text)} hint={say(reportWords.textHint)} rows={7} />
      {typed.fileNames.length === 0 ? null : <Notice kind="warning"><p>{say(reportWords.filesAgain(typed.fileNames.join(', ')))}</p></Notice>}
      <FileField name="files" label={say(reportWords.files)} hint={say(reportWords.filesHint)} accept={ACCEPTED} multiple optional />
      <details class="links" open={linked}>
        <summary>{say(reportWords.links)}</summary>
        {LINK_ROWS.map((number) => (
          <div class="field-pair">
            <Field name={`linkUrl${number}`} type="url" label={say(reportWords.linkUrl(number))} />
            <Field name={`linkTitle${number}`} label={say(reportWords.linkTitle(number))} />
          </div>
        ))}
      </details>
      <Button>{say(reportWords.send)}</Button>
    </Form>
  )
}
