import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const checkout = mkdtempSync(join(tmpdir(), 'loihua-checkout-'))
const launcher = join(checkout, 'bin', 'loihua.mjs')

before(() => {
  for (const name of ['bin', 'src', 'package.json', 'package-lock.json', 'tsconfig.base.json']) cpSync(join(root, name), join(checkout, name), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(checkout, 'node_modules'))
})
after(() => rmSync(checkout, { recursive: true, force: true }))

type Run = { readonly code: number | null; readonly stdout: string; readonly stderr: string }

function launch(...args: string[]): Promise<Run> {
  const child = spawn(process.execPath, [launcher, ...args], { cwd: checkout })
  let [stdout, stderr] = ['', '']
  child.stdout.on('data', (chunk) => (stdout += chunk))
  child.stderr.on('data', (chunk) => (stderr += chunk))
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, stdout, stderr })))
}

const builtAt = () => statSync(join(checkout, 'dist', 'built-from')).mtimeMs

test('two first launches at once build once, and both run', async () => {
  const runs = await Promise.all([launch('settings'), launch('settings')])
  for (const { code, stdout } of runs) assert.deepEqual([code, stdout.split('\n')[0]], [0, '# Settings'])
  assert.equal(runs.filter(({ stderr }) => /loihua: built \d+ server modules/.test(stderr)).length, 1)
})

test('nothing is built again for unchanged sources, and the launcher is silent', async () => {
  const before = builtAt()
  const { stderr, code } = await launch('settings')
  assert.deepEqual([code, stderr, builtAt()], [0, '', before])
})

test('a changed source is built before it runs; a changed test is not', async () => {
  const before = builtAt()
  writeFileSync(join(checkout, 'src', 'main', 'new.test.ts'), 'export const x = 1\n')
  await launch('settings')
  assert.equal(builtAt(), before)
  appendFileSync(join(checkout, 'src', 'main', 'loihua.ts'), `console.error('changed')\n`)
  assert.match((await launch('settings')).stderr, /built .*\nchanged\n$/)
})

test('sources that do not build end in a message, and leave the last build as it was', async () => {
  const broken = join(checkout, 'src', 'main', 'loihua.ts')
  const sound = readFileSync(broken, 'utf8')
  writeFileSync(broken, `${sound}\nconst = 3\n`)
  const { code, stdout, stderr } = await launch('settings')
  assert.deepEqual([code, stdout], [1, ''])
  assert.match(stderr, /the build failed/)
  assert.ok(existsSync(join(checkout, 'dist', 'server', 'main', 'loihua.js')))
  writeFileSync(broken, sound)
})

test('the exit code is the command’s', async () => {
  assert.equal((await launch('no-such-command')).code, 2)
})

test('the built program finds its own files: browser manifest names exist, both typefaces among them', () => {
  const browser = join(checkout, 'dist', 'browser')
  const names = JSON.parse(readFileSync(join(browser, 'manifest.json'), 'utf8')) as Record<string, string>
  assert.ok(names['public-sans-vietnamese-wght-normal.woff2'] && names['public-sans-latin-wght-normal.woff2'])
  for (const file of Object.values(names)) assert.match(file, /-[\w-]{8}\.\w+$/)
  for (const file of Object.values(names)) assert.ok(existsSync(join(browser, file)), file)
})

type Packages = Record<string, { version?: string; integrity?: string; optional?: boolean; dev?: boolean }>
const { installedMatches } = await import(new URL('../../bin/launch/install.mjs', import.meta.url).href) as { installedMatches: (lock: string, record: string, withDev: boolean) => boolean }
const matches = (lock: Packages, record: Packages, withDev = true) => installedMatches(JSON.stringify({ packages: { '': {}, ...lock } }), JSON.stringify({ packages: record }), withDev)

test('packages count as installed only when every one is there in the version and with the hash of the lock file', () => {
  const a = { version: '1.0.0', integrity: 'x' }
  assert.equal(matches({ 'node_modules/a': a }, { 'node_modules/a': a }), true)
  assert.equal(matches({ 'node_modules/a': a }, {}), false)
  assert.equal(matches({ 'node_modules/a': a }, { 'node_modules/a': { ...a, version: '1.0.1' } }), false)
  assert.equal(matches({ 'node_modules/a': a }, { 'node_modules/a': { ...a, integrity: 'y' } }), false)
  assert.equal(matches({}, { 'node_modules/a': a }), false)
  assert.equal(matches({ 'node_modules/a': { ...a, optional: true } }, {}), true)
  assert.equal(matches({ 'node_modules/a': { ...a, dev: true } }, {}, true), false)
  assert.equal(matches({ 'node_modules/a': { ...a, dev: true } }, {}, false), true)
})

test('packages reached through a link are never reinstalled: they belong to another folder', async () => {
  const lockFile = join(checkout, 'package-lock.json')
  const lock = readFileSync(lockFile, 'utf8')
  writeFileSync(lockFile, lock.replace('"lockfileVersion"', '"changed": true, "lockfileVersion"').replace(/"version": "0\.1\.0"/, '"version": "0.1.1"'))
  const { code, stderr } = await launch('settings')
  writeFileSync(lockFile, lock)
  assert.equal(code, existsSync(join(root, 'node_modules', '.loihua-installed')) ? 1 : 0)
  if (code === 1) assert.match(stderr, /node_modules is a link/)
  assert.ok(existsSync(join(root, 'node_modules', 'hono')))
})

test('the launcher needs nothing newer than Node 20', { skip: spawnSync('/usr/bin/node', ['-p', 'process.versions.node'], { encoding: 'utf8' }).stdout?.startsWith('20.') ? false : 'no Node 20 at /usr/bin/node' }, () => {
  const { status, stdout } = spawnSync('/usr/bin/node', [launcher, 'settings'], { encoding: 'utf8', cwd: checkout })
  assert.deepEqual([status, stdout.split('\n')[0]], [0, '# Settings'])
})
