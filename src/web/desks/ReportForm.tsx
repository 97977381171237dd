import { Button, TextArea } from '../components/Field.tsx'
import { Form } from '../components/Form.tsx'
import { Notice } from '../components/Notice.tsx'
import { Radios } from '../components/Radios.tsx'
import { PROGRESS } from '../../domain/commitment/index.ts'
import type { FormState } from '../forms/formState.ts'
import { adoptedOf } from '../presenters/adoptedOf.ts'
import { targetInWords } from '../presenters/targetInWords.ts'
import { useVisit } from '../request/visit.ts'
import { judgingWords } from '../words/judgingWords.ts'
import { reportWords } from '../words/reportWords.ts'
import { PROGRESS_WORDS } from '../words/statusWords.ts'
import { targetWords } from '../words/targetWords.ts'
import { Attachments } from './Attachments.tsx'
import { FigureFields } from './criteria/FigureFields.tsx'
import type { Dossier } from './dossier.ts'
import { OUTCOMES } from './reportInput.ts'

/** How far it is, in words and with proof: one form for a report on the way and for the claim that it is done. */
export const ReportForm = ({ dossier: { row, history }, state, action }: { readonly dossier: Dossier; readonly state: FormState; readonly action: string }) => {
  const { say } = useVisit()
  const target = adoptedOf(history)?.criteria.target ?? null
  return (
    <>
      {row.proof === null ? null : <Notice><p><strong>{say(judgingWords.proofAsked)}</strong></p><p class="as-typed">{row.proof}</p></Notice>}
      <Form id={`bao-cao-${row.id}`} action={action} state={state} basedOn={row.version} files>
        <Radios name="progress" label={say(reportWords.outcome)} choices={[
          ...PROGRESS.map((progress) => ({ value: OUTCOMES[progress], name: say(PROGRESS_WORDS[progress]) })),
          { value: OUTCOMES.done, name: say(reportWords.done), hint: say(reportWords.doneHint) },
        ]} />
        <TextArea name="text" label={say(reportWords.text)} hint={say(reportWords.textHint)} rows={7} />
        {target === null ? null : (
          <fieldset class="part-row">
            <legend>{say(targetWords.withReport)}</legend>
            <p>{target.measure}: {say(targetInWords(target))}.</p>
            <FigureFields target={target} />
          </fieldset>
        )}
        <Attachments typed={state.typed} />
        <Button>{say(reportWords.send)}</Button>
      </Form>
    </>
  )
}
