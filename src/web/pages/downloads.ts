import { Hono } from 'hono'
import type { KeptFile } from '../../application/ports.ts'
import { evidenceOf, isPicture } from '../presenters/evidenceOf.ts'
import { isPublic } from '../presenters/threeStatuses.ts'
import { errorPage } from '../request/errorPages.tsx'
import type { WebContext, WebEnv } from '../request/visit.ts'
import type { WebDeps } from '../webDeps.ts'
import { errorWords } from '../words/errorWords.ts'

/** Files anyone may fetch: evidence of adopted commitments, and the rendered resolutions. */
export const downloads = ({ register, files, council }: WebDeps): Hono<WebEnv> => {
  const app = new Hono<WebEnv>()

  app.get('/cam-ket/:id/minh-chung/:sha256', async (c) => {
    const row = await register.commitment(council, c.req.param('id'))
    if (!row || !isPublic(row)) return c.notFound()
    const evidence = evidenceOf(await register.history(council, row.id)).find((one) => one.kind === 'file' && one.sha256 === c.req.param('sha256'))
    if (evidence?.kind !== 'file') return c.notFound()
    const kept = await files.read(council, evidence.sha256)
    return kept ? attachment(c, kept, evidence.name) : c.notFound()
  })

  // Only pictures are shown in the page, and only as what their bytes said on arrival: no browser runs a PNG, JPEG or WebP.
  app.get('/cam-ket/:id/minh-chung/:sha256/xem', async (c) => {
    const row = await register.commitment(council, c.req.param('id'))
    if (!row || !isPublic(row)) return c.notFound()
    const evidence = evidenceOf(await register.history(council, row.id)).find((one) => one.kind === 'file' && one.sha256 === c.req.param('sha256'))
    if (evidence?.kind !== 'file' || !isPicture(evidence.mediaType)) return c.notFound()
    const kept = await files.read(council, evidence.sha256)
    return kept ? served(c, kept, 'inline') : c.notFound()
  })

  app.get('/van-ban/:resolution/:file{(resolution|annex)\\.docx}', async (c) => {
    const kind = c.req.param('file').replace('.docx', '')
    const resolution = await register.resolution(council, c.req.param('resolution'))
    if (!resolution) return c.notFound()
    const document = (await register.documents(council, resolution.id)).find((one) => one.kind === kind)
    const kept = document && (await files.read(council, document.sha256))
    if (document && kept) return attachment(c, kept, document.fileName)
    c.header('Retry-After', '5')
    return errorPage(c, 503, errorWords.documentPending)
  })

  return app
}

/**
 * Saved, never shown: a file someone uploaded must not run as a page of this site, whatever its bytes turn out
 * to be. The browser may keep it but asks each time whether it is still public.
 */
export const attachment = (c: WebContext, kept: KeptFile, name: string): Response => served(c, kept, disposition(name))

export const served = (c: WebContext, { bytes, mediaType, sha256 }: KeptFile, how: string): Response => {
  c.header('ETag', `"${sha256}"`)
  c.header('Cache-Control', 'no-cache')
  if (c.req.header('If-None-Match') === `"${sha256}"`) return c.body(null, 304)
  c.header('Content-Type', mediaType)
  c.header('Content-Disposition', how)
  return c.body(Uint8Array.from(bytes))
}

/** Name for browsers of today (RFC 6266, RFC 5987) and, stripped to plain letters, for old ones. */
export const disposition = (name: string): string => {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').replaceAll(/[^\w. -]/g, '_')
  const encoded = encodeURIComponent(name).replaceAll(/['()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}
