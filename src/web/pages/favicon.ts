import { Hono } from 'hono'
import type { WebEnv } from '../request/visit.ts'

/** A lacquer-red seal with a tick: a promise kept. */
const SEAL = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="#9b1c1f" d="M2 2h28v28H2z"/><path fill="none" stroke="#fdf8ee" stroke-width="1.5" d="M5.5 5.5h21v21h-21z"/><path fill="none" stroke="#fdf8ee" stroke-width="3" d="m10 16.5 4.5 4.5L22.5 11"/></svg>'

export const favicon = (): Hono<WebEnv> => {
  const app = new Hono<WebEnv>()
  app.get('/favicon.svg', (c) => c.body(SEAL, 200, { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'public, max-age=86400' }))
  return app
}
