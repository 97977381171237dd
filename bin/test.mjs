// npm test: everything, in one command, on a clean checkout. npm test -- FILE… runs those test files alone.
// Uses nothing but Node 20: it installs what package-lock.json names, then becomes Node 26 on bin/test/run.mjs.
import { join } from 'node:path'
import { become } from './launch/child.mjs'
import { ensureInstalled } from './launch/install.mjs'
import { findNode26, withNode26First } from './launch/node26.mjs'
import { root } from './launch/root.mjs'

await ensureInstalled({ withDev: true })
const node = findNode26()
await become(node, [join(root, 'bin', 'test', 'run.mjs'), ...process.argv.slice(2)], withNode26First(node))
