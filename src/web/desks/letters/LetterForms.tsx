import type { Actor } from '../../../application/actor.ts'
import type { LetterInput } from '../../../application/papers.ts'
import { may } from '../../../domain/access/index.ts'
import type { ExplanationOutcome } from '../../../domain/letter/index.ts'
import { Button, DateField, Field, TextArea } from '../../components/Field.tsx'
import { Form } from '../../components/Form.tsx'
import { Radios } from '../../components/Radios.tsx'
import { freshForm, type FormState } from '../../forms/formState.ts'
import { useVisit } from '../../request/visit.ts'
import { letterWords } from '../../words/letterWords.ts'
import type { SentDeed } from '../deedRoutes.ts'
import { Attachments } from '../Attachments.tsx'
import { letterDeskPath } from './letterPaths.ts'

/** What can be sent from the page of a letter. */
export type LetterDeed = 'ghi-so' | 'bo' | 'giai-trinh' | 'ket-luan'

/** Words, not codes: a form whose session ended is summed up from its values. */
export const OUTCOME_WORDS: Readonly<Record<ExplanationOutcome, string>> = { accepted: 'chấp nhận', notAccepted: 'không chấp nhận' }

type Props = {
  readonly letter: LetterInput['letter']
  readonly version: number
  readonly actor: Actor
  readonly sent: SentDeed<LetterDeed>
}

/** The one or two forms that this person can send about this letter now. */
export const LetterForms = ({ letter, version, actor, sent }: Props) => {
  const stateOf = (deed: LetterDeed): FormState => (sent?.deed === deed ? sent.state : freshForm())
  const own = { letterId: letter.letterId, version }
  if (letter.status === 'draft' && may(actor.role, 'fileLetter')) return <><FileForm {...own} state={stateOf('ghi-so')} /><DropForm {...own} state={stateOf('bo')} /></>
  if (letter.status !== 'filed' || letter.explanation === null) return null
  const open = letter.explanation.kind === 'awaited' || (letter.explanation.kind === 'judged' && letter.explanation.outcome === 'notAccepted')
  if (open && may(actor.role, 'explainDelay') && letter.officeId === actor.office) return <ExplainForm {...own} state={stateOf('giai-trinh')} />
  return letter.explanation.kind === 'received' && may(actor.role, 'judgeExplanation') ? <JudgeForm {...own} state={stateOf('ket-luan')} /> : null
}

type FormProps = { readonly letterId: string; readonly version: number; readonly state: FormState }

const FileForm = ({ letterId, version, state }: FormProps) => {
  const { say } = useVisit()
  return (
    <section class="decision">
      <h2>{say(letterWords.file)}</h2>
      <p>{say(letterWords.fileLead)}</p>
      <Form id={`ghi-so-${letterId}`} action={letterDeskPath(letterId)} state={state} basedOn={version} files>
        <Field name="number" label={say(letterWords.number)} hint={say(letterWords.numberHint)} width="medium" />
        <DateField name="signedOn" label={say(letterWords.signedOn)} />
        <Field name="signer" label={say(letterWords.signer)} hint={say(letterWords.signerHint)} width="medium" />
        <Attachments typed={state.typed} label={say(letterWords.paperFiled)} />
        <Button name="viec" value="ghi-so">{say(letterWords.file)}</Button>
      </Form>
    </section>
  )
}

const DropForm = ({ letterId, version, state }: FormProps) => {
  const { say } = useVisit()
  return (
    <section class="decision">
      <h2>{say(letterWords.drop)}</h2>
      <Form id={`bo-${letterId}`} action={letterDeskPath(letterId)} state={state} basedOn={version}>
        <Field name="dropReason" label={say(letterWords.dropReason)} />
        <Button kind="second" name="viec" value="bo">{say(letterWords.drop)}</Button>
      </Form>
    </section>
  )
}

const ExplainForm = ({ letterId, version, state }: FormProps) => {
  const { say } = useVisit()
  return (
    <section class="decision">
      <h2>{say(letterWords.explain)}</h2>
      <p>{say(letterWords.explainLead)}</p>
      <Form id={`giai-trinh-${letterId}`} action={letterDeskPath(letterId)} state={state} basedOn={version} files>
        <TextArea name="text" label={say(letterWords.explanationText)} rows={8} />
        <Attachments typed={state.typed} />
        <Button name="viec" value="giai-trinh">{say(letterWords.explain)}</Button>
      </Form>
    </section>
  )
}

const JudgeForm = ({ letterId, version, state }: FormProps) => {
  const { say } = useVisit()
  return (
    <section class="decision">
      <h2>{say(letterWords.judge)}</h2>
      <Form id={`ket-luan-${letterId}`} action={letterDeskPath(letterId)} state={state} basedOn={version}>
        <Radios name="outcome" label={say(letterWords.outcome)} choices={[
          { value: OUTCOME_WORDS.accepted, name: say(letterWords.accept) }, { value: OUTCOME_WORDS.notAccepted, name: say(letterWords.notAccept) },
        ]} />
        <TextArea name="reason" label={say(letterWords.judgeReason)} rows={4} />
        <Button name="viec" value="ket-luan">{say(letterWords.judge)}</Button>
      </Form>
    </section>
  )
}
