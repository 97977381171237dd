import type { CommitmentRow } from '../../../application/register.ts'
import { Button, Select, TextArea } from '../../components/Field.tsx'
import { Form } from '../../components/Form.tsx'
import { Table } from '../../components/Table.tsx'
import { freshForm } from '../../forms/formState.ts'
import { hearPath } from '../../live/livePaths.ts'
import { DESK_HOME } from '../../request/deskHome.ts'
import { useVisit } from '../../request/visit.ts'
import { captureWords } from '../../words/captureWords.ts'
import { completenessOf } from './completeness.ts'
import type { DeskOfSitting } from './deskOfSitting.ts'

/** The words of an answer, taken down while the official still stands: filed, read at once, and what is found confirmed on the next page. */
export const SpokenForm = ({ desk, timeOf }: { readonly desk: DeskOfSitting; readonly timeOf: (instant: number) => string }) => {
  const { say, href } = useVisit()
  const { hall, action, sent } = desk
  const answers = hall.speeches.filter(({ kind, speaker }) => (kind === 'answer' || kind === 'statement') && speaker.kind === 'official').toReversed()
  if (answers.length === 0) return null
  return (
    <Form id="ghi-loi-mau" action={action} state={sent?.deed === 'ghi-loi' ? sent.state : freshForm({ speechId: answers[0]!.speechId })}>
      <Select name="speechId" label={say(captureWords.whose)} choices={answers.map(({ speechId, speaker, segments }) => ({ value: speechId, name: `${speaker.kind === 'official' ? speaker.name : ''} (${timeOf(segments[0]!.from)})` }))} />
      <hear-words data-to={href(hearPath(hall.sittingId))}>
        <dictate-words data-begin={say(captureWords.dictate)} data-stop={say(captureWords.stopDictating)} data-failed={say(captureWords.cannotHear)}><TextArea name="spoken" label={say(captureWords.spoken)} hint={say(captureWords.spokenHint)} rows={4} /></dictate-words>
        <div data-heard role="status" aria-live="polite"></div>
      </hear-words>
      <Button name="viec" value="ghi-loi">{say(captureWords.find)}</Button>
    </Form>
  )
}

/** What was captured so far, with what each promise still lacks: for the chair to ask while the official stands. */
export const Captures = ({ rows, sittingId }: { readonly rows: readonly CommitmentRow[]; readonly sittingId: string }) => {
  const { say, href } = useVisit()
  if (rows.length === 0) return <p>{say(captureWords.none)}</p>
  const mark = (given: boolean) => (given ? <span class="given">✓<span class="unseen"> {say(captureWords.given)}</span></span> : <strong class="lacking">{say(captureWords.lacking)}</strong>)
  return (
    <>
      <Table caption={say(captureWords.title)} captionUnseen rows={rows.map((row) => ({ row, is: completenessOf(row) }))} columns={[
        { head: say(captureWords.promise), cell: ({ row, is }) => <><span lang="vi">{row.action}</span>{is.vague ? <> <strong class="lacking">{say(captureWords.vague)}</strong></> : null}<small class="who-of" lang="vi">{row.speaker}</small></> },
        { head: say(captureWords.who), cell: ({ is }) => mark(is.who) },
        { head: say(captureWords.what), cell: ({ is }) => mark(is.what) },
        { head: say(captureWords.howMuch), cell: ({ is }) => mark(is.howMuch) },
        { head: say(captureWords.byWhen), cell: ({ row, is }) => <>{mark(is.byWhen)}{row.dueWords === null ? null : <small class="who-of" lang="vi">{row.dueWords}</small>}</> },
        { head: say(captureWords.proof), cell: ({ is }) => mark(is.proof) },
      ]} />
      <p><a href={href(`${DESK_HOME}/phien/${sittingId}/phu-luc`)}>{say(captureWords.toAnnex)}</a></p>
    </>
  )
}
