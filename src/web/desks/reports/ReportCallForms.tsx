import type { Actor } from '../../../application/actor.ts'
import { PAPER_FORMATS } from '../../../application/papers.ts'
import { may } from '../../../domain/access/index.ts'
import { standingOf, type ReportCall } from '../../../domain/reportCall/index.ts'
import { Button, DateField, Field, Select, TextArea } from '../../components/Field.tsx'
import { Form } from '../../components/Form.tsx'
import { freshForm, type FormState } from '../../forms/formState.ts'
import { useVisit } from '../../request/visit.ts'
import { reportCallWords } from '../../words/reportCallWords.ts'
import { Attachments } from '../Attachments.tsx'
import type { SentDeed } from '../deedRoutes.ts'
import { reportDeskPath } from './reportPaths.ts'

/** What can be sent from the page of a call. */
export type ReportDeed = 'nhac' | 'huy' | 'gui'

type Props = {
  readonly call: Extract<ReportCall, { status: 'open' }>
  readonly version: number
  readonly actor: Actor
  readonly names: ReadonlyMap<string, string>
  readonly sent: SentDeed<ReportDeed>
}

/** What this person can do about an open call: chase and cancel, or file their own report. */
export const ReportCallForms = ({ call, version, actor, names, sent }: Props) => {
  const { say, today } = useVisit()
  const form = (deed: ReportDeed) => ({ id: `${deed}-${call.callId}`, action: reportDeskPath(call.callId), basedOn: version, state: sent?.deed === deed ? sent.state : freshForm() })
  const missing = standingOf(call, today).filter(({ filed }) => filed.length === 0)
  return (
    <>
      {!may(actor.role, 'chaseReport') ? null : (
        <section class="decision">
          <h2>{say(reportCallWords.chaseTitle)}</h2>
          {missing.length === 0 ? <p>{say(reportCallWords.everyoneFiled)}</p> : (
            <Form {...form('nhac')}>
              <Select name="officeId" label={say(reportCallWords.office)} choices={missing.map(({ officeId }) => ({ value: officeId, name: names.get(officeId) ?? officeId }))} />
              <Field name="documentNumber" label={say(reportCallWords.chaseDocument)} width="medium" optional />
              <Button name="viec" value="nhac">{say(reportCallWords.chase)}</Button>
            </Form>
          )}
        </section>
      )}
      {!may(actor.role, 'cancelReportCall') ? null : (
        <section class="decision">
          <h2>{say(reportCallWords.cancel)}</h2>
          <Form {...form('huy')}>
            <Field name="cancelReason" label={say(reportCallWords.cancelReason)} />
            <Button kind="second" name="viec" value="huy">{say(reportCallWords.cancel)}</Button>
          </Form>
        </section>
      )}
      {may(actor.role, 'filePromiseReport') && call.officeIds.includes(actor.office) ? <FileForm form={form('gui')} callId={call.callId} filed={call.filed.some(({ officeId }) => officeId === actor.office)} /> : null}
    </>
  )
}

type FormProps = { readonly id: string; readonly action: string; readonly basedOn: number; readonly state: FormState }

const FileForm = ({ form, callId, filed }: { readonly form: FormProps; readonly callId: string; readonly filed: boolean }) => {
  const { say, href } = useVisit()
  return (
    <section class="decision" id="gui-bao-cao">
      <h2>{say(reportCallWords.file)}</h2>
      <p>{say(filed ? reportCallWords.fileAgain : reportCallWords.fileLead)}</p>
      <p class="onward">{PAPER_FORMATS.map((format) => <><a href={href(`${reportDeskPath(callId)}/du-thao.${format}`)} download>{say(reportCallWords.draft(FORMAT_NAMES[format]))}</a>{' '}</>)}</p>
      <Form {...form} files>
        <Field name="number" label={say(reportCallWords.number)} hint={say(reportCallWords.numberHint)} width="medium" />
        <DateField name="signedOn" label={say(reportCallWords.signedOn)} />
        <Field name="signer" label={say(reportCallWords.signer)} width="medium" />
        <TextArea name="text" label={say(reportCallWords.text)} hint={say(reportCallWords.textHint)} rows={6} />
        <Attachments typed={form.state.typed} label={say(reportCallWords.paper)} />
        <Button name="viec" value="gui">{say(reportCallWords.send)}</Button>
      </Form>
    </section>
  )
}

const FORMAT_NAMES = { docx: 'Word', pdf: 'PDF' } as const
