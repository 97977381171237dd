import { createHash } from 'node:crypto'
import { createMiddleware } from 'hono/factory'
import { LRUCache } from 'lru-cache'
import type { WebDeps } from '../webDeps.ts'
import type { WebEnv } from './visit.ts'

type Kept = { readonly body: string; readonly headers: Readonly<Record<string, string>> }

const OWN_HEADERS = ['Content-Type', 'Content-Disposition'] as const

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
    c.header('ETag', etag)
    c.header('Cache-Control', 'no-cache')
    c.header('Vary', 'Cookie')
    c.header('Content-Language', c.var.visit.language)
    if (namesTag(c.req.header('If-None-Match'), etag)) return c.body(null, 304)
    const found = kept.get(etag)
    if (found) return c.body(found.body, 200, found.headers)

    await next()
    // Only a page that was made is named and kept, not a redirect or a refusal.
    if (c.res.status !== 200) c.res.headers.delete('ETag')
    else kept.set(etag, { body: await c.res.clone().text(), headers: ownHeaders(c.res) })
    return undefined
  })
}

const ownHeaders = ({ headers }: Response): Kept['headers'] =>
  Object.fromEntries(OWN_HEADERS.map((name) => [name, headers.get(name) ?? '']).filter(([, value]) => value !== ''))

/** Weak, because compression changes the bytes but not what they say. */
export const pageTag = (parts: readonly string[]): string => `W/"${createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 27)}"`

/** Whether an `If-None-Match` header names this tag (RFC 9110 §13.1.2, weak comparison). */
export const namesTag = (header: string | undefined, etag: string): boolean =>
  header !== undefined && header.split(',').some((tag) => opaque(tag) === opaque(etag))

const opaque = (tag: string): string => tag.trim().replace(/^W\//, '')
