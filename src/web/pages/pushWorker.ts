import { Hono } from 'hono'
import type { WebEnv } from '../request/visit.ts'
import type { WebDeps } from '../webDeps.ts'

/** The script that shows messages in a browser. Its address is fixed and at the root, so that it stands for the whole site and is replaced by the next release. */
export const pushWorker = ({ assets }: WebDeps): Hono<WebEnv> => {
  const app = new Hono<WebEnv>()
  app.get('/thong-bao-trinh-duyet.js', (c) => {
    const file = assets.file(assets.url('pushWorker.js'))
    return file === null ? c.notFound() : c.body(file, 200, { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': 'no-cache' })
  })
  return app
}
