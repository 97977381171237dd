import { csrf } from 'hono/csrf'
import type { MiddlewareHandler } from 'hono'

/** Mail programs send this form for their reader (RFC 8058), from no page at all. It asks for no session: what it may do, the secret in its address says. */
const ONE_CLICK = /^(?:\/en)?\/thong-bao\/[^/]+\/ngung-nhan$/

/**
 * Refuses a form that another site made the browser send. Accepted are the public address, which behind an HTTPS proxy
 * differs from what this process sees, and the address the request itself came to.
 */
export const sameOriginForms = (publicUrl: string): MiddlewareHandler => {
  const publicOrigin = new URL(publicUrl).origin
  const refuseForeign = csrf({ origin: (origin, c) => origin === publicOrigin || origin === new URL(c.req.url).origin })
  return (c, next) => (ONE_CLICK.test(c.req.path) ? next() : refuseForeign(c, next))
}
