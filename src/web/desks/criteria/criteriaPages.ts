import { Hono } from 'hono'
import type { WebEnv } from '../../request/visit.ts'
import type { WebDeps } from '../../webDeps.ts'
import { splitPage } from './splitPage.tsx'

/** The forms about what a promise is judged by and how it is divided. */
export const criteriaPages = (deps: WebDeps): Hono<WebEnv> => {
  const app = new Hono<WebEnv>()
  for (const pages of [splitPage]) app.route('/', pages(deps))
  return app
}
