import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

/** An error of the API as RFC 9457 says it. `title` names the kind, `detail` the remedy. */
export const problem = (c: Context, status: ContentfulStatusCode, title: string, detail: string): Response =>
  c.body(JSON.stringify({ type: 'about:blank', title, status, detail, instance: c.req.path }), status, { 'Content-Type': 'application/problem+json' })
