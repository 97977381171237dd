import { Hono } from 'hono'
import { secretPage } from '../request/secretPage.ts'
import type { WebEnv } from '../request/visit.ts'
import type { WebDeps } from '../webDeps.ts'

const PATH = '/lich/:file{[a-z0-9]+\\.ics}'

/** What calendar programs read, by a secret address that can be closed. */
export const calendarFeed = ({ useCases, council, publicUrl }: WebDeps): Hono<WebEnv> => {
  const app = new Hono<WebEnv>()
  app.use(PATH, secretPage)
  app.get(PATH, async (c) => {
    const text = await useCases.readCalendar(council, c.req.param('file').slice(0, -'.ics'.length), publicUrl)
    return text === null ? c.notFound() : c.body(text, 200, { 'Content-Type': 'text/calendar; charset=utf-8', 'Content-Disposition': 'inline; filename="loihua.ics"' })
  })
  return app
}
