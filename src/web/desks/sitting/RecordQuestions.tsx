import { currentItem, type Speech } from '../../../domain/floor/index.ts'
import { Button, Field, Select, TextArea, Tick } from '../../components/Field.tsx'
import { Form } from '../../components/Form.tsx'
import { freshForm, type FormState } from '../../forms/formState.ts'
import { officeName } from '../../presenters/officeNames.ts'
import { useVisit } from '../../request/visit.ts'
import { floorDeskWords } from '../../words/floorDeskWords.ts'
import type { DeskOfSitting } from './deskOfSitting.ts'
import { deputyName } from './deputyName.ts'

type Asked = { readonly speechId: string; readonly deputyId: string; readonly itemId: string }

/** Questions that were spoken and not written down yet, and those of deputies who were not reached: each with who is asked. */
export const RecordQuestions = ({ desk }: { readonly desk: DeskOfSitting }) => {
  const { say } = useVisit()
  const { hall, now, sent } = desk
  if (!desk.may.put) return null
  const recorded = new Set(now.questions.map(({ put }) => put.speechId))
  const spoken = hall.speeches.flatMap((speech) => (speech.kind === 'question' && !recorded.has(speech.speechId) ? askedIn(speech) : []))
  const unreached = hall.status === 'closed'
    ? hall.turns.filter(({ kind, status, deputyId, itemId }) => kind === 'question' && status === 'notReached' && !now.questions.some(({ put }) => put.deputyId === deputyId && put.itemId === itemId && put.speechId === null))
      .flatMap(({ deputyId, itemId }) => (deputyId === null ? [] : [{ speechId: '', deputyId, itemId }]))
    : []
  const stateOf = (asked: Asked): FormState | undefined => {
    const typed = sent?.deed === 'ghi-cau-hoi' ? sent.state.typed : null
    return typed && typed.text('speechId') === asked.speechId && typed.text('deputyId') === asked.deputyId ? sent?.state : undefined
  }
  return (
    <>
      {spoken.length === 0 ? null : <section><h2>{say(floorDeskWords.toRecord)}</h2>{spoken.map((asked, index) => <PutForm desk={desk} asked={asked} state={stateOf(asked)} open={index === spoken.length - 1} />)}</section>}
      {unreached.length === 0 ? null : <section><h2>{say(floorDeskWords.unreached)}</h2>{unreached.map((asked) => <PutForm desk={desk} asked={asked} state={stateOf(asked)} open={false} />)}</section>}
    </>
  )
}

const askedIn = ({ speechId, speaker, itemId }: Speech): readonly Asked[] => (speaker.kind === 'deputy' ? [{ speechId, deputyId: speaker.deputyId, itemId }] : [])

const PutForm = ({ desk, asked, state, open }: { readonly desk: DeskOfSitting; readonly asked: Asked; readonly state: FormState | undefined; readonly open: boolean }) => {
  const { say, language } = useVisit()
  const { hall, now, offices, officials, action } = desk
  const item = hall.items.find(({ itemId }) => itemId === asked.itemId) ?? currentItem(hall)
  const ids = item?.officeIds ?? []
  const fresh = freshForm({ onTopic: 'co', officeId: ids.length === 1 ? ids : [], ...Object.fromEntries(ids.map((id) => [`official-${id}`, officials.get(id) ?? ''])) })
  return (
    <details class="fold" id={`ghi-${asked.speechId || asked.deputyId}`} open={open || state !== undefined}>
      <summary>{deputyName(now, asked.deputyId)}</summary>
      <Form id={`ghi-cau-hoi-${asked.speechId || asked.deputyId}`} action={action} state={state ?? fresh}>
        <input type="hidden" name="speechId" value={asked.speechId} />
        <input type="hidden" name="deputyId" value={asked.deputyId} />
        <input type="hidden" name="itemId" value={asked.itemId} />
        <TextArea name="text" label={say(floorDeskWords.question)} rows={3} />
        <fieldset class="field">
          <legend>{say(floorDeskWords.asked)}</legend>
          {ids.map((id) => {
            const office = offices.find((one) => one.id === id)
            const name = office ? officeName(language, office) : id
            return <div class="field-pair"><Tick name="officeId" value={id} label={name} /><Field name={`official-${id}`} label={say(floorDeskWords.officialOf(name))} /></div>
          })}
          <div class="field-pair">
            <Select name="otherOfficeId" label={say(floorDeskWords.otherOffice)} empty={say(floorDeskWords.none)} choices={offices.filter(({ id, endedOn }) => endedOn === null && !ids.includes(id)).map((one) => ({ value: one.id, name: officeName(language, one) }))} />
            <Field name="otherOfficial" label={say(floorDeskWords.official)} />
          </div>
        </fieldset>
        <Tick name="onTopic" value="co" label={say(floorDeskWords.onTopic)} />
        <Button name="viec" value="ghi-cau-hoi">{say(floorDeskWords.put)}</Button>
      </Form>
    </details>
  )
}
