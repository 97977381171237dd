import { Hono } from 'hono'
import type { WebEnv } from '../../request/visit.ts'
import type { WebDeps } from '../../webDeps.ts'
import { awaitedDaysPage } from './awaitedDays/awaitedDaysPage.tsx'
import { conditionMetPage } from './awaitedDays/conditionMetPage.tsx'
import { sessionDatesPage } from './awaitedDays/sessionDatesPage.tsx'
import { annexRoutes } from './annex/annexRoutes.ts'
import { fileTextRoutes } from './fileTextRoutes.ts'
import { newSittingRoutes } from './newSittingPage.tsx'
import { choosePackPage } from './regulation/choosePackPage.tsx'
import { holidaysPage } from './regulation/holidaysPage.tsx'
import { overrideRulePage } from './regulation/overrideRulePage.tsx'
import { regulationDeskPage } from './regulation/regulationDeskPage.tsx'
import { termPage } from './regulation/termPage.tsx'
import { restoreRulePage } from './regulation/restoreRulePage.tsx'
import { resolutionDeskRoutes } from './resolutionDeskPage.tsx'
import { reviewRoutes } from './review/reviewRoutes.ts'
import { sittingDeskRoutes } from './sittingDeskPage.tsx'

/** The desk of the council office: from a text to an adopted annex. The new sitting comes before the sittings, whose path would catch it. */
export const clerkPages = (deps: WebDeps): Hono<WebEnv> => {
  const desk = new Hono<WebEnv>()
  for (const routes of [newSittingRoutes, sittingDeskRoutes, fileTextRoutes, reviewRoutes, annexRoutes, resolutionDeskRoutes]) desk.route('/', routes(deps))
  for (const pages of [regulationDeskPage, holidaysPage, overrideRulePage, restoreRulePage, choosePackPage, termPage]) desk.route('/', pages(deps))
  for (const pages of [awaitedDaysPage, sessionDatesPage, conditionMetPage]) desk.route('/', pages(deps))
  return desk
}
