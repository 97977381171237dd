import { cpSync, globSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build } from 'vite'
import { root } from '../launch/root.mjs'

const neighbour = /new URL\(\s*(['"])(\.{1,2}\/[^'"]+)\.tsx?\1\s*,\s*import\.meta\.url/g

/** Source files opened by address rather than by import (workers): each is an entry too, and its address ends in .js once built. */
function filesOpenedByAddress() {
  return globSync('src/**/*.{ts,tsx}', { cwd: root, exclude: ['src/web/browser/**', '**/*.test.{ts,tsx}'] }).flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(neighbour)].map(([address]) =>
      join(dirname(file), address.match(/['"]([^'"]+)['"]/)[1])))
}

const addressesInBuiltFiles = {
  name: 'addresses-in-built-files',
  transform: (code) => (code.includes('import.meta.url') ? { code: code.replace(neighbour, "new URL('$2.js', import.meta.url"), map: null } : null),
}

/**
 * One module out for each module in, at the same place under dist/server as under src, and beside them every file that is not code
 * (migrations, typefaces, templates): a relative address means the same in src and in dist, and a stack trace names the file one knows.
 * Libraries are not bundled. Gives the number of modules written.
 */
export async function buildServer(outDir) {
  const entries = ['src/main/loihua.ts', ...filesOpenedByAddress()]
  const { output } = await build({
    root, configFile: false, logLevel: 'warn', publicDir: false,
    plugins: [addressesInBuiltFiles],
    oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
    build: {
      ssr: true, target: 'node26', outDir, emptyOutDir: true, minify: false, sourcemap: true,
      rolldownOptions: {
        input: entries.map((file) => join(root, file)),
        external: (id) => /^[^./\0]/.test(id) && !id.startsWith(root),
        output: { format: 'esm', preserveModules: true, preserveModulesRoot: join(root, 'src'), entryFileNames: '[name].js' },
      },
    },
  })
  const besides = globSync('src/**/*', { cwd: root, withFileTypes: true }).filter((entry) =>
    entry.isFile() && !/\.tsx?$|^tsconfig\.json$|\.md$|\.css$/.test(entry.name) && !/src\/web\/browser/.test(entry.parentPath))
  for (const entry of besides) {
    const from = join(entry.parentPath, entry.name)
    const to = join(outDir, from.slice(join(root, 'src').length))
    mkdirSync(dirname(to), { recursive: true })
    cpSync(from, to)
  }
  return output.filter((file) => file.type === 'chunk').length
}
