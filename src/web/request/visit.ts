import { createContext, useContext } from 'hono/jsx'
import type { Context } from 'hono'
import type { Caller } from '../../application/actor.ts'
import type { IsoDate } from '../../domain/calendar/index.ts'
import type { Language } from '../../domain/language.ts'
import type { Say } from '../words/words.ts'
import type { WebDeps } from '../webDeps.ts'

/** Who is signed in, as their pages greet them. */
export type SignedIn = { readonly displayName: string; readonly username: string; readonly caller: Caller }

/** One request, as every page and component sees it. */
export type Visit = {
  readonly language: Language
  readonly say: Say
  /** The path without its language prefix, with its query. */
  readonly path: string
  /** An address of this site in the language of the page: `href('/cam-ket')`. */
  readonly href: (path: string) => string
  readonly today: IsoDate
  readonly signedIn: SignedIn | null
}

export type WebEnv = { Variables: { deps: WebDeps; visit: Visit; requestId: string } }
export type WebContext = Context<WebEnv>

/** Set once by `render`; any component may then ask for the visit it is rendered for. */
export const VisitContext = createContext<Visit | null>(null)

export const useVisit = (): Visit => {
  const visit = useContext(VisitContext)
  if (!visit) throw new Error('rendered outside a visit')
  return visit
}
