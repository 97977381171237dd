import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { runToEnd } from './child.mjs'
import { withLock } from './lock.mjs'
import { giveUp, root, say } from './root.mjs'

const stampFile = join(root, 'dist', 'built-from')
const test = /\.test\.tsx?$/

function filesUnder(folder) {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesUnder(`${folder}/${entry.name}`) : test.test(entry.name) ? [] : [`${folder}/${entry.name}`])
}

/**
 * Hash of everything the build reads. Contents, not dates: a checkout, a container layer and a copy change dates and nothing else;
 * reading some hundred small files takes a few milliseconds.
 */
export function sourceHash() {
  const hash = createHash('sha256')
  for (const file of [...filesUnder('src'), ...filesUnder('bin/build'), 'bin/build.mjs', 'package-lock.json'].toSorted()) {
    const bytes = readFileSync(join(root, file))
    hash.update(`${file}\0${bytes.length}\0`).update(bytes)
  }
  return hash.digest('hex')
}

const isFresh = () => existsSync(stampFile) && readFileSync(stampFile, 'utf8') === sourceHash()

/** Builds dist/ when it was built from other sources than these. */
export async function ensureBuilt(node) {
  if (isFresh()) return
  await withLock(join(root, '.cache', 'launch.lock'), () => say('loihua: waiting for another start that is building'), async (share) => {
    if (isFresh()) return
    let output = ''
    const args = [join(root, 'bin', 'build.mjs'), sourceHash()]
    const code = await runToEnd(node, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] }, (child) => {
      share(child.pid)
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
    })
    if (code !== 0) giveUp(`the build failed (exit ${code}); what it said:\n${output.trim()}`)
    say(`loihua: ${output.trim().split('\n').at(-1)}`)
  })
}
