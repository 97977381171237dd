// Builds dist/ from src/: the server under dist/server, what browsers load under dist/browser. Run by the launcher, or by hand: node bin/build.mjs
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildBrowser } from './build/browser.mjs'
import { buildServer } from './build/server.mjs'
import { sourceHash } from './launch/freshBuild.mjs'
import { root } from './launch/root.mjs'

const started = Date.now()
const builtFrom = process.argv[2] ?? sourceHash()
const next = join(root, `dist.next`)
const last = join(root, `dist.last`)

// Into a folder of its own, put in place by renaming: a build that fails or is killed leaves the previous one working.
rmSync(next, { recursive: true, force: true })
mkdirSync(next)
const served = await buildBrowser(join(next, 'browser'))
const modules = await buildServer(join(next, 'server'))
writeFileSync(join(next, 'built-from'), builtFrom)
rmSync(last, { recursive: true, force: true })
if (existsSync(join(root, 'dist'))) renameSync(join(root, 'dist'), last)
renameSync(next, join(root, 'dist'))
rmSync(last, { recursive: true, force: true })

console.log(`built ${modules} server modules and ${served} browser files in ${((Date.now() - started) / 1000).toFixed(1)} s`)
