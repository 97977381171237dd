import { Hono } from 'hono'
import type { WebDeps } from '../webDeps.ts'

/** `/healthz`: the process answers. `/readyz`: it can also reach its store; 503 tells a proxy to wait. */
export const healthChecks = ({ health, buildId }: Pick<WebDeps, 'health' | 'buildId'>): Hono => {
  const app = new Hono()
  app.get('/healthz', (c) => c.json({ status: 'ok', build: buildId }))
  app.get('/readyz', async (c) => ((await health()) ? c.json({ status: 'ready' }) : c.json({ status: 'not ready' }, 503)))
  return app
}
