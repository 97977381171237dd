import type { ServerResponse } from 'node:http'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { Hono } from 'hono'
import type { WebContext, WebEnv } from '../request/visit.ts'
import type { WebDeps } from '../webDeps.ts'
import { framePath, streamPath, TIME_PATH } from './livePaths.ts'
import type { Follower } from './liveRoom.ts'

/** Lines held open by one process at most: each costs a file handle. Whoever comes after asks every few seconds instead. */
export const MOST_LINES = 12_000

/** How long a browser waits before it opens a broken line again, at least; it adds a chance of its own, so that a hall does not come back all at once. */
const RETRY_MS = 1000

/** The stream of a sitting, the same in one piece, and the time. */
export const liveRoutes = ({ live, instants }: WebDeps): Hono<WebEnv> => {
  const app = new Hono<WebEnv>()

  app.get(TIME_PATH, (c) => c.json({ now: instants.now() }, 200, { 'Cache-Control': 'no-store' }))

  app.get(streamPath(':id'), async (c) => {
    if (live.size() >= MOST_LINES) return c.text('', 503, { 'Retry-After': '5' })
    const room = await live.room(c.req.param('id') ?? '', c.var.visit.language)
    if (room === null) return c.notFound()
    const { outgoing } = c.env as unknown as { readonly outgoing: ServerResponse }
    outgoing.writeHead(200, {
      'Content-Type': 'text/event-stream; charset=utf-8', 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no', 'X-Content-Type-Options': 'nosniff',
    })
    outgoing.write(`retry: ${RETRY_MS}\n\n`)
    const follower: Follower = { send: (text) => void outgoing.write(text), waiting: () => outgoing.writableLength, end: () => outgoing.end() }
    // A line that breaks is the follower's affair: their browser opens it again.
    outgoing.on('error', () => room.leave(follower))
    outgoing.on('close', () => room.leave(follower))
    room.join(follower, seenBy(c), instants.now())
    return RESPONSE_ALREADY_SENT
  })

  app.get(framePath(':id'), async (c) => {
    const room = await live.room(c.req.param('id') ?? '', c.var.visit.language)
    if (room === null) return c.notFound()
    const data = room.dataAfter(seenBy(c), instants.now())
    return data === null ? c.body(null, 204, { 'Cache-Control': 'no-store' }) : c.body(data, 200, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' })
  })
  return app
}

/** The entry as of which the browser has the page: from the line it had before, else from the page itself. */
const seenBy = (c: WebContext): number => {
  const seen = Number(c.req.header('last-event-id') ?? c.req.query('tu') ?? 0)
  return Number.isSafeInteger(seen) && seen >= 0 ? seen : 0
}
