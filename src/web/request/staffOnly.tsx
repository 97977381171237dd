import { createMiddleware } from 'hono/factory'
import { may, type Permission, type Role } from '../../domain/access/index.ts'
import type { Caller } from '../../application/actor.ts'
import { readTyped } from '../forms/typed.ts'
import { signInPage } from '../identity/signInPage.tsx'
import { errorWords } from '../words/errorWords.ts'
import { errorPage } from './errorPages.tsx'
import { render } from './render.tsx'
import type { WebContext, WebEnv } from './visit.ts'

/**
 * Lets signed-in people through. Someone whose session ended is led to sign in: a page is shown after it, and a form
 * that was being sent is carried through with everything typed, so that nothing is lost to the clock.
 */
export const staffOnly = createMiddleware<WebEnv>(async (c, next) => {
  const { visit } = c.var
  if (visit.signedIn) return next()
  const target = visit.href(visit.path)
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return c.redirect(`${visit.href('/dang-nhap')}?den=${encodeURIComponent(target)}`, 303)
  const { pairs, fileNames } = await readTyped(c)
  return render(c, signInPage(visit, { target, kept: { target, pairs, fileNames } }), 401)
})

/** Lets through the roles the one table of permissions names, so that nobody is shown a form they may not send. */
export const onlyFor = (...permissions: readonly Permission[]) => onlyRoles((role) => permissions.some((permission) => may(role, permission)))

export const onlyRoles = (allowed: (role: Role) => boolean) =>
  createMiddleware<WebEnv>(async (c, next) => (allowed(callerOf(c).actor.role) ? next() : errorPage(c, 403, errorWords.notAllowed)))

/** Who is asking, on a page behind `staffOnly`. */
export const callerOf = (c: WebContext): Caller => {
  const { signedIn } = c.var.visit
  if (!signedIn) throw new Error('this page must stand behind staffOnly')
  return signedIn.caller
}
