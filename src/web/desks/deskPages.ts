import { Hono } from 'hono'
import type { WebEnv } from '../request/visit.ts'
import type { WebDeps } from '../webDeps.ts'
import { backgroundPage } from './background/backgroundPage.tsx'
import { commitmentDesk } from './commitmentDesk.tsx'
import { criteriaPages } from './criteria/criteriaPages.ts'
import { decisionPage } from './decisionPage.tsx'
import { deskHome } from './deskHome.ts'
import { extensionAnswerPage } from './duty/extensionAnswerPage.tsx'
import { extensionPage } from './duty/extensionPage.tsx'
import { handOverAnswerPage } from './duty/handOverAnswerPage.tsx'
import { handOverPage } from './duty/handOverPage.tsx'
import { nameOwnerPage } from './duty/nameOwnerPage.tsx'
import { endOfficeRoutes } from './offices/endOfficeRoutes.ts'
import { officeRoutes } from './offices/officeRoutes.ts'
import { officesRoutes } from './offices/officesPage.tsx'
import { draftLetterPage } from './letters/draftLetterPage.tsx'
import { letterPage } from './letters/letterPage.tsx'
import { lettersPage } from './letters/lettersPage.tsx'
import { roundPage } from './rounds/roundPage.tsx'
import { roundsPage } from './rounds/roundsPage.tsx'
import { requestioningDeskPage } from './topics/requestioningDeskPage.tsx'
import { topicDeskPage } from './topics/topicDeskPage.tsx'
import { reportCallPage } from './reports/reportCallPage.tsx'
import { reportCallsPage } from './reports/reportCallsPage.tsx'
import { reportDraft } from './reports/reportDraft.ts'
import { inboxPage } from './inbox/inboxPage.tsx'
import { conductPage } from './sitting/conductPage.tsx'
import { deputiesPage } from './sitting/deputiesPage.tsx'
import { hearRoutes } from './sitting/hearRoutes.tsx'
import { preparePage } from './sitting/preparePage.tsx'
import { questionPage } from './sitting/questionPage.tsx'
import { ballotPage } from './sitting/ballotPage.tsx'
import { votePage } from './sitting/votePage.tsx'
import { concernsPage } from './sitting/concernsPage.tsx'
import { proposePage } from './sitting/proposePage.tsx'
import { draftDeskPage } from './sitting/draftDeskPage.tsx'
import { selectionDeskPage } from './sitting/selectionDeskPage.tsx'
import { wordingPage } from './sitting/wordingPage.tsx'
import { seatPage } from './sitting/seatPage.tsx'
import { toldPage } from './told/toldPage.tsx'
import { contestPage } from './judging/contestPage.tsx'
import { proofPage } from './judging/proofPage.tsx'
import { recheckPage } from './judging/recheckPage.tsx'
import { settlePage } from './judging/settlePage.tsx'
import { siteVisitPage } from './judging/siteVisitPage.tsx'
import { reportPage } from './reportPage.tsx'
import { verdictPage } from './verdictPage.tsx'
import { withdrawPage } from './withdrawPage.tsx'

/** The desks of those who owe, check and decide, and the list of offices. */
export const deskPages = (deps: WebDeps): Hono<WebEnv> => {
  const app = new Hono<WebEnv>()
  for (const pages of [deskHome, inboxPage, toldPage, backgroundPage, commitmentDesk, reportPage, verdictPage, decisionPage, withdrawPage]) app.route('/', pages(deps))
  for (const pages of [handOverPage, handOverAnswerPage, nameOwnerPage, extensionPage, extensionAnswerPage]) app.route('/', pages(deps))
  app.route('/', criteriaPages(deps))
  for (const pages of [lettersPage, draftLetterPage, letterPage, roundsPage, roundPage, requestioningDeskPage, topicDeskPage, reportCallsPage, reportDraft, reportCallPage]) app.route('/', pages(deps))
  for (const pages of [officesRoutes, officeRoutes, endOfficeRoutes]) app.route('/', pages(deps))
  for (const pages of [contestPage, settlePage, proofPage, siteVisitPage, recheckPage]) app.route('/', pages(deps))
  for (const pages of [deputiesPage, preparePage, conductPage, seatPage, questionPage, votePage, ballotPage, concernsPage, proposePage, selectionDeskPage, draftDeskPage, wordingPage]) app.route('/', pages(deps))
  app.route('/', conductPage(deps, true))
  app.route('/', hearRoutes(deps))
  return app
}
