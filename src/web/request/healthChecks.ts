import { Hono } from 'hono'
import type { WebDeps } from '../webDeps.ts'

/** `/healthz`: the process answers. `/readyz`: it can also reach its store; 503 tells a proxy to wait. */
export const healthChecks = ({ health, log, buildId }: Pick<WebDeps, 'health' | 'log' | 'buildId'>): Hono => {
  const app = new Hono()
  app.get('/healthz', (c) => c.json({ status: 'ok', build: buildId }))
  app.get('/readyz', async (c) => {
    try {
      if (await health()) return c.json({ status: 'ready' })
    } catch (error) {
      log({ level: 'error', message: 'not ready', error: String(error) })
    }
    return c.json({ status: 'not ready' }, 503)
  })
  return app
}
