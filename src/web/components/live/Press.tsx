import type { PropsWithChildren } from 'hono/jsx'
import { freshForm, type FormState } from '../../forms/formState.ts'
import { floorDeskWords } from '../../words/floorDeskWords.ts'
import { useVisit } from '../../request/visit.ts'
import { Field } from '../Field.tsx'
import { Form } from '../Form.tsx'

type PressProps = PropsWithChildren<{
  /** Unique on the page. */
  readonly id: string
  readonly action: string
  /** What is sent along unseen. */
  readonly fields?: Readonly<Record<string, string>>
  readonly state?: FormState
  /** Entered from paper: each thing needs the time it happened at. */
  readonly paper: boolean
}>

/** A button or two with what they need, small enough to stand in a row of a list. Nothing of it is kept on the device: it is pressed or not. */
export const Press = ({ id, action, fields = {}, state = freshForm(), paper, children }: PressProps) => {
  const { say } = useVisit()
  return (
    <Form id={id} action={action} state={state} keep={false}>
      {Object.entries(fields).map(([name, value]) => <input type="hidden" name={name} value={value} />)}
      {paper ? <Field name="gio" label={say(floorDeskWords.time)} width="short" /> : null}
      {children}
    </Form>
  )
}
