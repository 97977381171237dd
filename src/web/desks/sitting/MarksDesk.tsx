import { currentSpeech, recordedAt } from '../../../domain/floor/index.ts'
import { timeCode } from '../../../application/keptReading.ts'
import { Button, Field, FileField, Select } from '../../components/Field.tsx'
import { Form } from '../../components/Form.tsx'
import { Press } from '../../components/live/Press.tsx'
import { freshForm } from '../../forms/formState.ts'
import { useVisit } from '../../request/visit.ts'
import { captureWords } from '../../words/captureWords.ts'
import type { DeskOfSitting } from './deskOfSitting.ts'
import { deputyName } from './deputyName.ts'

type Shows = { readonly desk: DeskOfSitting; readonly timeOf: (instant: number) => string }

/** One key for "a promise, here", and the marks whose words are still to be taken down: who spoke, when, and where in the recording. */
export const MarksDesk = ({ desk, timeOf }: Shows) => {
  const { say } = useVisit()
  const { hall, now, action, paper } = desk
  const speech = currentSpeech(hall)
  const open = hall.marks.filter(({ settled }) => !settled)
  const whose = (speechId: string): string => {
    const speaker = hall.speeches.find((one) => one.speechId === speechId)?.speaker
    return speaker?.kind === 'official' ? speaker.name : speaker?.kind === 'deputy' ? (deputyName(now, speaker.deputyId) ?? '') : say(captureWords.nameless)
  }
  return (
    <>
      {speech === null || hall.status !== 'open' ? null : (
        <Press id="danh-dau" action={action} fields={{ onFloor: speech.speechId }} paper={paper}>
          <button type="submit" class="button button-second" name="viec" value="danh-dau" data-key="h" aria-keyshortcuts="H">{say(captureWords.mark)}</button>
        </Press>
      )}
      {open.length === 0 ? null : (
        <ul class="plain-list marks">
          {open.map(({ markId, speechId, at }) => {
            const where = recordedAt(hall, at)
            return (
              <li>
                <p><span class="figures">{timeOf(at)}</span> · <span lang="vi">{whose(speechId)}</span>{where === null ? null : <small> · {say(captureWords.inRecording(timeCode(where.ms), where.name))}</small>}</p>
                <Press id={`xong-${markId}`} action={action} fields={{ markId }} paper={false}><Button kind="second" name="viec" value="xong-dau">{say(captureWords.settle)}</Button></Press>
              </li>
            )
          })}
        </ul>
      )}
    </>
  )
}

/** Recordings of the sitting, and their captions: filed by who had the floor, whatever the captions say. */
export const RecordingsDesk = ({ desk, timeOf }: Shows) => {
  const { say } = useVisit()
  const { hall, action, sent } = desk
  const stateOf = (deed: 'bat-dau-ghi' | 'nap-phu-de', initial: Readonly<Record<string, string>>) => (sent?.deed === deed ? sent.state : freshForm(initial))
  return (
    <details class="fold" id="ban-ghi" open={sent?.deed === 'bat-dau-ghi' || sent?.deed === 'nap-phu-de'}>
      <summary>{say(captureWords.recordings)}{hall.recordings.length === 0 ? '' : ` (${hall.recordings.length})`}</summary>
      <Form id="bat-dau-ghi" action={action} state={stateOf('bat-dau-ghi', {})}>
        <div class="field-pair">
          <Field name="recordingName" label={say(captureWords.recordingName)} hint={say(captureWords.recordingNameHint)} />
          <Field name="recordingAt" label={say(captureWords.recordingAt)} hint={say(captureWords.recordingAtHint)} width="short" optional />
        </div>
        <Button kind="second" name="viec" value="bat-dau-ghi">{say(captureWords.recordingStart)}</Button>
      </Form>
      {hall.recordings.length === 0 ? null : (
        <Form id="nap-phu-de" action={action} state={stateOf('nap-phu-de', { recordingId: hall.recordings.at(-1)!.recordingId })} files>
          <Select name="recordingId" label={say(captureWords.recording)} choices={hall.recordings.map(({ recordingId, name, startedAt }) => ({ value: recordingId, name: `${name} (${timeOf(startedAt)})` }))} />
          <FileField name="files" label={say(captureWords.captions)} hint={say(captureWords.captionsHint)} accept=".vtt,.srt" />
          <Button kind="second" name="viec" value="nap-phu-de">{say(captureWords.captionsFile)}</Button>
        </Form>
      )}
    </details>
  )
}
