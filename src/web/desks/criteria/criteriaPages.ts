import { Hono } from 'hono'
import type { WebEnv } from '../../request/visit.ts'
import type { WebDeps } from '../../webDeps.ts'
import { conditionMetPage } from './conditionMetPage.tsx'
import { conditionPage } from './conditionPage.tsx'
import { judgePeriodPage } from './judgePeriodPage.tsx'
import { periodsPage } from './periodsPage.tsx'
import { readingPage } from './readingPage.tsx'
import { reportPeriodPage } from './reportPeriodPage.tsx'
import { splitPage } from './splitPage.tsx'
import { votersPage } from './votersPage.tsx'
import { targetPage } from './targetPage.tsx'

/** The forms about what a promise is judged by and how it is divided. */
export const criteriaPages = (deps: WebDeps): Hono<WebEnv> => {
  const app = new Hono<WebEnv>()
  for (const pages of [splitPage, targetPage, readingPage, periodsPage, reportPeriodPage, judgePeriodPage, conditionPage, conditionMetPage, votersPage]) app.route('/', pages(deps))
  return app
}
