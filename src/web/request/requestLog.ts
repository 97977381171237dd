import { createMiddleware } from 'hono/factory'
import type { Log } from '../log.ts'
import type { WebEnv } from './visit.ts'

/** One line for each request: which page, what became of it, how long it took. The query is left out: people search for names. */
export const requestLog = (log: Log) =>
  createMiddleware<WebEnv>(async (c, next) => {
    const began = performance.now()
    await next()
    log({
      level: 'info', message: 'request', requestId: c.var.requestId, method: c.req.method, path: c.req.path, status: c.res.status,
      milliseconds: Math.round(performance.now() - began),
    })
  })
