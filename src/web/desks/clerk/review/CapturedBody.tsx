import type { CommitmentRow } from '../../../../application/register.ts'
import { Button, Field } from '../../../components/Field.tsx'
import { DueDate } from '../../../components/DueDate.tsx'
import { DueExplained } from '../../../components/DueExplained.tsx'
import { Facts } from '../../../components/Facts.tsx'
import { Form } from '../../../components/Form.tsx'
import { freshForm } from '../../../forms/formState.ts'
import { explainedDraft } from '../../../presenters/explainedDue.ts'
import { useVisit } from '../../../request/visit.ts'
import { reviewWords } from '../../../words/reviewWords.ts'
import { STATUS_WORDS } from '../../../words/statusWords.ts'
import { annexWords } from '../../../words/annexWords.ts'
import { termsWords } from '../../../words/termsWords.ts'
import { TermsFields } from '../terms/TermsFields.tsx'
import { recordedTerms } from '../terms/typedTerms.ts'
import { OwnerWords } from './OwnerWords.tsx'
import { PlaceFields } from './PlaceFields.tsx'
import type { CardProps } from './cardProps.ts'
import { Why } from './Why.tsx'

type CapturedProps = CardProps & { readonly row: CommitmentRow }

/** A commitment made of these words: what is recorded, and what may still be corrected. */
export const CapturedBody = (props: CapturedProps) => {
  const { say, href } = useVisit()
  const { row, explainRule } = props
  return (
    <>
      <Facts facts={[
        [say(annexWords.status), say(STATUS_WORDS[row.status])],
        [say(termsWords.action), row.action],
        [say(termsWords.owner), <OwnerWords named={row.ownerNamed} matched={row.ownerName} />],
        [say(termsWords.supporting), row.supporting.length === 0 ? null : row.supporting.join('; ')],
        [say(termsWords.product), row.product],
        [say(termsWords.due), <><DueDate row={row} /><DueExplained explained={explainedDraft(row)} /></>],
      ]} />
      <Why rules={row.rules} explainRule={explainRule} />
      {row.resolutionNumber === null ? <Corrections {...props} /> : (
        <p class="finding-reason">{say(reviewWords.adoptedIn(row.resolutionNumber))} <a href={href(`/cam-ket/${row.id}`)}>{say(reviewWords.publicPage)}</a></p>
      )}
    </>
  )
}

const Corrections = ({ item, row, sourceId, action, offices, state }: CapturedProps) => {
  const { say } = useVisit()
  const place = `${sourceId}-${item.start}-${item.end}`
  const commitment = <input type="hidden" name="commitmentId" value={row.id} />
  if (row.status === 'setAside') {
    return (
      <div class="finding-actions">
        <Form id={`lay-lai-${place}`} action={action} state={state ?? freshForm()}>
          <PlaceFields {...item} />{commitment}
          <Button kind="second" name="viec" value="lay-lai">{say(reviewWords.restore)}</Button>
        </Form>
      </div>
    )
  }
  const aside = state?.typed.text('viec') === 'de-rieng' ? state : undefined
  const edit = aside === undefined ? state : undefined
  return (
    <div class="finding-actions">
      <Form id={`sua-${place}`} action={action} state={edit ?? freshForm(recordedTerms(row))} basedOn={row.version}>
        <PlaceFields {...item} />{commitment}
        <details class="finding-edit" open={edit !== undefined} data-do="edit">
          <summary class="button button-second">{say(reviewWords.edit)}</summary>
          <div class="finding-panel">
            {row.status === 'confirmed' ? <p class="hint">{say(reviewWords.editConfirmed)}</p> : null}
            <TermsFields offices={offices} />
            <Button name="viec" value="sua">{say(reviewWords.saveEdit)}</Button>
          </div>
        </details>
      </Form>
      <Form id={`de-rieng-${place}`} action={action} state={aside ?? freshForm({ reason: '' })} basedOn={row.version}>
        <PlaceFields {...item} />{commitment}
        <details class="finding-edit" open={aside !== undefined} data-do="reject">
          <summary class="quiet">{say(reviewWords.setAside)}</summary>
          <div class="finding-panel">
            <Field name="reason" label={say(reviewWords.setAsideWhy)} />
            <Button kind="second" name="viec" value="de-rieng">{say(reviewWords.setAside)}</Button>
          </div>
        </details>
      </Form>
    </div>
  )
}
