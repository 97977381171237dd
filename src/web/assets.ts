import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Hono } from 'hono'
import { getMimeType } from 'hono/utils/mime'

/** Built styles, scripts and fonts, all served from this site. */
export type Assets = {
  /** Address of a built file by the name of its entry: `site.css`, `site.js`. Throws when the build lacks it. */
  readonly url: (entry: string) => string
  /** A built file by its address; null when the build has none of that name. */
  readonly file: (address: string) => Uint8Array<ArrayBuffer> | null
}

/** Source name (`site.css`, `site.ts`) → name under which it is served (`assets/site-1a2b3c.css`), as the build writes it. */
type Manifest = Readonly<Record<string, string>>

/**
 * Reads a build whole, where the source `site.ts` is the entry `site.js`. It is kept in memory (some hundred kilobytes), so that
 * a process serves what it was started with even when a newer build has taken the folder's place.
 */
export const assetsIn = async (directory: string): Promise<Assets> => {
  const manifest = JSON.parse(await readFile(join(directory, 'manifest.json'), 'utf8')) as Manifest
  const urls = new Map(Object.entries(manifest).map(([source, served]) => [source.replace(/\.ts$/, '.js'), `/${served}`]))
  const names = await readdir(join(directory, 'assets'))
  const files = new Map<string, Uint8Array<ArrayBuffer>>()
  for (const name of names) files.set(`/assets/${name}`, new Uint8Array(await readFile(join(directory, 'assets', name))))
  return {
    file: (address) => files.get(address) ?? null,
    url: (entry) => {
      const url = urls.get(entry)
      if (url === undefined) throw new Error(`${entry} is not in the manifest of ${directory}`)
      return url
    },
  }
}

/** Serves the built files. Their names carry a hash of their content, so a copy may be kept for a year. */
export const serveAssets = (assets: Assets): Hono => {
  const app = new Hono()
  app.get('/assets/*', async (c, next) => {
    const file = assets.file(c.req.path)
    if (file === null) return next()
    return c.body(file, 200, { 'Content-Type': getMimeType(c.req.path) ?? 'application/octet-stream', 'Cache-Control': 'public, max-age=31536000, immutable' })
  })
  return app
}
