import { getCookie } from 'hono/cookie'
import { createMiddleware } from 'hono/factory'
import type { AccountRecord } from '../../application/ports.ts'
import { sessionCookie } from '../identity/sessionCookie.ts'
import { sayIn } from '../words/words.ts'
import type { WebDeps } from '../webDeps.ts'
import { inLanguage, languageOf } from './languagePath.ts'
import type { SignedIn, WebContext, WebEnv } from './visit.ts'

/** Tells the language from the path, so that whatever goes wrong next can be said in it. */
export const startVisit = (deps: WebDeps) =>
  createMiddleware<WebEnv>(async (c, next) => {
    c.set('deps', deps)
    const { pathname, search } = new URL(c.req.url)
    const { language, path } = languageOf(pathname + search)
    c.set('visit', { language, path, say: sayIn(language), href: (to) => inLanguage(language, to), today: deps.clock.today(), signedIn: null })
    await next()
  })

/** Tells the person from the session cookie; an unknown or expired session is nobody. */
export const recognisePerson = (deps: WebDeps) =>
  createMiddleware<WebEnv>(async (c, next) => {
    const token = getCookie(c, sessionCookie(deps.secureCookies))
    const account = token ? await deps.useCases.whoIs(deps.council, token) : null
    if (account) signedInNow(c, account)
    await next()
  })

/** From here on the visit is this person's; also used right after a successful sign-in. */
export const signedInNow = (c: WebContext, { id, username, displayName, role, officeId }: AccountRecord): void => {
  const signedIn: SignedIn = { username, displayName, caller: { council: c.var.deps.council, actor: { account: id, role, office: officeId } } }
  c.set('visit', { ...c.var.visit, signedIn })
}
