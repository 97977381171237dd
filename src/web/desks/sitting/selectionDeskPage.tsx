import type { Hono } from 'hono'
import { may } from '../../../domain/access/index.ts'
import { ORIGIN_KINDS, type Group } from '../../../domain/selection/index.ts'
import { CRITERIA } from '../../../domain/topic/index.ts'
import { WAYS } from '../../../domain/vote/index.ts'
import type { DeputyRow, SittingNow } from '../../../application/floorRegister.ts'
import type { OfficeRow, SittingRow } from '../../../application/register.ts'
import type { ConcernRow, SelectionNow } from '../../../application/selectionRegister.ts'
import type { TopicRow } from '../../../application/topicRegister.ts'
import { Button, DateField, Field, Select, TextArea, Tick } from '../../components/Field.tsx'
import { Form } from '../../components/Form.tsx'
import { Heading } from '../../components/Heading.tsx'
import { ChosenBy, Groups, Proposals } from '../../components/live/SelectionShown.tsx'
import { freshForm, type FormState } from '../../forms/formState.ts'
import { CONCERNS_DESK, selectionDeskPath, selectionPath } from '../../live/livePaths.ts'
import { officeName, officeNames } from '../../presenters/officeNames.ts'
import { DESK_HOME } from '../../request/deskHome.ts'
import type { PageContent } from '../../request/render.tsx'
import { callerOf } from '../../request/staffOnly.tsx'
import { useVisit, type WebContext, type WebEnv } from '../../request/visit.ts'
import type { WebDeps } from '../../webDeps.ts'
import { shortDay } from '../../words/dates.ts'
import { ORIGIN_WORDS, selectionWords } from '../../words/selectionWords.ts'
import { CRITERION_WORDS } from '../../words/topicWords.ts'
import { WAY_WORDS } from '../../words/voteWords.ts'
import { siteWords } from '../../words/siteWords.ts'
import { deedRoutes, type SentDeed } from '../deedRoutes.ts'
import { addresseeLines, selectionDeeds, type SelectionDeed } from './selectionDeeds.ts'

const MOST_CONCERNS = 200
const MOST_TOPICS = 50

type DeskOfSelection = {
  readonly sitting: SittingRow; readonly now: SelectionNow; readonly hall: SittingNow | null; readonly offices: readonly OfficeRow[]; readonly deputies: readonly DeputyRow[]
  readonly concerns: readonly ConcernRow[]; readonly topics: readonly TopicRow[]; readonly names: ReadonlyMap<string, string>; readonly sent: SentDeed<SelectionDeed>
}

/** From the call for proposals to the agenda: everything that goes into choosing what is questioned. */
export const selectionDeskPage = ({ register, council }: WebDeps): Hono<WebEnv> => {
  const page = async (c: WebContext, id: string, sent: SentDeed<SelectionDeed>): Promise<PageContent | null> => {
    const { say, href, language } = c.var.visit
    const { role } = callerOf(c).actor
    const sitting = await register.sitting(council, id)
    if (!sitting) return null
    const [now, hall, offices, deputies, concerns, topics] = await Promise.all([
      register.selection.selectionNow(council, id), register.floor.sittingNow(council, id), register.offices(council), register.floor.deputies(council, sitting.date),
      register.selection.concerns(council, { statuses: ['recorded'], limit: MOST_CONCERNS, offset: 0 }), register.topics.topics(council, { statuses: ['proposed'], limit: MOST_TOPICS, offset: 0 }),
    ])
    const names = officeNames(language, offices)
    const desk: DeskOfSelection = { sitting, now, hall, offices, deputies, concerns: concerns.rows, topics: topics.rows, names, sent }
    const open = now.selection.chosen === null
    return {
      title: say(selectionWords.title), crumbs: [{ to: DESK_HOME, name: say(siteWords.desk) }, ...(may(role, 'fileSource') ? [{ to: `${DESK_HOME}/phien/${id}`, name: sitting.name }] : [])],
      body: (
        <>
          <Heading kicker={sitting.name} title={say(selectionWords.title)} quiet />
          <nav class="link-row" aria-label={sitting.name}><ul><li><a href={href(selectionPath(id))}>{say(selectionWords.publicLink)}</a></li>{may(role, 'recordConcerns') ? <li><a href={href(CONCERNS_DESK)}>{say(selectionWords.concernsTitle)}</a></li> : null}</ul></nav>
          {now.selection.until === null ? null : <p>{say(selectionWords.until(say(shortDay(now.selection.until))))}</p>}
          {open && may(role, 'callForProposals') ? (
            <Form id={`lay-de-xuat-${id}`} action={selectionDeskPath(id)} state={stateOf(desk, 'lay-de-xuat')}><DateField name="until" label={say(selectionWords.call)} /><Button kind="second" name="viec" value="lay-de-xuat">{say(selectionWords.callButton)}</Button></Form>
          ) : null}
          <section><h2>{say(selectionWords.proposals)} <span class="count">{now.proposals.length}</span></h2><Proposals now={now} known={{ offices: names, deputies }} rows={now.proposals} /></section>
          {may(role, 'enterProposal') ? <EnterForm desk={desk} /> : null}
          <section>
            <h2>{say(selectionWords.groups)}</h2>
            <ChosenBy now={now} />
            <Groups now={now} known={{ offices: names, deputies }} below={(group) => (open && may(role, 'formGroup') ? <><GroupForm desk={desk} group={group} /><DissolveForm desk={desk} group={group} /></> : null)} />
          </section>
          {open && may(role, 'formGroup') && now.proposals.some(({ proposal }) => proposal.status === 'received') ? <GroupForm desk={desk} group={null} /> : null}
          {open && may(role, 'prepareVote') && now.selection.groups.length > 0 ? <BallotForm desk={desk} /> : null}
          {open && may(role, 'chooseGroups') && now.selection.groups.length > 0 ? <ChooseForm desk={desk} /> : null}
          {!open && may(role, 'setAgenda') ? <Form id={`vao-chuong-trinh-${id}`} action={selectionDeskPath(id)} state={stateOf(desk, 'vao-chuong-trinh')} keep={false}><Button name="viec" value="vao-chuong-trinh">{say(selectionWords.toAgenda)}</Button></Form> : null}
        </>
      ),
    }
  }
  return deedRoutes({ path: selectionDeskPath(':id') as `${string}/:id`, seenBy: ['formGroup', 'callForProposals'], deeds: selectionDeeds, page })
}

const stateOf = ({ sent }: DeskOfSelection, deed: SelectionDeed, initial: Parameters<typeof freshForm>[0] = {}): FormState => (sent?.deed === deed ? sent.state : freshForm(initial))

type Shows = { readonly desk: DeskOfSelection }

const EnterForm = ({ desk }: Shows) => {
  const { say, language } = useVisit()
  const { sitting, offices, deputies, concerns, topics, sent } = desk
  return (
    <details class="fold" id="nhap-de-xuat" open={sent?.deed === 'nhap-de-xuat'}>
      <summary>{say(selectionWords.enter)}</summary>
      <p class="hint">{say(selectionWords.enterLead)}</p>
      <Form id={`nhap-de-xuat-${sitting.id}`} action={selectionDeskPath(sitting.id)} state={stateOf(desk, 'nhap-de-xuat', { originKind: 'deputy' })}>
        <TextArea name="issue" label={say(selectionWords.issue)} rows={2} />
        <Select name="originKind" label={say(selectionWords.originKind)} choices={ORIGIN_KINDS.map((value) => ({ value, name: say(ORIGIN_WORDS[value]) }))} />
        <div class="field-pair">
          <Select name="deputyId" label={say(selectionWords.deputy)} empty="–" choices={deputies.map(({ id, name }) => ({ value: id, name }))} />
          <Select name="committeeId" label={say(selectionWords.committee)} empty="–" choices={offices.filter(({ kind, endedOn }) => kind === 'committee' && endedOn === null).map((one) => ({ value: one.id, name: officeName(language, one) }))} />
        </div>
        {concerns.length === 0 ? null : <fieldset class="field"><legend>{say(selectionWords.concerns)}</legend><div class="ticks">{concerns.map(({ id, text, voters }) => <Tick name="concernId" value={id} label={<><span lang="vi">{text}</span> <small>{say(selectionWords.voters(voters))}</small></>} />)}</div></fieldset>}
        <div class="field-pair">
          <Field name="who" label={say(selectionWords.who)} optional />
          <Select name="topicId" label={say(selectionWords.topic)} empty="–" choices={topics.map(({ id, title }) => ({ value: id, name: title }))} />
        </div>
        <div class="field-pair">
          <Select name="officeId" label={say(selectionWords.office)} empty={say(selectionWords.nobody)} choices={offices.filter(({ kind, endedOn }) => kind === 'agency' && endedOn === null).map((one) => ({ value: one.id, name: officeName(language, one) }))} />
          <Field name="official" label={say(selectionWords.official)} optional />
        </div>
        <Button kind="second" name="viec" value="nhap-de-xuat">{say(selectionWords.enter)}</Button>
      </Form>
    </details>
  )
}

const GroupForm = ({ desk, group }: Shows & { readonly group: Group | null }) => {
  const { say } = useVisit()
  const { sitting, now, names, sent } = desk
  const deed = group === null ? 'lap-nhom' : 'sua-nhom'
  const mine = sent?.deed === deed && (group === null || sent.state.typed.text('groupId') === group.groupId)
  const initial = group === null ? {} : { title: group.title, scope: group.scope, criterion: [...group.criteria], proposalId: [...group.proposalIds], addressees: addresseeLines(group, names) }
  const named = group?.groupId ?? 'moi'
  return (
    <details class="fold" id={`${deed}-${named}`} open={mine || (group === null && now.selection.groups.length === 0)}>
      <summary>{say(group === null ? selectionWords.form : selectionWords.reform)}</summary>
      {group === null ? <p class="hint">{say(selectionWords.formLead)}</p> : null}
      <Form id={`nhom-${named}-${sitting.id}`} action={selectionDeskPath(sitting.id)} state={mine ? sent.state : freshForm(initial)}>
        {group === null ? null : <input type="hidden" name="groupId" value={group.groupId} />}
        <Field name="title" label={say(selectionWords.groupTitle)} />
        <fieldset class="field"><legend>{say(selectionWords.proposalsIn)}</legend>{now.proposals.filter(({ proposal }) => proposal.status === 'received').map(({ proposal, receipt }) => <Tick name="proposalId" value={proposal.proposalId} label={<><span lang="vi">{proposal.issue}</span> <small>{receipt}</small></>} />)}</fieldset>
        <fieldset class="field"><legend>{say(selectionWords.criteria)}</legend>{CRITERIA.map((one) => <Tick name="criterion" value={one} label={say(CRITERION_WORDS[one])} />)}</fieldset>
        <Field name="scope" label={say(selectionWords.scope)} optional />
        <TextArea name="addressees" label={say(selectionWords.addressees)} hint={say(selectionWords.addresseesHint)} rows={2} />
        <Button kind="second" name="viec" value={deed}>{say(group === null ? selectionWords.formButton : selectionWords.reform)}</Button>
      </Form>
    </details>
  )
}

const DissolveForm = ({ desk, group }: Shows & { readonly group: Group }) => {
  const { say } = useVisit()
  const mine = desk.sent?.deed === 'bo-nhom' && desk.sent.state.typed.text('groupId') === group.groupId
  return (
    <details class="fold" id={`bo-${group.groupId}`} open={mine}>
      <summary>{say(selectionWords.dissolve)}</summary>
      <Form id={`bo-nhom-${group.groupId}`} action={selectionDeskPath(desk.sitting.id)} state={mine ? desk.sent!.state : freshForm()}>
        <input type="hidden" name="groupId" value={group.groupId} />
        <Field name="dissolveReason" label={say(selectionWords.reason)} />
        <Button kind="second" name="viec" value="bo-nhom">{say(selectionWords.dissolve)}</Button>
      </Form>
    </details>
  )
}

const BallotForm = ({ desk }: Shows) => {
  const { say } = useVisit()
  return (
    <section class="decision">
      <h2>{say(selectionWords.ballot)}</h2>
      <p class="hint">{say(selectionWords.ballotLead)}</p>
      <Form id={`lap-phieu-${desk.sitting.id}`} action={selectionDeskPath(desk.sitting.id)} state={stateOf(desk, 'lap-phieu', { ballotKind: 'upTo', marks: '2', places: '2', way: 'open' })}>
        <div class="field-pair">
          <Select name="ballotKind" label={say(selectionWords.ballotKind)} choices={(['upTo', 'each'] as const).map((value) => ({ value, name: say(selectionWords[value]) }))} />
          <Select name="way" label={say(selectionWords.way)} choices={WAYS.filter((way) => way !== 'hands').map((value) => ({ value, name: say(WAY_WORDS[value]) }))} />
        </div>
        <div class="field-pair"><Field name="marks" label={say(selectionWords.marks)} width="short" inputmode="decimal" /><Field name="places" label={say(selectionWords.places)} width="short" inputmode="decimal" /></div>
        <Button kind="second" name="viec" value="lap-phieu">{say(selectionWords.ballot)}</Button>
      </Form>
    </section>
  )
}

const ChooseForm = ({ desk }: Shows) => {
  const { say } = useVisit()
  const votes = (desk.hall?.votes ?? []).filter(({ vote }) => vote.status === 'announced' && vote.choosing.kind !== 'yesNo')
  return (
    <section class="decision">
      <h2>{say(selectionWords.decide)}</h2>
      <Form id={`quyet-dinh-${desk.sitting.id}`} action={selectionDeskPath(desk.sitting.id)} state={stateOf(desk, 'quyet-dinh', { voteId: votes.at(-1)?.vote.voteId ?? '' })}>
        {desk.now.selection.groups.map(({ groupId, title }) => <Tick name="chosenId" value={groupId} label={<span lang="vi">{title}</span>} />)}
        <div class="field-pair">
          <Select name="voteId" label={say(selectionWords.vote)} empty={say(selectionWords.noVote)} choices={votes.map(({ vote: { voteId, title } }) => ({ value: voteId, name: title }))} />
          <Field name="documentNumber" label={say(selectionWords.documentNumber)} />
        </div>
        <Button name="viec" value="quyet-dinh">{say(selectionWords.decide)}</Button>
      </Form>
    </section>
  )
}
