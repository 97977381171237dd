import { Button, Field } from '../../../components/Field.tsx'
import { DueDate } from '../../../components/DueDate.tsx'
import { Facts } from '../../../components/Facts.tsx'
import { Form } from '../../../components/Form.tsx'
import { freshForm } from '../../../forms/formState.ts'
import { useVisit } from '../../../request/visit.ts'
import { CLARITY_WORDS, reviewWords } from '../../../words/reviewWords.ts'
import { termsWords } from '../../../words/termsWords.ts'
import { TermsFields } from '../terms/TermsFields.tsx'
import { orNull, proposedTerms } from '../terms/typedTerms.ts'
import { OwnerWords } from './OwnerWords.tsx'
import { PlaceFields } from './PlaceFields.tsx'
import type { CardProps } from './cardProps.ts'
import type { Finding } from './reviewItems.ts'
import { SecondBeside } from './SecondOpinion.tsx'
import { Why } from './Why.tsx'

/** An open proposal: what the reader understood, and three ways to answer it. */
export const ProposalBody = ({ item, finding, sourceId, action, offices, second, explainRule, state }: CardProps & { readonly finding: Finding }) => {
  const { say } = useVisit()
  const fresh = () => freshForm({ ...proposedTerms(finding, offices), speaker: finding.speaker ?? '', speakerRole: finding.speakerRole ?? '' })
  const place = `${sourceId}-${item.start}-${item.end}`
  return (
    <>
      <ProposalFacts finding={finding} offices={offices} />
      {second === null ? null : <SecondBeside finding={finding} second={second} />}
      <Why rules={finding.rules} explainRule={explainRule} />
      <div class="finding-actions">
        <Form id={`nhan-${place}`} action={action} state={state ?? fresh()}>
          <PlaceFields {...item} />
          <button type="submit" class={`button button-${item.state === 'vague' ? 'second' : 'main'}`} name="viec" value="nhan" data-do="accept">
            {say(item.state === 'vague' ? reviewWords.acceptVague : reviewWords.accept)}
          </button>
          <details class="finding-edit" open={state !== undefined} data-do="edit">
            <summary class="button button-second">{say(reviewWords.edit)}</summary>
            <div class="finding-panel">
              <TermsFields offices={offices} />
              <div class="field-pair">
                <Field name="speaker" label={say(termsWords.speaker)} optional />
                <Field name="speakerRole" label={say(termsWords.speakerRole)} optional />
              </div>
              <Button name="viec" value="nhan">{say(reviewWords.acceptEdited)}</Button>
            </div>
          </details>
        </Form>
        <Form id={`bo-${place}`} action={action} state={freshForm({ reason: '' })}>
          <PlaceFields {...item} />
          <button type="submit" class="button button-second" name="viec" value="bo" data-do="reject">{say(reviewWords.reject)}</button>
          <details class="finding-edit">
            <summary class="quiet">{say(reviewWords.rejectWithReason)}</summary>
            <div class="finding-panel">
              <Field name="reason" label={say(reviewWords.rejectWhy)} optional />
              <Button kind="second" name="viec" value="bo">{say(reviewWords.rejectWithReason)}</Button>
            </div>
          </details>
        </Form>
      </div>
    </>
  )
}

const ProposalFacts = ({ finding, offices }: Pick<CardProps, 'offices'> & { readonly finding: Finding }) => {
  const { say } = useVisit()
  const terms = proposedTerms(finding, offices)
  const missing = finding.missing.map((part) => say(CLARITY_WORDS[part])).join(', ')
  return (
    <Facts facts={[
      [say(termsWords.action), terms.action],
      [say(termsWords.owner), <OwnerWords named={orNull(terms.ownerNamed)} matched={offices.find(({ id }) => id === terms.owner)?.name ?? null} />],
      [say(termsWords.supporting), orNull(terms.supporting)],
      [say(termsWords.due), <DueDate row={{ dueDate: finding.deadline, dueWords: orNull(terms.dueWords) }} />],
      [say(reviewWords.condition), finding.condition],
      [say(reviewWords.clarity), missing === '' ? say(reviewWords.missingNothing) : say(reviewWords.missing(missing))],
    ]} />
  )
}
