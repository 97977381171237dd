import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'

/** Built styles, scripts and fonts, all served from this site. */
export type Assets = {
  /** Address of a built file by the name of its entry: `site.css`, `site.js`. Throws when the build lacks it. */
  readonly url: (entry: string) => string
  /** Folder that holds the built files. */
  readonly directory: string
}

/** Source name (`site.css`, `site.ts`) → name under which it is served (`assets/site-1a2b3c.css`), as the build writes it. */
type Manifest = Readonly<Record<string, string>>

/** Reads the manifest of a build, where the source `site.ts` is the entry `site.js`. */
export const assetsIn = async (directory: string): Promise<Assets> => {
  const manifest = JSON.parse(await readFile(join(directory, 'manifest.json'), 'utf8')) as Manifest
  const urls = new Map(Object.entries(manifest).map(([source, served]) => [source.replace(/\.ts$/, '.js'), `/${served}`]))
  return {
    directory,
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
  app.use('/assets/*', serveStatic({ root: assets.directory, onFound: (_path, c) => c.header('Cache-Control', 'public, max-age=31536000, immutable') }))
  return app
}
