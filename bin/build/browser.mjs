import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build } from 'vite'
import { root } from '../launch/root.mjs'

const typeface = 'node_modules/@fontsource-variable/public-sans/files'
/** The two subsets a Vietnamese or English page needs, upright; the third (Central European) and the italics stay unserved. */
const typefaces = ['public-sans-latin-wght-normal.woff2', 'public-sans-vietnamese-wght-normal.woff2']

const emitTypefaces = {
  name: 'emit-typefaces',
  buildStart() {
    for (const name of typefaces) {
      const file = join(root, typeface, name)
      this.emitFile({ type: 'asset', name, originalFileName: file, source: readFileSync(file) })
    }
  },
}

/** What the page asks for by its source's name ("review.ts", "site.css", "….woff2") and the hashed name it is served under. */
function namesServed(output, entries) {
  const names = {}
  for (const file of output) {
    if (file.type === 'chunk' && file.isEntry && file.facadeModuleId?.endsWith('.ts')) names[basename(file.facadeModuleId)] = file.fileName
    if (file.type === 'asset') {
      const source = [...(file.originalFileNames ?? []), ...(file.names ?? [])].map((name) => basename(name))
        .find((name) => entries.includes(name) || typefaces.includes(name))
      if (source !== undefined) names[source] = file.fileName
    }
  }
  return Object.fromEntries(Object.entries(names).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/**
 * Every src/web/browser/*.ts and src/web/styles/*.css as a file of its own, under a name that carries the hash of its content and may be
 * cached for ever, and manifest.json: source name → served name. Gives the number of files written.
 */
export async function buildBrowser(outDir) {
  const entries = globSync(['src/web/browser/*.ts', 'src/web/styles/*.css'], { cwd: root, exclude: ['**/*.test.ts', '**/*.d.ts'] }).toSorted()
  const anything = 'virtual:nothing'
  const { output } = await build({
    root, configFile: false, logLevel: 'warn', publicDir: false, base: './',
    plugins: [emitTypefaces, { name: 'nothing', resolveId: (id) => (id === anything ? `\0${id}` : null), load: (id) => (id === `\0${anything}` ? '' : null) }],
    build: {
      outDir, emptyOutDir: true, assetsInlineLimit: 0, cssCodeSplit: true, modulePreload: false, sourcemap: true,
      rolldownOptions: {
        input: entries.length > 0 ? entries.map((file) => join(root, file)) : [anything],
        output: { entryFileNames: 'assets/[name]-[hash].js', chunkFileNames: 'assets/[name]-[hash].js', assetFileNames: 'assets/[name]-[hash][extname]' },
      },
    },
  })
  const names = namesServed(output, entries.map((file) => basename(file)))
  const missing = [...entries.map((file) => basename(file)), ...typefaces].filter((name) => names[name] === undefined)
  if (missing.length > 0) throw new Error(`the browser build lost ${missing.join(', ')}`)
  mkdirSync(outDir, { recursive: true })
  writeFileSync(join(outDir, 'manifest.json'), `${JSON.stringify(names, null, 2)}\n`)
  return output.length
}
