#!/usr/bin/env node
// From a bare checkout to the running program: installs what package-lock.json names, builds what has changed, and becomes Node 26 on dist/.
// Uses nothing but Node 20, because on a clean checkout there is nothing else.
import { join } from 'node:path'
import { become } from './launch/child.mjs'
import { ensureBuilt } from './launch/freshBuild.mjs'
import { ensureInstalled } from './launch/install.mjs'
import { findNode26, withNode26First } from './launch/node26.mjs'
import { root } from './launch/root.mjs'

await ensureInstalled({ withDev: false })
const node = findNode26()
await ensureBuilt(node)
// npm runs scripts in the folder of package.json; files named by the caller are meant from where the caller stands.
if (process.env.npm_lifecycle_event !== undefined && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD)
await become(node, ['--enable-source-maps', join(root, 'dist', 'server', 'main', 'loihua.js'), ...process.argv.slice(2)], withNode26First(node))
