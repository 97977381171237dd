import { EXTENSION_SCOPES, currentItem, currentQueue, currentSpeech } from '../../../domain/floor/index.ts'
import { Button, Field, Select } from '../../components/Field.tsx'
import { Press } from '../../components/live/Press.tsx'
import { freshForm } from '../../forms/formState.ts'
import { officeName } from '../../presenters/officeNames.ts'
import { useVisit } from '../../request/visit.ts'
import { SCOPE_WORDS, floorDeskWords } from '../../words/floorDeskWords.ts'
import { TURN_WORDS } from '../../words/liveWords.ts'
import type { DeskOfSitting } from './deskOfSitting.ts'
import { deputyName, rollChoices } from './deputyName.ts'

/** The clock of whoever speaks, who is next, and officials who are given the floor. */
export const SpeechDesk = ({ desk }: { readonly desk: DeskOfSitting }) => {
  const { say, language } = useVisit()
  const { hall, now, action, paper, offices, officials, sent } = desk
  const speech = currentSpeech(hall)
  const item = currentItem(hall)
  const next = currentQueue(hall)[0]
  const unnamed = hall.speeches.filter(({ speaker }) => speaker.kind === 'unnamed')
  const seen = { onFloor: speech?.speechId ?? '' }
  if (!desk.may.conduct || hall.status !== 'open' || item === null) return null
  return (
    <>
      <div class="press-row">
        {speech === null ? null : speech.status === 'speaking'
          ? <Press id="tam-ngung" action={action} fields={seen} paper={paper}><KeyButton name="tam-ngung" press="t" kind="second">{say(floorDeskWords.pause)}</KeyButton></Press>
          : <Press id="noi-tiep" action={action} fields={seen} paper={paper}><KeyButton name="noi-tiep" press="t" kind="main">{say(floorDeskWords.goOn)}</KeyButton></Press>}
        {speech === null ? null : <Press id="ket-thuc" action={action} fields={seen} paper={paper}><KeyButton name="ket-thuc" press="k" kind="second">{say(floorDeskWords.endSpeech)}</KeyButton></Press>}
        {next === undefined ? null : (
          <Press id="moi-tiep" action={action} fields={{ ...seen, turnId: next.turnId }} paper={paper}>
            <KeyButton name="phat-bieu" press="n" kind={speech === null ? 'main' : 'second'}>{say(floorDeskWords.next)}: {deputyName(now, next.deputyId) ?? say(TURN_WORDS[next.kind])}</KeyButton>
          </Press>
        )}
        {speech === null || speech.kind === 'interjection' ? null : <Press id="xen" action={action} fields={seen} paper={paper}><KeyButton name="xen" press="x" kind="second">{say(floorDeskWords.voice)}</KeyButton></Press>}
      </div>
      {speech === null ? null : (
        <details class="fold" id="them-gio">
          <summary>{say(floorDeskWords.extend)}</summary>
          <Press id="them-gio-mau" action={action} fields={seen} state={sent?.deed === 'them-gio' ? sent.state : freshForm({ seconds: '60', scope: 'this' })} paper={paper}>
            <div class="field-pair">
              <Field name="seconds" label={say(floorDeskWords.seconds)} width="short" inputmode="decimal" />
              <Select name="scope" label={say(floorDeskWords.scope)} choices={EXTENSION_SCOPES.map((value) => ({ value, name: say(SCOPE_WORDS[value]) }))} />
            </div>
            <Button kind="second" name="viec" value="them-gio">{say(floorDeskWords.extend)}</Button>
          </Press>
        </details>
      )}
      <section class="give-floor">
        <h2>{say(floorDeskWords.giveFloor)}</h2>
        {item.officeIds.map((id) => {
          const office = offices.find((one) => one.id === id)
          return (
            <Press id={`tra-loi-${id}`} action={action} fields={{ ...seen, officeId: id, kind: 'answer' }} state={sent?.deed === 'moi-tra-loi' && sent.state.typed.text('officeId') === id ? sent.state : freshForm({ official: officials.get(id) ?? '' })} paper={paper}>
              <Field name="official" label={office ? officeName(language, office) : id} />
              <Button kind="second" name="viec" value="moi-tra-loi">{say(floorDeskWords.begin)}</Button>
            </Press>
          )
        })}
        <details class="fold" id="moi-khac">
          <summary>{say(floorDeskWords.otherOffice)}</summary>
          <Press id="moi-co-quan-khac" action={action} fields={seen} state={freshForm({ kind: 'answer' })} paper={paper}>
            <Select name="officeId" label={say(floorDeskWords.office)} choices={offices.filter(({ endedOn }) => endedOn === null).map((one) => ({ value: one.id, name: officeName(language, one) }))} />
            <Field name="official" label={say(floorDeskWords.official)} />
            <Select name="kind" label={say(floorDeskWords.kind)} choices={(['answer', 'statement'] as const).map((value) => ({ value, name: say(TURN_WORDS[value]) }))} />
            <Button kind="second" name="viec" value="moi-tra-loi">{say(floorDeskWords.begin)}</Button>
          </Press>
        </details>
      </section>
      {unnamed.map(({ speechId }) => (
        <Press id={`neu-ten-${speechId}`} action={action} fields={{ speechId }} paper={paper}>
          <Select name="deputyId" label={say(floorDeskWords.nameVoice)} choices={rollChoices(now)} />
          <Button kind="second" name="viec" value="neu-ten">{say(floorDeskWords.nameVoice)}</Button>
        </Press>
      ))}
    </>
  )
}

/** A button with a key of the keyboard. */
const KeyButton = ({ name, press, kind, children }: { readonly name: string; readonly press: string; readonly kind: 'main' | 'second'; readonly children: unknown }) => (
  <button type="submit" class={`button button-${kind}`} name="viec" value={name} data-key={press} aria-keyshortcuts={press.toUpperCase()}>{children}</button>
)
