import type { CookieOptions } from 'hono/utils/cookie'

/** `__Host-` binds the cookie to this host over HTTPS; a plain-HTTP start on a laptop cannot carry it. */
export const sessionCookie = (secure: boolean): string => (secure ? '__Host-loihua_session' : 'loihua_session')

/** Lax: a link from an e-mail opens signed in, a form posted from elsewhere does not. */
export const sessionCookieOptions = (secure: boolean): CookieOptions => ({ path: '/', httpOnly: true, sameSite: 'Lax', secure })
