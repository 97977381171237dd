import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { accepts } from 'hono/accepts'
import { createMiddleware } from 'hono/factory'
import { LRUCache } from 'lru-cache'
import type { WebDeps } from '../webDeps.ts'
import { sharedRead } from './sharedRead.ts'
import type { WebContext, WebEnv } from './visit.ts'

/** A page as made, and as most browsers take it: compressing it for each reader would cost more than making it. */
type Kept = { readonly body: string; readonly zipped: Uint8Array<ArrayBuffer>; readonly headers: Readonly<Record<string, string>> }

const zip = promisify(gzip)

const OWN_HEADERS = ['Content-Type', 'Content-Disposition'] as const

const MAX_KEPT = 32 * 1024 * 1024

/**
 * Every visible change is an entry in the log, so a public page depends only on its address, the number of the last
 * entry, the build, and today: with no entry at all a promise turns overdue at midnight, so the date is part of the key.
 * Only what nobody in particular asked for is kept; a signed-in person's page is made for them.
 */
export const publicCache = (deps: Pick<WebDeps, 'head' | 'clock' | 'buildId'>) => {
  const currentHead = sharedRead(deps.head)
  const kept = new LRUCache<string, Kept>({ max: 1000, maxSize: MAX_KEPT, sizeCalculation: ({ body, zipped }) => body.length + zipped.length + 1 })
  return createMiddleware<WebEnv>(async (c, next) => {
    if (c.req.method !== 'GET' || c.var.visit.signedIn) return next()
    const { pathname, search } = new URL(c.req.url)
    const head = await currentHead()
    const etag = pageTag([String(head.position), head.hash, deps.clock.today(), deps.buildId, pathname + search])
    c.header('ETag', etag)
    c.header('Cache-Control', 'no-cache')
    c.header('Vary', 'Cookie, Accept-Encoding')
    c.header('Content-Language', c.var.visit.language)
    if (namesTag(c.req.header('If-None-Match'), etag)) return c.body(null, 304)
    const found = kept.get(etag)
    if (found) return acceptsGzip(c) ? c.body(found.zipped, 200, { ...found.headers, 'Content-Encoding': 'gzip' }) : c.body(found.body, 200, found.headers)

    await next()
    // Only a page that was made is named and kept, not a redirect or a refusal.
    if (c.res.status !== 200) c.res.headers.delete('ETag')
    else {
      const body = await c.res.clone().text()
      kept.set(etag, { body, zipped: Uint8Array.from(await zip(body)), headers: ownHeaders(c.res) })
    }
    return undefined
  })
}

const acceptsGzip = (c: WebContext): boolean => accepts(c, { header: 'Accept-Encoding', supports: ['gzip', 'identity'], default: 'identity' }) === 'gzip'

const ownHeaders = ({ headers }: Response): Kept['headers'] =>
  Object.fromEntries(OWN_HEADERS.map((name) => [name, headers.get(name) ?? '']).filter(([, value]) => value !== ''))

/** Weak, because compression changes the bytes but not what they say. */
export const pageTag = (parts: readonly string[]): string => `W/"${createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 27)}"`

/** Whether an `If-None-Match` header names this tag (RFC 9110 §13.1.2, weak comparison). */
export const namesTag = (header: string | undefined, etag: string): boolean =>
  header !== undefined && header.split(',').some((tag) => opaque(tag) === opaque(etag))

const opaque = (tag: string): string => tag.trim().replace(/^W\//, '')
