import { createHash } from 'node:crypto'
import { createMiddleware } from 'hono/factory'
import { LRUCache } from 'lru-cache'
import type { WebDeps } from '../webDeps.ts'
import type { WebEnv } from './visit.ts'

type Kept = { readonly body: string; readonly contentType: string }

const MAX_KEPT_CHARACTERS = 32 * 1024 * 1024

/**
 * Every visible change is an entry in the log, so a public page depends only on its address, the number of the last
 * entry, the build, and today: with no entry at all a promise turns overdue at midnight, so the date is part of the key.
 * Only what nobody in particular asked for is kept; a signed-in person's page is made for them.
 */
export const publicCache = (deps: Pick<WebDeps, 'head' | 'clock' | 'buildId'>) => {
  const kept = new LRUCache<string, Kept>({ max: 1000, maxSize: MAX_KEPT_CHARACTERS, sizeCalculation: ({ body }) => body.length + 1 })
  return createMiddleware<WebEnv>(async (c, next) => {
    if (c.req.method !== 'GET' || c.var.visit.signedIn) return next()
    const { pathname, search } = new URL(c.req.url)
    const head = await deps.head()
    const etag = pageTag([String(head.position), head.hash, deps.clock.today(), deps.buildId, pathname + search])
    const found = kept.get(etag)
    if (namesTag(c.req.header('If-None-Match'), etag)) c.res = new Response(null, { status: 304 })
    else if (found) c.res = new Response(found.body, { headers: { 'Content-Type': found.contentType } })
    else {
      await next()
      const contentType = c.res.headers.get('Content-Type') ?? ''
      if (c.res.status !== 200 || !/^(text|application)\/[a-z+]*(html|json|csv|xml)/.test(contentType)) return
      kept.set(etag, { body: await c.res.clone().text(), contentType })
    }
    c.header('ETag', etag)
    c.header('Cache-Control', 'no-cache')
    c.header('Vary', 'Cookie', { append: true })
  })
}

/** Weak, because compression changes the bytes but not what they say. */
export const pageTag = (parts: readonly string[]): string => `W/"${createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 27)}"`

/** Whether an `If-None-Match` header names this tag (RFC 9110 §13.1.2, weak comparison). */
export const namesTag = (header: string | undefined, etag: string): boolean =>
  header !== undefined && (header.trim() === '*' || header.split(',').some((tag) => opaque(tag) === opaque(etag)))

const opaque = (tag: string): string => tag.trim().replace(/^W\//, '')
