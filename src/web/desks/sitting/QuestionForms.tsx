import type { Child, PropsWithChildren } from 'hono/jsx'
import { WRITTEN_REASONS, type Asked } from '../../../domain/question/index.ts'
import { Button, DateField, Field, Select, TextArea } from '../../components/Field.tsx'
import { Form } from '../../components/Form.tsx'
import { freshForm } from '../../forms/formState.ts'
import { officeName } from '../../presenters/officeNames.ts'
import { useVisit } from '../../request/visit.ts'
import { floorDeskWords } from '../../words/floorDeskWords.ts'
import { WRITTEN_WORDS } from '../../words/liveWords.ts'
import { addresseeChoices } from './addresseeChoices.ts'
import type { DeskOfQuestion } from './deskOfQuestion.ts'
import type { QuestionDeedName } from './questionDeeds.ts'

/** Everything that can be decided about a question beside its answer, each behind its heading, only for those who may. */
export const QuestionForms = ({ desk }: { readonly desk: DeskOfQuestion }) => {
  const { say, language } = useVisit()
  const { put, offices, actor, allows } = desk
  const open = put.status === 'open'
  const own = (asked: Asked): boolean => actor.role !== 'agency' || asked.officeId === actor.office
  const choices = (wanted: (asked: Asked) => boolean) => addresseeChoices(put, offices, language, wanted)
  const [given, due, awaiting, written] = [
    choices(({ answers }) => answers.length > 0), choices((asked) => asked.state === 'writtenDue' && own(asked)), choices(({ state }) => state === 'awaiting'), choices(({ state }) => state === 'written'),
  ]
  const office = say(floorDeskWords.office)
  return (
    <>
      {due.length > 0 && allows('fileWrittenAnswer') ? (
        <Fold desk={desk} deed="nop-van-ban" heading={say(floorDeskWords.fileWritten)} open initial={{ officeId: due[0]!.value, signedBy: put.addressees.find(({ officeId }) => officeId === due[0]!.value)?.official ?? '' }}
          button={say(floorDeskWords.fileWritten)}>
          <Select name="officeId" label={office} choices={due} />
          <div class="field-pair"><Field name="documentNumber" label={say(floorDeskWords.documentNumber)} /><DateField name="receivedOn" label={say(floorDeskWords.receivedOn)} /></div>
          <Field name="signedBy" label={say(floorDeskWords.signedBy)} hint={say(floorDeskWords.signedByHint)} />
          <TextArea name="answerText" label={say(floorDeskWords.answerText)} />
        </Fold>
      ) : null}
      {open && given.length > 0 && allows('pressQuestion') ? (
        <Fold desk={desk} deed="hoi-lai" heading={say(floorDeskWords.press)} button={say(floorDeskWords.press)}>
          <Select name="officeId" label={office} choices={given} />
          <TextArea name="pressWords" label={say(floorDeskWords.pressWords)} rows={2} />
        </Fold>
      ) : null}
      {open && allows('rewordQuestion') ? (
        <Fold desk={desk} deed="loi-khac" heading={say(floorDeskWords.reword)} initial={{ text: put.wordings.at(-1)! }} button={say(floorDeskWords.reword)}><TextArea name="text" label={say(floorDeskWords.newWords)} rows={3} /></Fold>
      ) : null}
      {open && put.ruling === null && allows('ruleOnQuestion') ? (
        <Fold desk={desk} deed="cho-hoi" also="khong-cho" heading={say(floorDeskWords.rule)} open={!put.onTopic} button={say(floorDeskWords.admit)} second={say(floorDeskWords.refuse)}><Field name="ruling" label={say(floorDeskWords.reason)} /></Fold>
      ) : null}
      {open && allows('redirectQuestion') ? (
        <Fold desk={desk} deed="hoi-them" heading={say(floorDeskWords.redirect)} button={say(floorDeskWords.redirect)}>
          <div class="field-pair">
            <Select name="officeId" label={office} choices={offices.filter(({ id, endedOn }) => endedOn === null && !put.addressees.some(({ officeId }) => officeId === id)).map((one) => ({ value: one.id, name: officeName(language, one) }))} />
            <Field name="official" label={say(floorDeskWords.official)} />
          </div>
          <Field name="redirectReason" label={say(floorDeskWords.reason)} />
        </Fold>
      ) : null}
      {open && awaiting.length > 0 && allows('oweInWriting') ? (
        <Fold desk={desk} deed="cho-van-ban" heading={say(floorDeskWords.oweInWriting)} initial={{ writtenReason: 'investigation' }} button={say(floorDeskWords.oweInWriting)}>
          <Select name="officeId" label={office} choices={awaiting} />
          <Select name="writtenReason" label={say(floorDeskWords.reason)} choices={WRITTEN_REASONS.map((value) => ({ value, name: say(WRITTEN_WORDS[value]) }))} />
        </Fold>
      ) : null}
      {open && written.length > 0 && allows('disputeWrittenAnswer') ? (
        <Fold desk={desk} deed="khong-dong-y" heading={say(floorDeskWords.dispute)} button={say(floorDeskWords.dispute)}>
          <Select name="officeId" label={office} choices={written} />
          <Field name="disputeReason" label={say(floorDeskWords.reason)} />
        </Fold>
      ) : null}
      {open && allows('settleQuestion') ? <Fold desk={desk} deed="xong" heading={say(floorDeskWords.settle)} button={say(floorDeskWords.settle)}><p class="hint">{say(floorDeskWords.settleLead)}</p></Fold> : null}
      {open && allows('withdrawQuestion') ? <Fold desk={desk} deed="rut" heading={say(floorDeskWords.withdrawQuestion)} button={say(floorDeskWords.withdrawQuestion)}><Field name="withdrawReason" label={say(floorDeskWords.reason)} /></Fold> : null}
      {put.status === 'open' || desk.sent === null ? null : desk.sent.state.faults.map(({ message }) => <p class="faults" role="alert">{say(message)}</p>)}
    </>
  )
}

type FoldProps = PropsWithChildren<{
  readonly desk: DeskOfQuestion
  readonly deed: QuestionDeedName
  /** The other way to decide, on the same fields. */
  readonly also?: QuestionDeedName
  readonly heading: string
  readonly open?: boolean
  readonly initial?: Readonly<Record<string, string>>
  readonly button: string
  readonly second?: string
}>

const Fold = ({ desk: { put, action, sent }, deed, also, heading, open = false, initial = {}, button, second, children }: FoldProps): Child => {
  const mine = sent !== null && (sent.deed === deed || sent.deed === also)
  return (
    <details class="fold" id={deed} open={open || mine}>
      <summary>{heading}</summary>
      <Form id={`${deed}-${put.questionId}`} action={action} state={mine ? sent.state : freshForm(initial)}>
        {children}
        <div class="press-row"><Button kind="second" name="viec" value={deed}>{button}</Button>{also === undefined ? null : <Button kind="second" name="viec" value={also}>{second}</Button>}</div>
      </Form>
    </details>
  )
}
