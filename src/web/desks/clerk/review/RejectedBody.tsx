import { Button } from '../../../components/Field.tsx'
import { Form } from '../../../components/Form.tsx'
import { freshForm } from '../../../forms/formState.ts'
import { useVisit } from '../../../request/visit.ts'
import { reviewWords } from '../../../words/reviewWords.ts'
import { PlaceFields } from './PlaceFields.tsx'
import type { CardProps } from './cardProps.ts'
import { Why } from './Why.tsx'

/** A rejected proposal: still here, with the reason and the way back. */
export const RejectedBody = ({ item, sourceId, action, explainRule, state = freshForm() }: CardProps) => {
  const { say } = useVisit()
  return (
    <>
      {item.reason === null ? null : <p class="finding-reason">{say(reviewWords.rejectedBecause(item.reason))}</p>}
      <Why rules={item.finding?.rules ?? []} explainRule={explainRule} />
      <div class="finding-actions">
        <Form id={`khoi-phuc-${sourceId}-${item.start}-${item.end}`} action={action} state={state}>
          <PlaceFields {...item} />
          <Button kind="second" name="viec" value="khoi-phuc">{say(reviewWords.restore)}</Button>
        </Form>
      </div>
    </>
  )
}
