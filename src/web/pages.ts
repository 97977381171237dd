import { Hono } from 'hono'
import { clerkPages } from './desks/clerk/clerkPages.ts'
import { deskPages } from './desks/deskPages.ts'
import { signInRoutes } from './identity/signInRoutes.ts'
import { calendarFeed } from './feeds/calendarFeed.ts'
import { listFeeds } from './feeds/listFeeds.ts'
import { passingFeed } from './feeds/passingFeed.ts'
import { aboutPage } from './pages/aboutPage.tsx'
import { commitmentListPage } from './pages/commitmentListPage.tsx'
import { commitmentPage } from './pages/commitmentPage.tsx'
import { contactPages } from './pages/contactPages.tsx'
import { downloads } from './pages/downloads.ts'
import { letterPages } from './pages/letters/letterPages.tsx'
import { letterFiles } from './pages/letters/letterFiles.ts'
import { roundFiles } from './pages/rounds/roundFiles.ts'
import { roundPages } from './pages/rounds/roundPages.tsx'
import { reportPages } from './pages/reports/reportPages.tsx'
import { dossierFiles } from './pages/topics/dossierFiles.ts'
import { requestioningPage } from './pages/topics/requestioningPage.tsx'
import { topicPage } from './pages/topics/topicPage.tsx'
import { livePages } from './pages/live/livePages.tsx'
import { liveRoutes } from './live/liveRoutes.ts'
import { draftPage } from './pages/live/draftPage.tsx'
import { selectionPage } from './pages/live/selectionPage.tsx'
import { noticePage } from './pages/noticePage.tsx'
import { homePage } from './pages/homePage.tsx'
import { regulationPage } from './pages/regulationPage.tsx'
import { officePages } from './pages/officePages.tsx'
import { passingPage } from './pages/passing/passingPage.tsx'
import { sittingPages } from './pages/sittingPages.tsx'
import { sourcePage } from './pages/sourcePage.tsx'
import { DESK_HOME } from './request/deskHome.ts'
import { publicCache } from './request/publicCache.ts'
import { staffOnly } from './request/staffOnly.tsx'
import type { WebEnv } from './request/visit.ts'
import type { WebDeps } from './webDeps.ts'

/** What anyone may read and many do: kept ready. Files to download are not, they may be large. */
const PUBLIC = ['/', '/cam-ket', '/cam-ket/:id', '/co-quan', '/co-quan/:id', '/phien-chat-van', '/phien-chat-van/:id', '/nguon/:id', '/gioi-thieu', '/quy-tac', '/don-doc', '/don-doc/:id', '/kiem-dem', '/kiem-dem/:id', '/tai-chat-van', '/chu-de/:id', '/bao-cao-ky-hop', '/bao-cao-ky-hop/:id', '/chuyen-trach-nhiem', '/cam-ket.csv', '/cam-ket.json', '/chuyen-trach-nhiem.csv'] as const

/** Every page, named by its Vietnamese path; mounted once at the root and once under `/en`. */
export const pages = (deps: WebDeps): Hono<WebEnv> => {
  const site = new Hono<WebEnv>()
  const cache = publicCache(deps)
  for (const path of PUBLIC) site.use(path, cache)
  site.use(`${DESK_HOME}/*`, staffOnly)

  for (const part of [homePage(deps), commitmentListPage(deps), commitmentPage(deps), officePages(deps), passingPage(deps), letterPages(deps), roundPages(deps), requestioningPage(deps), topicPage(deps), reportPages(deps), sittingPages(deps), sourcePage(deps), aboutPage(), regulationPage(deps)]) site.route('/', part)
  for (const part of [livePages(deps), selectionPage(deps), draftPage(deps), liveRoutes(deps), downloads(deps), letterFiles(deps), roundFiles(deps), dossierFiles(deps), listFeeds(deps), calendarFeed(deps), passingFeed(deps), signInRoutes(deps), noticePage(deps), contactPages(deps), clerkPages(deps), deskPages(deps)]) site.route('/', part)
  return site
}
