import type { Hono } from 'hono'
import { OWN_KINDS, currentItem, currentQueue, isClosed, isPresent, type OwnKind, type Turn } from '../../../domain/floor/index.ts'
import type { SittingNow } from '../../../application/floorRegister.ts'
import { Button } from '../../components/Field.tsx'
import { Heading } from '../../components/Heading.tsx'
import { LiveFrame } from '../../components/live/LiveFrame.tsx'
import { Queue, Questions, Stage } from '../../components/live/LiveParts.tsx'
import { Press } from '../../components/live/Press.tsx'
import { ballotPath, questionDeskPath, seatPath } from '../../live/livePaths.ts'
import { isByHand } from '../../../domain/vote/index.ts'
import { liveView } from '../../live/liveView.ts'
import { DESK_HOME } from '../../request/deskHome.ts'
import type { PageContent } from '../../request/render.tsx'
import { callerOf } from '../../request/staffOnly.tsx'
import { useVisit, type WebContext, type WebEnv } from '../../request/visit.ts'
import type { WebDeps } from '../../webDeps.ts'
import { floorDeskWords } from '../../words/floorDeskWords.ts'
import { voteWords } from '../../words/voteWords.ts'
import { ENDING_WORDS, TURN_WORDS, liveWords } from '../../words/liveWords.ts'
import { siteWords } from '../../words/siteWords.ts'
import { deedRoutes, type Deed, type SentDeed } from '../deedRoutes.ts'

type SeatDeed = 'co-mat' | 'ra-ve' | 'dang-ky' | 'rut'

/** A deputy's own seat, made for a phone: present or not, asking for the floor, how many are before them, what they asked. */
export const seatPage = ({ register, council }: WebDeps): Hono<WebEnv> => {
  const page = async (c: WebContext, id: string, sent: SentDeed<SeatDeed>): Promise<PageContent | null> => {
    const { say, language } = c.var.visit
    const me = callerOf(c).actor.office
    const [sitting, now, offices] = await Promise.all([register.sitting(council, id), register.floor.sittingNow(council, id), register.offices(council)])
    if (!sitting || !now) return null
    const view = liveView(now, offices, language)
    const own = new Set(now.questions.filter(({ put }) => put.deputyId === me).map(({ put }) => put.questionId))
    return {
      title: say(floorDeskWords.seat), crumbs: [{ to: DESK_HOME, name: say(siteWords.desk) }],
      body: (
        <LiveFrame sittingId={id} seq={now.head} desk>
          <Heading kicker={sitting.name} title={say(floorDeskWords.seat)} quiet />
          {sent?.state.faults.map(({ message }) => <p class="faults" role="alert">{say(message)}</p>)}
          <div data-live="to-vote"><ToVote now={now} me={me} /></div>
          <div data-live="seat"><Seat now={now} me={me} sittingId={id} /></div>
          <div data-live="stage" class="stage"><Stage view={view} /></div>
          <section><h2>{say(liveWords.queue)}</h2><div data-live="queue"><Queue view={view} /></div></section>
          <section>
            <h2>{say(floorDeskWords.ownQuestions)}</h2>
            <div data-live="questions">
              {own.size === 0 ? <p>{say(floorDeskWords.ownQuestionsNone)}</p> : <Questions view={{ ...view, questions: view.questions.filter((one) => own.has(one.id)) }} below={(one) => <p><a href={c.var.visit.href(questionDeskPath(one.id))}>{say(floorDeskWords.settle)}</a></p>} />}
            </div>
          </section>
        </LiveFrame>
      ),
    }
  }
  return deedRoutes({ path: seatPath(':id') as `${string}/:id`, seenBy: ['attendSitting'], deeds: DEEDS, page })
}

/** Votes that are open and this deputy may take part in, before everything else on the page. */
const ToVote = ({ now, me }: { readonly now: SittingNow; readonly me: string }) => {
  const { say, href } = useVisit()
  const open = now.votes.filter(({ vote }) => vote.status === 'open' && !isByHand(vote.way) && vote.deputyIds.includes(me))
  return <>{open.map(({ vote: { voteId, title, ballots } }) => <p class="buttons"><a class={`button button-${ballots.some(({ deputyId }) => deputyId === me) ? 'second' : 'main'}`} href={href(ballotPath(voteId))}>{say(voteWords.toBallot)}: {title}</a></p>)}</>
}

const ASK_WORDS = { question: floorDeskWords.askQuestion, debate: floorDeskWords.askDebate, order: floorDeskWords.askOrder } as const

const Seat = ({ now, me, sittingId }: { readonly now: SittingNow; readonly me: string; readonly sittingId: string }) => {
  const { say } = useVisit()
  const { hall } = now
  const action = seatPath(sittingId)
  const item = currentItem(hall)
  if (!hall.roll?.deputyIds.includes(me)) return <p class="notice notice-info">{say(floorDeskWords.notOnRoll)}</p>
  const here = isPresent(hall, me)
  const waits = (kind: OwnKind): boolean => hall.turns.some((turn) => turn.deputyId === me && turn.itemId === item?.itemId && turn.kind === kind && ['waiting', 'called', 'speaking'].includes(turn.status))
  return (
    <>
      {hall.status === 'closed' ? null : (
        <div class="press-row">
          {here
            ? <Press id="ra-ve" action={action} paper={false}><Button kind="second" name="viec" value="ra-ve">{say(floorDeskWords.leaveNow)}</Button></Press>
            : <Press id="co-mat" action={action} paper={false}><Button name="viec" value="co-mat">{say(floorDeskWords.hereNow)}</Button></Press>}
        </div>
      )}
      {here && item === null ? <p>{say(floorDeskWords.waitForItem)}</p> : null}
      {here && item !== null ? (
        <div class="press-row seat-asks">
          {OWN_KINDS.filter((kind) => !waits(kind) && (kind === 'order' || !isClosed(hall, item.itemId, kind))).map((kind, index) => (
            <Press id={`dang-ky-${kind}`} action={action} fields={{ kind }} paper={false}><Button kind={index === 0 ? 'main' : 'second'} name="viec" value="dang-ky">{say(ASK_WORDS[kind])}</Button></Press>
          ))}
        </div>
      ) : null}
      <OwnTurns now={now} me={me} action={action} />
    </>
  )
}

const OwnTurns = ({ now: { hall }, me, action }: { readonly now: SittingNow; readonly me: string; readonly action: string }) => {
  const { say } = useVisit()
  const own = hall.turns.filter(({ deputyId }) => deputyId === me).toReversed()
  const queue = currentQueue(hall)
  const standing = (turn: Turn): string => {
    const ahead = queue.findIndex(({ turnId }) => turnId === turn.turnId)
    if (turn.status === 'speaking') return say(floorDeskWords.youSpeak)
    if (turn.status === 'called') return say(liveWords.called)
    if (turn.status === 'waiting') return ahead === -1 ? '' : say(floorDeskWords.ahead(ahead))
    return turn.status === 'spoken' ? say(liveWords.done) : say(ENDING_WORDS[turn.status])
  }
  return (
    <section aria-live="polite">
      <h2>{say(floorDeskWords.ownTurns)}</h2>
      {own.length === 0 ? <p>{say(floorDeskWords.ownNone)}</p> : (
        <ul class="plain-list">
          {own.map((turn) => (
            <li class={turn.status === 'called' || turn.status === 'speaking' ? 'queue-called' : undefined}>
              <strong>{say(TURN_WORDS[turn.kind])}</strong>: {standing(turn)}{turn.reason === null ? '' : ` – ${turn.reason}`}
              {turn.status === 'waiting' || turn.status === 'called' ? <Press id={`rut-${turn.turnId}`} action={action} fields={{ turnId: turn.turnId }} paper={false}><Button kind="second" name="viec" value="rut">{say(floorDeskWords.withdraw)}</Button></Press> : null}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

const DEEDS: Readonly<Record<SeatDeed, Deed>> = {
  'co-mat': { permission: 'attendSitting', send: async (c, sittingId, typed) => ({ answer: await c.var.deps.useCases.attendSitting(callerOf(c), { key: typed.text('key'), sittingId, here: true }), notice: 'da-diem-danh' }) },
  'ra-ve': { permission: 'attendSitting', send: async (c, sittingId, typed) => ({ answer: await c.var.deps.useCases.attendSitting(callerOf(c), { key: typed.text('key'), sittingId, here: false }), notice: 'da-ra-ve' }) },
  'dang-ky': {
    permission: 'registerTurn',
    send: async (c, sittingId, typed) => {
      const kind = OWN_KINDS.find((one): one is OwnKind => one === typed.text('kind')) ?? 'question'
      return { answer: await c.var.deps.useCases.registerTurn(callerOf(c), { key: typed.text('key'), sittingId, kind, questionId: null }), notice: 'da-dang-ky' }
    },
  },
  rut: { permission: 'withdrawTurn', send: async (c, sittingId, typed) => ({ answer: await c.var.deps.useCases.withdrawTurn(callerOf(c), { key: typed.text('key'), sittingId, turnId: typed.text('turnId') }), notice: 'da-rut-luot' }) },
}
