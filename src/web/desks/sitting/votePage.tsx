import type { Hono } from 'hono'
import type { Child } from 'hono/jsx'
import { may, type Permission } from '../../../domain/access/index.ts'
import { isByHand, resultOf, tiePlaces, type Taken } from '../../../domain/vote/index.ts'
import type { SittingNow } from '../../../application/floorRegister.ts'
import { Button, Field, Select, Tick } from '../../components/Field.tsx'
import { Form } from '../../components/Form.tsx'
import { Heading } from '../../components/Heading.tsx'
import { LiveFrame } from '../../components/live/LiveFrame.tsx'
import { ResultShown, VoteShown } from '../../components/live/LiveVotes.tsx'
import { Press } from '../../components/live/Press.tsx'
import { freshForm } from '../../forms/formState.ts'
import { conductPath, voteDeskPath } from '../../live/livePaths.ts'
import { liveView } from '../../live/liveView.ts'
import { DESK_HOME } from '../../request/deskHome.ts'
import type { PageContent } from '../../request/render.tsx'
import { callerOf } from '../../request/staffOnly.tsx'
import { useVisit, type WebContext, type WebEnv } from '../../request/visit.ts'
import type { WebDeps } from '../../webDeps.ts'
import { STAND_WORDS, voteWords } from '../../words/voteWords.ts'
import { siteWords } from '../../words/siteWords.ts'
import { deedRoutes, type SentDeed } from '../deedRoutes.ts'
import { BallotFields } from './BallotFields.tsx'
import { deputyName } from './deputyName.ts'
import { findVote } from './findVote.ts'
import { voteDeeds, type VoteDeedName } from './voteDeeds.ts'

type DeskOfVote = { readonly vote: Taken; readonly now: SittingNow; readonly action: string; readonly allows: (permission: Permission) => boolean; readonly sent: SentDeed<VoteDeedName> }

/** One vote at the desk: opened, closed, counted, certified by a second person, and only then announced. */
export const votePage = (deps: WebDeps): Hono<WebEnv> => {
  const { register, council } = deps
  const page = async (c: WebContext, id: string, sent: SentDeed<VoteDeedName>): Promise<PageContent | null> => {
    const { say, language } = c.var.visit
    const found = await findVote(deps, id)
    if (!found) return null
    const { now, vote } = found
    const [sitting, offices] = await Promise.all([register.sitting(council, vote.sittingId), register.offices(council)])
    const view = liveView(now, offices, language).votes.find((one) => one.id === id)!
    const desk: DeskOfVote = { vote, now, sent, action: voteDeskPath(id), allows: (permission) => may(callerOf(c).actor.role, permission) }
    return {
      title: vote.title, crumbs: [{ to: DESK_HOME, name: say(siteWords.desk) }, { to: conductPath(vote.sittingId), name: sitting?.name ?? '' }],
      body: (
        <LiveFrame sittingId={vote.sittingId} seq={now.head} desk>
          <Heading kicker={say(voteWords.votes)} title={vote.title} quiet />
          {sent?.state.faults.map(({ message }) => <p class="faults" role="alert">{say(message)}</p>)}
          <div data-live="vote"><VoteShown vote={view} /></div>
          <div data-live="steps"><Steps desk={desk} /></div>
        </LiveFrame>
      ),
    }
  }
  return deedRoutes({ path: voteDeskPath(':id') as `${string}/:id`, seenBy: ['conductVote', 'enterTotals'], deeds: voteDeeds(async (id) => (await findVote(deps, id))?.vote ?? null), page })
}

/** What can be done now, the next step first. */
const Steps = ({ desk }: { readonly desk: DeskOfVote }) => {
  const { say } = useVisit()
  const { vote, action, allows } = desk
  const { status, way } = vote
  const counted = status === 'closed' || status === 'certified' ? resultOf(vote) : null
  const waitsForTotals = status === 'closed' && isByHand(way) && vote.totals === null
  const conducts = allows('conductVote')
  return (
    <>
      {counted === null || waitsForTotals ? null : <section class="decision"><h2>{say(voteWords.counted)}</h2><ResultShown result={counted} /></section>}
      {status === 'prepared' && conducts ? <Press id="mo" action={action} paper={false}><Button name="viec" value="mo">{say(voteWords.open)}</Button></Press> : null}
      {status === 'open' && conducts ? <Press id="dong" action={action} paper={false}><Button name="viec" value="dong">{say(voteWords.close)}</Button></Press> : null}
      {status === 'suspended' && conducts ? <Press id="tiep-tuc" action={action} paper={false}><Button name="viec" value="tiep-tuc">{say(voteWords.reopen)}</Button></Press> : null}
      {waitsForTotals && allows('enterTotals') ? <TotalsForm desk={desk} /> : null}
      {status === 'closed' && !waitsForTotals && allows('certifyVote') ? (
        <Press id="xac-nhan" action={action} paper={false}><p class="hint">{say(voteWords.certifyLead)}</p><Button name="viec" value="xac-nhan">{say(voteWords.certify)}</Button></Press>
      ) : null}
      {status === 'certified' && conducts && tiePlaces(vote) > 0 ? <TieForm desk={desk} /> : null}
      {status === 'certified' && conducts && tiePlaces(vote) === 0 ? <Press id="cong-bo" action={action} paper={false}><Button name="viec" value="cong-bo">{say(voteWords.announce)}</Button></Press> : null}
      {status === 'open' && !isByHand(way) ? <Missing desk={desk} /> : null}
      {status === 'open' && !isByHand(way) && allows('enterBallot') ? <EnterBallot desk={desk} /> : null}
      {status === 'open' && conducts ? <Reason desk={desk} deed="tam-dung" field="suspendReason" label={say(voteWords.suspend)} /> : null}
      {status === 'announced' && conducts ? <Reason desk={desk} deed="dinh-chinh" field="correctReason" label={say(voteWords.correct)}><Field name="readOut" label={say(voteWords.readOut)} /></Reason> : null}
      {status !== 'announced' && status !== 'void' && conducts ? <Reason desk={desk} deed="huy" field="voidReason" label={say(voteWords.void)} /> : null}
    </>
  )
}

const stateOf = ({ sent }: DeskOfVote, deed: VoteDeedName) => (sent?.deed === deed ? sent.state : freshForm())

const Reason = ({ desk, deed, field, label, children }: { readonly desk: DeskOfVote; readonly deed: VoteDeedName; readonly field: string; readonly label: string; readonly children?: Child }) => {
  const { say } = useVisit()
  return (
    <details class="fold" id={deed} open={desk.sent?.deed === deed}>
      <summary>{label}</summary>
      <Form id={`${deed}-${desk.vote.voteId}`} action={desk.action} state={stateOf(desk, deed)}>
        {children}
        <Field name={field} label={say(voteWords.reason)} />
        <Button kind={deed === 'huy' ? 'grave' : 'second'} name="viec" value={deed}>{label}</Button>
      </Form>
    </details>
  )
}

const TotalsForm = ({ desk }: { readonly desk: DeskOfVote }) => {
  const { say } = useVisit()
  const { vote, action } = desk
  const number = (name: string, label: string) => <Field name={name} label={label} width="short" inputmode="decimal" />
  return (
    <section class="decision">
      <h2>{say(voteWords.totals)}</h2>
      <Form id={`nhap-so-${vote.voteId}`} action={action} state={stateOf(desk, 'nhap-so')}>
        {vote.choosing.kind === 'yesNo'
          ? <>{number('yes', say(STAND_WORDS.yes))}{number('no', say(STAND_WORDS.no))}{number('notVoting', say(STAND_WORDS.notVoting))}</>
          : <>{number('issued', say(voteWords.issued))}{number('returned', say(voteWords.returned))}{number('valid', say(voteWords.valid))}{vote.options.map(({ optionId, title }) => number(`votes-${optionId}`, title))}</>}
        <Button name="viec" value="nhap-so">{say(voteWords.totals)}</Button>
      </Form>
    </section>
  )
}

const TieForm = ({ desk }: { readonly desk: DeskOfVote }) => {
  const { say } = useVisit()
  const { vote, action } = desk
  const result = resultOf(vote)
  const tied = result.kind === 'options' ? result.options.filter(({ optionId }) => result.tied.includes(optionId)) : []
  return (
    <section class="decision">
      <h2>{say(voteWords.decideTie)}</h2>
      <Form id={`bang-phieu-${vote.voteId}`} action={action} state={stateOf(desk, 'chon-bang-phieu')}>
        {tied.map(({ optionId, title }) => <Tick name="tiedId" value={optionId} label={title} />)}
        <Field name="tieReason" label={say(voteWords.reason)} />
        <Button name="viec" value="chon-bang-phieu">{say(voteWords.decideTie)}</Button>
      </Form>
    </section>
  )
}

/** Who has not voted yet, by name: the desk reminds them; the public sees the number only. */
const Missing = ({ desk: { vote, now } }: { readonly desk: DeskOfVote }) => {
  const { say } = useVisit()
  const missing = vote.deputyIds.filter((id) => !vote.ballots.some(({ deputyId }) => deputyId === id))
  return missing.length === 0 ? null : <details class="fold" id="chua-gui"><summary>{say(voteWords.missing(missing.length))}</summary><ul class="plain-list">{missing.map((id) => <li lang="vi">{deputyName(now, id)}</li>)}</ul></details>
}

const EnterBallot = ({ desk }: { readonly desk: DeskOfVote }) => {
  const { say } = useVisit()
  const { vote, now, action } = desk
  const missing = vote.deputyIds.filter((id) => !vote.ballots.some(({ deputyId }) => deputyId === id))
  return (
    <details class="fold" id="nhap-phieu" open={desk.sent?.deed === 'nhap-phieu'}>
      <summary>{say(voteWords.enterBallot)}</summary>
      <Form id={`nhap-phieu-${vote.voteId}`} action={action} state={stateOf(desk, 'nhap-phieu')} keep={false}>
        <Select name="deputyId" label={say(voteWords.deputy)} choices={missing.map((id) => ({ value: id, name: deputyName(now, id) ?? id }))} />
        <BallotFields vote={vote} desk />
        <Button kind="second" name="viec" value="nhap-phieu">{say(voteWords.enterBallot)}</Button>
      </Form>
    </details>
  )
}
