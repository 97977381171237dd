import type { Hono } from 'hono'
import { may, type Permission } from '../../../domain/access/index.ts'
import { CONTENTS, DRAFT_REFUSALS, PLACES, readiness, type Amendment } from '../../../domain/draft/index.ts'
import { WAYS } from '../../../domain/vote/index.ts'
import type { CommitmentRow, SittingRow } from '../../../application/register.ts'
import type { SittingNow } from '../../../application/floorRegister.ts'
import { Amendments, DraftPast, DraftText, LeftOutShown, type DraftShownProps } from '../../components/live/DraftShown.tsx'
import { Button, Field, Select, TextArea } from '../../components/Field.tsx'
import { Form } from '../../components/Form.tsx'
import { Heading } from '../../components/Heading.tsx'
import { Notice } from '../../components/Notice.tsx'
import { freshForm, type FormState } from '../../forms/formState.ts'
import { draftDeskPath, draftPath } from '../../live/livePaths.ts'
import { DESK_HOME } from '../../request/deskHome.ts'
import type { PageContent } from '../../request/render.tsx'
import { callerOf } from '../../request/staffOnly.tsx'
import { useVisit, type WebContext, type WebEnv } from '../../request/visit.ts'
import type { WebDeps } from '../../webDeps.ts'
import { PLACE_WORDS, draftWords } from '../../words/draftWords.ts'
import { WAY_WORDS, voteWords } from '../../words/voteWords.ts'
import { siteWords } from '../../words/siteWords.ts'
import { annexPath } from '../clerk/annex/annexPage.tsx'
import { basedOnOf } from '../basedOn.ts'
import { deedRoutes, type SentDeed } from '../deedRoutes.ts'
import { draftBeginnings } from './draftBeginnings.ts'
import { draftDeeds, type DraftDeed } from './draftDeeds.ts'

type DeskOfDraft = {
  readonly sitting: SittingRow; readonly shown: DraftShownProps; readonly hall: SittingNow | null; readonly me: string; readonly sent: SentDeed<DraftDeed>
  readonly allows: (permission: Permission) => boolean
}
type Shows = { readonly desk: DeskOfDraft }

/** The draft resolution of a sitting: written by the office, amended by deputies, decided on, put to the vote. */
export const draftDeskPage = ({ register, useCases, council }: WebDeps): Hono<WebEnv> => {
  const page = async (c: WebContext, id: string, sent: SentDeed<DraftDeed>): Promise<PageContent | null> => {
    const { say, href } = c.var.visit
    const { role, office } = callerOf(c).actor
    const sitting = await register.sitting(council, id)
    if (!sitting) return null
    const [now, hall, deputies] = await Promise.all([useCases.draftNow(council, id), register.floor.sittingNow(council, id), register.floor.deputies(council, null)])
    const shown: DraftShownProps = { sittingId: id, now, deputies, votes: hall?.votes ?? [] }
    const desk: DeskOfDraft = { sitting, shown, hall, me: office, sent, allows: (permission) => may(role, permission) }
    return {
      title: say(draftWords.title), crumbs: [{ to: DESK_HOME, name: say(siteWords.desk) }, ...(may(role, 'fileSource') ? [{ to: `${DESK_HOME}/phien/${id}`, name: sitting.name }] : [])],
      body: (
        <>
          <Heading kicker={sitting.name} title={say(draftWords.title)} quiet />
          <nav class="link-row" aria-label={sitting.name}><ul><li><a href={href(draftPath(id))}>{say(draftWords.publicLink)}</a></li>{may(role, 'captureCommitment') ? <li><a href={href(annexPath(id))}>{say(draftWords.toAnnex)}</a></li> : null}</ul></nav>
          <DraftText {...shown} />
          {desk.allows('draftResolution') ? <WriteForm desk={desk} /> : null}
          <section>
            <h2>{say(draftWords.amendments)} {now.draft.amendments.length === 0 ? null : <span class="count">{now.draft.amendments.length}</span>}</h2>
            <Amendments {...shown} below={(amendment) => (amendment.status === 'open' ? <AmendmentSteps desk={desk} amendment={amendment} /> : null)} />
            {now.draft.current !== null && (desk.allows('proposeAmendment') || desk.allows('enterAmendment')) ? <AmendmentForm desk={desk} /> : null}
          </section>
          <section>
            <h2>{say(draftWords.leftOut)}</h2>
            <LeftOutShown {...shown} below={(row) => (desk.allows('takeInPromise') ? <TakeInForm desk={desk} row={row} /> : null)} />
            {desk.allows('leaveOutPromise') && now.rows.length > 0 ? <LeaveOutForm desk={desk} /> : null}
          </section>
          {desk.allows('prepareVote') && hall !== null && now.draft.current !== null ? <TableForm desk={desk} /> : null}
          <DraftPast {...shown} />
        </>
      ),
    }
  }
  return deedRoutes({ path: draftDeskPath(':id') as `${string}/:id`, seenBy: ['draftResolution', 'proposeAmendment', 'conductVote'], deeds: draftDeeds, page })
}

/** The form as it came back, where it was this one; otherwise as it begins. Forms of one kind stand apart by the field that names their record. */
const stateOf = ({ sent }: DeskOfDraft, deeds: readonly DraftDeed[], initial: Readonly<Record<string, string>> = {}, own?: readonly [string, string]): FormState =>
  sent !== null && deeds.includes(sent.deed) && (own === undefined || sent.state.typed.text(own[0]) === own[1]) ? sent.state : freshForm(initial)

const WriteForm = ({ desk }: Shows) => {
  const { say } = useVisit()
  const { sitting, hall, sent, shown: { now: { draft: { current }, version } } } = desk
  const begun = draftBeginnings((hall?.questions ?? []).map(({ put }) => put))
  const state = stateOf(desk, ['luu-du-thao'], { subject: current?.subject ?? '', ...(current?.texts ?? begun) })
  const mine = sent?.deed === 'luu-du-thao'
  return (
    <details class="fold" id="soan" open={mine || current === null}>
      <summary>{say(current === null ? draftWords.write : draftWords.edit)}</summary>
      {mine && basedOnOf(sent.state.typed) !== version ? <Notice kind="warning"><p>{say(draftWords.changed)}</p></Notice> : null}
      {current === null && begun.assessment !== '' ? <Notice><p>{say(draftWords.begun)}</p></Notice> : null}
      <Form id={`soan-${sitting.id}`} action={draftDeskPath(sitting.id)} state={state} basedOn={version}>
        <p class="hint">{say(draftWords.law)}</p>
        <Field name="subject" label={say(draftWords.subject)} hint={say(draftWords.subjectHint)} />
        {CONTENTS.map((content) => <TextArea name={content} label={say(PLACE_WORDS[content])} rows={5} optional />)}
        <Button name="viec" value="luu-du-thao">{say(draftWords.save)}</Button>
      </Form>
    </details>
  )
}

const AmendmentSteps = ({ desk, amendment: { amendmentId, deputyId } }: Shows & { readonly amendment: Amendment }) => {
  const { say } = useVisit()
  const own: readonly [string, string] = ['amendmentId', amendmentId]
  return (
    <>
      {desk.allows('decideAmendment') ? (
        <Form id={`quyet-${amendmentId}`} action={draftDeskPath(desk.sitting.id)} state={stateOf(desk, ['tiep-thu', 'khong-tiep-thu'], {}, own)}>
          <input type="hidden" name="amendmentId" value={amendmentId} />
          <Field name="decision" label={say(draftWords.decision)} />
          <div class="buttons"><Button name="viec" value="tiep-thu">{say(draftWords.take)}</Button><Button kind="second" name="viec" value="khong-tiep-thu">{say(draftWords.decline)}</Button></div>
        </Form>
      ) : null}
      {desk.allows('withdrawAmendment') && (!desk.allows('proposeAmendment') || desk.me === deputyId) ? (
        <Form id={`rut-${amendmentId}`} action={draftDeskPath(desk.sitting.id)} state={stateOf(desk, ['rut-sua'], {}, own)} keep={false}>
          <input type="hidden" name="amendmentId" value={amendmentId} />
          <Button kind="second" name="viec" value="rut-sua">{say(draftWords.withdraw)}</Button>
        </Form>
      ) : null}
    </>
  )
}

const AmendmentForm = ({ desk }: Shows) => {
  const { say } = useVisit()
  const own = desk.allows('proposeAmendment')
  const deed: DraftDeed = own ? 'gui-sua' : 'nhap-sua'
  const label = say(own ? draftWords.propose : draftWords.enter)
  const sitting = desk.shown.deputies.filter(({ endedOn }) => endedOn === null)
  return (
    <details class="fold" id="kien-nghi-sua" open={desk.sent?.deed === deed}>
      <summary>{label}</summary>
      <Form id={`kien-nghi-sua-${desk.sitting.id}`} action={draftDeskPath(desk.sitting.id)} state={stateOf(desk, [deed])}>
        {own ? null : <Select name="deputyId" label={say(draftWords.deputy)} choices={sitting.map(({ id, name }) => ({ value: id, name }))} />}
        <Select name="place" label={say(draftWords.place)} choices={PLACES.map((place) => ({ value: place, name: say(PLACE_WORDS[place]) }))} />
        <TextArea name="words" label={say(draftWords.words)} hint={say(draftWords.annexByHand)} rows={3} />
        <Field name="amendReason" label={say(draftWords.reason)} optional />
        <Button kind="second" name="viec" value={deed}>{label}</Button>
      </Form>
    </details>
  )
}

const LeaveOutForm = ({ desk }: Shows) => {
  const { say } = useVisit()
  const { sitting, shown: { now, votes } } = desk
  return (
    <details class="fold" id="de-ngoai" open={desk.sent?.deed === 'de-ngoai'}>
      <summary>{say(draftWords.leave)}</summary>
      <Form id={`de-ngoai-${sitting.id}`} action={draftDeskPath(sitting.id)} state={stateOf(desk, ['de-ngoai'])}>
        <Select name="commitmentId" label={say(draftWords.promise)} choices={now.rows.map(({ id, action }) => ({ value: id, name: action }))} />
        <Select name="voteId" label={say(draftWords.vote)} empty={say(draftWords.noVote)} choices={votes.filter(({ vote: { status } }) => status === 'announced').map(({ vote: { voteId, title } }) => ({ value: voteId, name: title }))} />
        <Field name="leaveReason" label={say(draftWords.reason)} />
        <Button kind="second" name="viec" value="de-ngoai">{say(draftWords.leave)}</Button>
      </Form>
    </details>
  )
}

const TakeInForm = ({ desk, row: { id } }: Shows & { readonly row: CommitmentRow }) => {
  const { say } = useVisit()
  const state = stateOf(desk, ['dua-lai'], {}, ['commitmentId', id])
  return (
    <details class="fold" id={`lai-${id}`} open={state.faults.length > 0}>
      <summary>{say(draftWords.takeIn)}</summary>
      <Form id={`dua-lai-${id}`} action={draftDeskPath(desk.sitting.id)} state={state}>
        <input type="hidden" name="commitmentId" value={id} />
        <Field name="takeReason" label={say(draftWords.reason)} />
        <Button kind="second" name="viec" value="dua-lai">{say(draftWords.takeIn)}</Button>
      </Form>
    </details>
  )
}

const TableForm = ({ desk }: Shows) => {
  const { say } = useVisit()
  const { sitting, shown: { now, votes } } = desk
  const lacking = readiness(now.draft)
  const voided = votes.filter(({ vote: { status, choosing } }) => status === 'void' && choosing.kind === 'yesNo')
  return (
    <section class="decision" id="trinh">
      <h2>{say(draftWords.table)}</h2>
      <p class="hint">{say(draftWords.tableLead)}</p>
      <Form id={`trinh-${sitting.id}`} action={draftDeskPath(sitting.id)} state={stateOf(desk, ['trinh'], { way: 'open', majority: 'half' })} keep={false}>
        {lacking === null ? (
          <>
            <div class="field-pair">
              <Select name="way" label={say(voteWords.way)} choices={WAYS.map((value) => ({ value, name: say(WAY_WORDS[value]) }))} />
              <Select name="majority" label={say(voteWords.majority)} choices={(['half', 'twoThirds'] as const).map((value) => ({ value, name: say(voteWords[value]) }))} />
            </div>
            {voided.length === 0 ? null : <Select name="insteadOf" label={say(voteWords.insteadOf)} empty="–" choices={voided.map(({ vote: { voteId, title } }) => ({ value: voteId, name: title }))} />}
            <Button name="viec" value="trinh">{say(draftWords.table)}</Button>
          </>
        ) : <p>{say(DRAFT_REFUSALS[lacking])}</p>}
      </Form>
    </section>
  )
}
