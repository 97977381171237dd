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

/** Reads the build's `manifest.json`: the name of each source file, and the hashed name it is served under. */
export const assetsIn = async (directory: string): Promise<Assets> => {
  const manifest = JSON.parse(await readFile(join(directory, 'manifest.json'), 'utf8')) as Readonly<Record<string, string>>
  return {
    directory,
    url: (entry) => {
      const file = manifest[entry.replace(/\.js$/, '.ts')]
      if (file === undefined) throw new Error(`${entry} is not in the manifest of ${directory}`)
      return `/${file}`
    },
  }
}

/** Serves the built files. Their names carry a hash of their content, so a copy may be kept for a year. */
export const serveAssets = (assets: Assets): Hono => {
  const app = new Hono()
  app.use('/assets/*', serveStatic({ root: assets.directory, onFound: (_path, c) => c.header('Cache-Control', 'public, max-age=31536000, immutable') }))
  return app
}
