import { Hono } from 'hono'
import { raw } from 'hono/html'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Heading } from '../../components/Heading.tsx'
import { LiveFrame } from '../../components/live/LiveFrame.tsx'
import { livePath, screenPath } from '../../live/livePaths.ts'
import type { PartName } from '../../live/partNames.ts'
import type { LiveRoom } from '../../live/liveRoom.ts'
import { render } from '../../request/render.tsx'
import { useVisit, type WebEnv } from '../../request/visit.ts'
import type { WebDeps } from '../../webDeps.ts'
import { longDay } from '../../words/dates.ts'
import { liveWords } from '../../words/liveWords.ts'
import { voteWords } from '../../words/voteWords.ts'
import { siteWords } from '../../words/siteWords.ts'

/** A sitting as it goes on: for whoever wants to follow it, and for the wall of the hall. Both show the same pieces, which the stream then replaces. */
export const livePages = ({ live, register, council }: WebDeps): Hono<WebEnv> => {
  const app = new Hono<WebEnv>()
  app.get(livePath(':id'), async (c) => {
    const { say, language } = c.var.visit
    const sitting = await register.sitting(council, c.req.param('id') ?? '')
    if (!sitting) return c.notFound()
    const room = await live.room(sitting.id, language)
    return render(c, {
      title: say(liveWords.title(sitting.name)), crumbs: [{ to: '/phien-chat-van', name: say(siteWords.sittings) }, { to: `/phien-chat-van/${sitting.id}`, name: sitting.name }],
      body: (
        <>
          <Heading kicker={say(liveWords.live)} title={sitting.name} lead={say(longDay(sitting.date))} quiet />
          {room === null ? <EmptyState title={say(liveWords.noAgenda)}><p>{say(liveWords.noAgendaRemedy)}</p></EmptyState> : <Follow sittingId={sitting.id} room={room} />}
        </>
      ),
    })
  })
  app.get(screenPath(':id'), async (c) => {
    const { say, language } = c.var.visit
    const sitting = await register.sitting(council, c.req.param('id') ?? '')
    const room = sitting && (await live.room(sitting.id, language))
    if (!sitting || !room) return c.notFound()
    return render(c, { title: say(liveWords.screen), screen: true, body: <Screen sittingId={sitting.id} name={sitting.name} room={room} /> })
  })
  return app
}

type Shows = { readonly sittingId: string; readonly room: LiveRoom }

/** A piece as the room keeps it, which is what the stream will put in its place. */
const Piece = ({ room, name }: { readonly room: LiveRoom; readonly name: PartName }) => <div data-part={name} aria-live={name === 'stage' ? 'polite' : undefined}>{raw(room.html(name))}</div>

const Follow = ({ sittingId, room }: Shows) => {
  const { say } = useVisit()
  return (
    <LiveFrame sittingId={sittingId} seq={room.seq}>
      <div class="live-grid">
        <section class="stage" aria-label={say(liveWords.onFloor)}><Piece room={room} name="stage" /></section>
        <section><h2>{say(liveWords.queue)}</h2><Piece room={room} name="queue" /></section>
      </div>
      <section><h2>{say(voteWords.votes)}</h2><Piece room={room} name="votes" /></section>
      <section><h2>{say(liveWords.questions)}</h2><Piece room={room} name="questions" /></section>
      <div class="live-grid">
        <section><h2>{say(liveWords.agenda)}</h2><Piece room={room} name="agenda" /></section>
        <section><h2>{say(liveWords.figures)}</h2><Piece room={room} name="figures" /></section>
      </div>
    </LiveFrame>
  )
}

const Screen = ({ sittingId, name, room }: Shows & { readonly name: string }) => {
  const { say } = useVisit()
  return (
    <LiveFrame sittingId={sittingId} seq={room.seq}>
      <h1 class="screen-title" lang="vi">{name}</h1>
      <div class="screen-grid">
        <div><section class="stage" aria-label={say(liveWords.onFloor)}><Piece room={room} name="stage" /></section><section class="screen-votes"><Piece room={room} name="votes" /></section></div>
        <section class="screen-queue"><h2>{say(liveWords.queue)}</h2><Piece room={room} name="queue" /></section>
      </div>
    </LiveFrame>
  )
}
