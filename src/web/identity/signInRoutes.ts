import { getConnInfo } from '@hono/node-server/conninfo'
import { Hono } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { seeOther } from '../forms/answerForm.ts'
import { refusedForm, type Fault } from '../forms/formState.ts'
import { isOwnPath, unpackKept } from '../forms/keptForm.ts'
import { readTyped, typedFrom, type Typed } from '../forms/typed.ts'
import { DESK_HOME } from '../request/deskHome.ts'
import { render } from '../request/render.tsx'
import { signedInNow } from '../request/startVisit.ts'
import type { WebContext, WebEnv } from '../request/visit.ts'
import type { WebDeps } from '../webDeps.ts'
import { signInWords } from '../words/signInWords.ts'
import { sessionCookie, sessionCookieOptions } from './sessionCookie.ts'
import { SESSION_HOURS } from './sessionSecrets.ts'
import { keptFormPage, signInPage } from './signInPage.tsx'
import { createSignInThrottle } from './signInThrottle.ts'

/** Signing in and out with a local account. */
export const signInRoutes = ({ useCases, council, secureCookies }: WebDeps): Hono<WebEnv> => {
  const throttle = createSignInThrottle()
  const app = new Hono<WebEnv>()

  app.get('/dang-nhap', (c) => {
    const target = ownPath(c.req.query('den'))
    return c.var.visit.signedIn ? c.redirect(target ?? c.var.visit.href(DESK_HOME), 303) : render(c, signInPage(c.var.visit, { target, kept: null }))
  })

  app.post('/dang-nhap', async (c) => {
    const typed = await readTyped(c)
    const [username, password] = [typed.text('username'), typed.text('password')]
    const missing = missingFrom(username, password)
    if (missing.length > 0) return askAgain(c, typed, missing, 422)
    const address = addressOf(c)
    const wait = await throttle.take(address, username)
    if (wait !== null) {
      c.header('Retry-After', String(wait))
      return askAgain(c, typed, [{ field: null, message: signInWords.wait(Math.ceil(wait / 60)) }], 429)
    }
    const opened = await useCases.signIn(council, username, password)
    if (!opened) return askAgain(c, typed, [{ field: 'username', message: signInWords.wrong }], 422)

    await throttle.clear(address, username)
    setCookie(c, sessionCookie(secureCookies), opened.token, { ...sessionCookieOptions(secureCookies), maxAge: SESSION_HOURS * 3600 })
    signedInNow(c, opened.account)
    const kept = unpackKept(typed.text('kept'))
    if (kept) return render(c, keptFormPage(c.var.visit, kept))
    return c.redirect(ownPath(typed.text('den')) ?? c.var.visit.href(DESK_HOME), 303)
  })

  app.post('/dang-xuat', async (c) => {
    const cookie = sessionCookie(secureCookies)
    const token = getCookie(c, cookie)
    if (token) await useCases.signOut(council, token)
    deleteCookie(c, cookie, sessionCookieOptions(secureCookies))
    return seeOther(c, '/', 'da-dang-xuat')
  })

  return app
}

const missingFrom = (username: string, password: string): readonly Fault[] => [
  ...(username.trim() === '' ? [{ field: 'username', message: signInWords.usernameMissing }] : []),
  ...(password === '' ? [{ field: 'password', message: signInWords.passwordMissing }] : []),
]

const askAgain = (c: WebContext, typed: Typed, faults: readonly Fault[], status: 422 | 429): Promise<Response> => {
  const state = refusedForm(typedFrom(typed.pairs.filter(([name]) => name === 'username' || name === 'key')), faults)
  return render(c, signInPage(c.var.visit, { target: ownPath(typed.text('den')), kept: unpackKept(typed.text('kept')), state }), status)
}

const ownPath = (path: string | undefined): string | null => (path && isOwnPath(path) ? path : null)

/**
 * The address at the other end of the connection. Behind a proxy it is the proxy's: the user name still keeps the counts
 * apart. A request handed to the app without a connection, as a test may, has none.
 */
const addressOf = (c: WebContext): string => (Object.hasOwn(Object(c.env), 'incoming') ? getConnInfo(c).remote.address : undefined) ?? 'unknown'
