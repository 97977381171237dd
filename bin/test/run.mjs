// The stages of npm test, each with a line and its time; every stage runs even where an earlier one failed. The last line is the sum.
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { binOf } from '../launch/binOf.mjs'
import { runToEnd } from '../launch/child.mjs'
import { ensureBuilt } from '../launch/freshBuild.mjs'
import { root } from '../launch/root.mjs'
import { ensureChromium } from './chromium.mjs'
import { startScratchDatabase } from './scratchDatabase.mjs'
import { chooseTestFiles, needsBrowser } from './testFiles.mjs'

const total = { passed: 0, failed: 0, skipped: [] }

/** Set by Ctrl-C and the like: nothing more is begun, but what was started is ended. */
let interrupted = false
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => (interrupted = true))

async function stage(name, work) {
  if (interrupted) return false
  const started = performance.now()
  let outcome = { passed: 1, failed: 0 }
  try {
    outcome = (await work()) ?? outcome
  } catch (error) {
    console.log(error.message)
    outcome = { passed: 0, failed: 1 }
  }
  total.passed += outcome.passed
  total.failed += outcome.failed
  console.log(`${outcome.failed === 0 ? 'ok    ' : 'FAILED'} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`)
  return outcome.failed === 0
}

function check(...args) {
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', maxBuffer: 64 << 20 })
  if (status !== 0) throw new Error(`${stdout}${stderr}`.trim() || `ended with ${status ?? signal}`)
}

async function runTests(files, concurrency, env) {
  const report = join(scratch, `counts-${files[0].replaceAll('/', '-')}.json`)
  const args = ['--import', join(root, 'bin', 'test', 'typescript.mjs'), '--test', `--test-concurrency=${concurrency}`, '--test-reporter=spec', '--test-reporter-destination=stdout',
    `--test-reporter=${join(root, 'bin', 'test', 'countReporter.mjs')}`, `--test-reporter-destination=${report}`, ...files]
  const code = await runToEnd(process.execPath, args, { cwd: root, env, stdio: 'inherit' })
  const { counts, skipped } = JSON.parse(readFileSync(report, 'utf8'))
  total.skipped.push(...skipped)
  const failed = counts.failed + counts.cancelled
  return { passed: counts.passed, failed: code === 0 ? failed : Math.max(failed, 1) }
}

/**
 * The temporary folder of everything the tests start, so that even a killed one leaves nothing: a PostgreSQL whose folder is gone ends
 * within a minute. Its name is short because paths of sockets must be.
 */
const scratch = mkdtempSync(join(tmpdir(), 'lh-'))
chmodSync(scratch, 0o1777)

const asked = process.argv.slice(2)
const files = chooseTestFiles(asked)
const env = { ...process.env, TMPDIR: scratch }
if (needsBrowser([...files.together, ...files.alone])) await stage('Chromium', () => void (env.CHROME_PATH = ensureChromium()))
if (asked.length === 0) {
  await stage('types', () => check(binOf('typescript', 'tsc'), '-b'))
  await stage('who imports whom', () => check(binOf('dependency-cruiser', 'depcruise'), 'src', '--config', '.dependency-cruiser.mjs'))
  await stage('lint', () => check(binOf('oxlint', 'oxlint'), 'src', 'test', 'bin'))
  await stage('layer map', () => check(join(root, 'bin', 'layerMap.mjs'), '--check'))
}
await stage('build', () => ensureBuilt(process.execPath))
let database = null
if (await stage('scratch database', async () => { database = await startScratchDatabase(scratch) })) {
  env.TEST_DATABASE_URL = database.url
  try {
    if (files.together.length > 0) await stage('tests', () => runTests(files.together, 2, env))
    if (files.alone.length > 0) await stage('durability and journeys', () => runTests(files.alone, 1, env))
  } finally {
    await database.stop()
  }
}
rmSync(scratch, { recursive: true, force: true, maxRetries: 3 })
for (const name of total.skipped) console.log(`skipped: ${name}`)
if (interrupted) console.log('interrupted')
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 && !interrupted ? 0 : 1
