import { Button, Field, TextArea } from '../../../components/Field.tsx'
import { Form } from '../../../components/Form.tsx'
import { freshForm, type FormState } from '../../../forms/formState.ts'
import { useVisit } from '../../../request/visit.ts'
import { reviewWords } from '../../../words/reviewWords.ts'
import { termsWords } from '../../../words/termsWords.ts'
import { TermsFields } from '../terms/TermsFields.tsx'
import { emptyTerms } from '../terms/typedTerms.ts'
import type { CardSetting } from './cardProps.ts'

type AddProps = Pick<CardSetting, 'sourceId' | 'action' | 'offices'> & { readonly state?: FormState | undefined }

/**
 * Makes a commitment of words the reader missed. With script, selecting words in the text fills in their place;
 * without it the words are typed, and found in the text.
 */
export const AddByHand = ({ sourceId, action, offices, state }: AddProps) => {
  const { say } = useVisit()
  const shown = state ?? freshForm({ ...emptyTerms, words: '', speaker: '', speakerRole: '' })
  return (
    <details class="finding finding-add" id="them" open={state !== undefined}>
      <summary>{say(reviewWords.add)}</summary>
      <p class="hint">{say(reviewWords.addLead)}</p>
      <Form id={`them-${sourceId}`} action={action} state={shown}>
        <input type="hidden" name="start" value={shown.typed.text('start')} data-words-start />
        <input type="hidden" name="end" value={shown.typed.text('end')} data-words-end />
        <TextArea name="words" label={say(reviewWords.words)} hint={say(reviewWords.wordsHint)} rows={4} />
        <TermsFields offices={offices} />
        <div class="field-pair">
          <Field name="speaker" label={say(termsWords.speaker)} optional />
          <Field name="speakerRole" label={say(termsWords.speakerRole)} optional />
        </div>
        <Button name="viec" value="them">{say(reviewWords.addSubmit)}</Button>
      </Form>
    </details>
  )
}
