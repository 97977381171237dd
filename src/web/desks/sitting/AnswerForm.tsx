import { CAUSE_KINDS, SLOTS, SLOT_STATES } from '../../../domain/question/index.ts'
import { Button, Field, Select, TextArea, Tick } from '../../components/Field.tsx'
import { Form } from '../../components/Form.tsx'
import { freshForm } from '../../forms/formState.ts'
import { useVisit } from '../../request/visit.ts'
import { floorDeskWords } from '../../words/floorDeskWords.ts'
import { CAUSE_WORDS, SLOT_STATE_WORDS, SLOT_WORDS } from '../../words/liveWords.ts'
import type { DeskOfQuestion } from './deskOfQuestion.ts'
import { addresseeChoices } from './addresseeChoices.ts'

/** An answer in its four parts: each given, with its words, or not. */
export const AnswerForm = ({ desk: { put, now, offices, action, sent } }: { readonly desk: DeskOfQuestion }) => {
  const { say, language } = useVisit()
  // The answer that is being given, or the last one that was.
  const speech = now.hall.speeches.findLast(({ kind, speaker }) => kind === 'answer' && speaker.kind === 'official')
  const speaker = speech?.speaker.kind === 'official' ? speech.speaker : null
  const asked = put.addressees.find(({ officeId }) => officeId === speaker?.officeId) ?? put.addressees.find(({ state }) => state === 'awaiting') ?? put.addressees[0]!
  const others = now.questions.filter(({ put: other }) => other.questionId !== put.questionId && other.status === 'open' && other.addressees.some(({ officeId, state }) => officeId === asked.officeId && state === 'awaiting'))
  const fresh = freshForm({ officeId: asked.officeId, official: asked.officeId === speaker?.officeId ? speaker.name : asked.official, ...Object.fromEntries(SLOTS.map((slot) => [`${slot}-state`, 'absent'])) })
  return (
    <section class="decision">
      <h2>{say(floorDeskWords.answer)}</h2>
      <p class="hint">{say(floorDeskWords.answerLead)}</p>
      <Form id={`tra-loi-${put.questionId}`} action={action} state={sent?.deed === 'tra-loi' ? sent.state : fresh}>
        <input type="hidden" name="speechId" value={asked.officeId === speaker?.officeId ? speech!.speechId : ''} />
        <div class="field-pair">
          <Select name="officeId" label={say(floorDeskWords.office)} choices={addresseeChoices(put, offices, language)} />
          <Field name="official" label={say(floorDeskWords.official)} />
        </div>
        {SLOTS.map((slot) => (
          <fieldset class="field slot-field">
            <legend>{say(SLOT_WORDS[slot])}</legend>
            <Select name={`${slot}-state`} label={say(floorDeskWords.state)} choices={SLOT_STATES.map((value) => ({ value, name: say(SLOT_STATE_WORDS[value]) }))} />
            <TextArea name={`${slot}-words`} label={say(floorDeskWords.words)} rows={2} />
            {slot === 'cause' ? <Select name="causeKind" label={say(floorDeskWords.causeKind)} empty={say(floorDeskWords.causeUntold)} choices={CAUSE_KINDS.map((value) => ({ value, name: say(CAUSE_WORDS[value]) }))} /> : null}
          </fieldset>
        ))}
        {others.length === 0 ? null : (
          <fieldset class="field"><legend>{say(floorDeskWords.alsoAnswers)}</legend>{others.map(({ put: other }) => <Tick name="questionId" value={other.questionId} label={<span lang="vi">{other.wordings.at(-1)}</span>} />)}</fieldset>
        )}
        <Button name="viec" value="tra-loi">{say(floorDeskWords.answer)}</Button>
      </Form>
    </section>
  )
}
