import { createMiddleware } from 'hono/factory'
import type { WebEnv } from './visit.ts'

/** For a page whose address is a secret: kept in no cache and found by no search. No other site is told more of it than the host (securityHeaders). */
export const secretPage = createMiddleware<WebEnv>(async (c, next) => {
  await next()
  c.header('Cache-Control', 'private, no-store')
  c.header('X-Robots-Tag', 'noindex')
})
