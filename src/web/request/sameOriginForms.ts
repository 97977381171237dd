import { csrf } from 'hono/csrf'
import type { MiddlewareHandler } from 'hono'

/**
 * Refuses a form that another site made the browser send. Accepted are the public address, which behind an HTTPS proxy
 * differs from what this process sees, and the address the request itself came to.
 */
export const sameOriginForms = (publicUrl: string): MiddlewareHandler => {
  const publicOrigin = new URL(publicUrl).origin
  return csrf({ origin: (origin, c) => origin === publicOrigin || origin === new URL(c.req.url).origin })
}
