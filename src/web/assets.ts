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

type Manifest = Readonly<Record<string, { readonly file: string }>>

/** Reads Vite's manifest (`.vite/manifest.json` in the folder), where `src/web/browser/site.ts` is the entry `site.js`. */
export const assetsIn = async (directory: string): Promise<Assets> => {
  const manifest = JSON.parse(await readFile(join(directory, '.vite', 'manifest.json'), 'utf8')) as Manifest
  const urls = new Map(Object.entries(manifest).map(([source, { file }]) => [entryName(source), `/${file}`]))
  return {
    directory,
    url: (entry) => {
      const url = urls.get(entry)
      if (url === undefined) throw new Error(`${entry} is not in the manifest of ${directory}`)
      return url
    },
  }
}

const entryName = (source: string): string => source.slice(source.lastIndexOf('/') + 1).replace(/\.ts$/, '.js')

/** Serves the built files. Their names carry a hash of their content, so a copy may be kept for a year. */
export const serveAssets = (assets: Assets): Hono => {
  const app = new Hono()
  app.use('/assets/*', serveStatic({ root: assets.directory, onFound: (_path, c) => c.header('Cache-Control', 'public, max-age=31536000, immutable') }))
  return app
}
