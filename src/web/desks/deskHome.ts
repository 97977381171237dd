import { Hono } from 'hono'
import type { Role } from '../../domain/access/index.ts'
import { DESK_HOME } from '../request/deskHome.ts'
import { render, type PageContent } from '../request/render.tsx'
import { callerOf } from '../request/staffOnly.tsx'
import type { WebContext, WebEnv } from '../request/visit.ts'
import type { WebDeps } from '../webDeps.ts'
import { agencyHome } from './agencyHome.tsx'
import { deputyHome } from './sitting/deputyHome.tsx'
import { clerkHome } from './clerk/clerkHome.tsx'
import { committeeHome } from './committeeHome.ts'
import { standingCommitteeHome } from './standingCommitteeHome.ts'

type Home = (deps: WebDeps, c: WebContext) => Promise<PageContent>

/** What a person finds when they sit down, by their role. */
const HOMES: Readonly<Record<Role, Home>> = { clerk: clerkHome, secretary: clerkHome, agency: agencyHome, committee: committeeHome, standingCommittee: standingCommitteeHome, deputy: deputyHome }

export const deskHome = (deps: WebDeps): Hono<WebEnv> => {
  const app = new Hono<WebEnv>()
  app.get(DESK_HOME, async (c) => render(c, await HOMES[callerOf(c).actor.role](deps, c)))
  return app
}
