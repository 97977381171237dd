import type { Hono } from 'hono'
import { may } from '../../../domain/access/index.ts'
import type { Hall } from '../../../domain/floor/index.ts'
import type { CommitmentRow, SittingRow, SourceRow } from '../../../application/register.ts'
import type { IsoDate } from '../../../domain/calendar/index.ts'
import { stateAfter } from '../../../domain/decider.ts'
import { office } from '../../../domain/offices/index.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Heading } from '../../components/Heading.tsx'
import { LiveFrame } from '../../components/live/LiveFrame.tsx'
import { Figures, Questions, Stage } from '../../components/live/LiveParts.tsx'
import { conductPath, livePath, paperPath, preparePath, questionDeskPath, screenPath } from '../../live/livePaths.ts'
import { liveView } from '../../live/liveView.ts'
import { heldBy } from '../../presenters/heldBy.ts'
import { DESK_HOME } from '../../request/deskHome.ts'
import type { PageContent } from '../../request/render.tsx'
import { callerOf } from '../../request/staffOnly.tsx'
import { useVisit, type WebContext, type WebEnv } from '../../request/visit.ts'
import type { WebDeps } from '../../webDeps.ts'
import { floorDeskWords } from '../../words/floorDeskWords.ts'
import { captureWords } from '../../words/captureWords.ts'
import { Captures, SpokenForm } from './CaptureDesk.tsx'
import { voteWords } from '../../words/voteWords.ts'
import { PrepareVoteForm, VotesDesk } from './VotesDesk.tsx'
import { liveWords } from '../../words/liveWords.ts'
import { siteWords } from '../../words/siteWords.ts'
import { deedRoutes, type SentDeed } from '../deedRoutes.ts'
import { AgendaDesk, HallDesk, PresenceDesk } from './HallDesk.tsx'
import { MarksDesk, RecordingsDesk } from './MarksDesk.tsx'
import { QueueDesk } from './QueueDesk.tsx'
import { RecordQuestions } from './RecordQuestions.tsx'
import { SpeechDesk } from './SpeechDesk.tsx'
import { conductDeeds, type ConductDeed } from './conductDeeds.ts'
import type { DeskOfSitting } from './deskOfSitting.ts'

/** Promises of one sitting on its desk; a day makes fewer than a hundred. */
const MOST_CAPTURES = 300

/** Where the chair and the secretary conduct a sitting; with `paper`, where it is entered afterwards with the times on the minutes. */
export const conductPage = ({ register, council, clock, instants }: WebDeps, paper = false): Hono<WebEnv> => {
  const pathOf = paper ? paperPath : conductPath
  const page = async (c: WebContext, id: string, sent: SentDeed<ConductDeed>): Promise<PageContent | null> => {
    const { say, language } = c.var.visit
    const { role } = callerOf(c).actor
    const sitting = await register.sitting(council, id)
    if (!sitting) return null
    const [now, offices, sources, captured] = await Promise.all([
      register.floor.sittingNow(council, id), register.offices(council), register.sources(council, id),
      register.commitments(council, { sittingId: id, statuses: ['captured', 'confirmed'], order: 'place', limit: MOST_CAPTURES, offset: 0, today: clock.today() }),
    ])
    const crumbs = [{ to: DESK_HOME, name: say(siteWords.desk) }, ...(may(role, 'fileSource') ? [{ to: `${DESK_HOME}/phien/${id}`, name: sitting.name }] : [])]
    const title = say(paper ? floorDeskWords.paper : floorDeskWords.conduct)
    if (now === null) return { title, crumbs, body: <><Heading kicker={sitting.name} title={title} quiet /><EmptyState title={say(liveWords.noAgenda)}><p><a href={c.var.visit.href(preparePath(id))}>{say(floorDeskWords.prepare)}</a></p></EmptyState></> }
    const desk: DeskOfSitting = {
      now, hall: now.hall, offices, paper, sent, action: pathOf(id), officials: await officialsOf(register, council, now.hall, sitting.date),
      may: { conduct: may(role, 'conductFloor'), enter: may(role, 'enterTurn'), presence: may(role, 'markPresence'), put: may(role, 'putQuestion') },
    }
    return { title, crumbs, body: <Conduct desk={desk} sitting={sitting} view={liveView(now, offices, language)} sources={sources} captured={captured.rows} timeOf={instants.timeOf} /> }
  }
  return deedRoutes({ path: pathOf(':id') as `${string}/:id`, seenBy: ['conductFloor', 'enterTurn'], deeds: conductDeeds(paper), page })
}

const officialsOf = async (register: WebDeps['register'], council: string, hall: Hall, day: IsoDate): Promise<ReadonlyMap<string, string>> => {
  const ids = [...new Set(hall.items.flatMap(({ officeIds }) => officeIds))]
  const held = await Promise.all(ids.map(async (id) => {
    const state = stateAfter(office, (await register.officeHistory(council, id)).map(({ event }) => event))
    return [id, state.status === 'absent' ? '' : (heldBy(state, day)?.split('; ')[0] ?? '')] as const
  }))
  return new Map(held)
}

type ConductProps = {
  readonly desk: DeskOfSitting; readonly sitting: SittingRow; readonly view: ReturnType<typeof liveView>; readonly sources: readonly SourceRow[]; readonly captured: readonly CommitmentRow[]
  readonly timeOf: (instant: number) => string
}

const Conduct = ({ desk, sitting, view, sources, captured, timeOf }: ConductProps) => {
  const { say, href } = useVisit()
  const { id } = sitting
  const { paper, sent, now } = desk
  return (
    <LiveFrame sittingId={id} seq={now.head} desk>
      <Heading kicker={sitting.name} title={say(paper ? floorDeskWords.paper : floorDeskWords.conduct)} lead={paper ? say(floorDeskWords.paperLead) : undefined} quiet />
      <nav class="link-row" aria-label={sitting.name}>
        <ul>
          <li><a href={href(livePath(id))}>{say(floorDeskWords.publicLive)}</a></li>
          <li><a href={href(screenPath(id))}>{say(liveWords.screen)}</a></li>
          <li>{paper ? <a href={href(conductPath(id))}>{say(floorDeskWords.toLive)}</a> : <a href={href(paperPath(id))}>{say(floorDeskWords.toPaper)}</a>}</li>
        </ul>
      </nav>
      {sent && !['ghi-cau-hoi', 'ghi-loi', 'bat-dau-ghi', 'nap-phu-de', 'lap-bieu-quyet'].includes(sent.deed) ? sent.state.faults.map(({ message }) => <p class="faults" role="alert">{say(message)}</p>) : null}
      <desk-keys>
        <div class="desk-grid">
          <div>
            <div data-live="stage" class="stage"><Stage view={view} /></div>
            <div data-live="speech"><SpeechDesk desk={desk} /></div>
            <div data-live="hall"><HallDesk desk={desk} /></div>
          </div>
          <section data-live="queue"><h2>{say(liveWords.queue)}</h2><QueueDesk desk={desk} /></section>
        </div>
        <div data-live="record"><RecordQuestions desk={desk} /></div>
        <section>
          <h2>{say(captureWords.title)}</h2>
          <div data-live="captures"><Captures rows={captured} sittingId={id} /></div>
          {desk.may.enter ? <div data-live="marks"><MarksDesk desk={desk} timeOf={timeOf} /></div> : null}
          {desk.may.put ? <div data-live="spoken"><SpokenForm desk={desk} timeOf={timeOf} /></div> : null}
          {desk.may.put ? <div data-live="recordings"><RecordingsDesk desk={desk} timeOf={timeOf} /></div> : null}
        </section>
        <section>
          <h2>{say(liveWords.questions)}</h2>
          <div data-live="questions"><Questions view={view} below={(question) => <p><a href={href(questionDeskPath(question.id))}>{say(floorDeskWords.see)}</a></p>} /></div>
        </section>
        <section>
          <h2>{say(voteWords.votes)}</h2>
          <div data-live="votes"><VotesDesk view={view} /></div>
          {desk.may.put ? <div data-live="prepare-vote"><PrepareVoteForm desk={desk} sources={sources} /></div> : null}
        </section>
        <div class="desk-grid">
          <section data-live="agenda"><h2>{say(liveWords.agenda)}</h2><AgendaDesk desk={desk} /></section>
          <section data-live="presence"><h2>{say(floorDeskWords.presence)}</h2><PresenceDesk desk={desk} /></section>
        </div>
        <section data-live="figures"><h2>{say(liveWords.figures)}</h2><Figures view={view} /></section>
      </desk-keys>
      <p class="hint">{say(floorDeskWords.keys)}</p>
    </LiveFrame>
  )
}
