import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('../loihua.ts', import.meta.url))
const scratch = mkdtempSync(join(tmpdir(), 'loihua-database-'))
chmodSync(scratch, 0o755)
after(() => rmSync(scratch, { recursive: true, force: true }))

function begin(environment: Record<string, string>) {
  const child = spawn(process.execPath, ['--import', 'tsx', program, 'database', '--json'], { env: { ...process.env, DATABASE_URL: '', ...environment } })
  let [stdout, stderr] = ['', '']
  child.stdout.on('data', (chunk) => (stdout += chunk))
  child.stderr.on('data', (chunk) => (stderr += chunk))
  const ended = new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) => child.once('close', (code) => resolve({ code, stdout, stderr })))
  return { child, ended, ready: new Promise((resolve) => child.stdout.once('data', resolve)) }
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  test(`${signal}, told twice, ends the program with code 0 and the database with it`, async () => {
    const dataDir = join(scratch, signal)
    const { child, ended, ready } = begin({ DATA_DIR: dataDir })
    await ready
    assert.ok(existsSync(join(dataDir, 'postgresql', 'cluster', 'postmaster.pid')))
    child.kill(signal)
    child.kill(signal)
    const { code, stdout } = await ended
    assert.equal(code, 0)
    assert.match(JSON.parse(stdout).url, /^postgresql:/)
    assert.equal(existsSync(join(dataDir, 'postgresql', 'cluster', 'postmaster.pid')), false)
  })
}

test('a signal during the very first start is heeded once the database can be ended', async () => {
  const dataDir = join(scratch, 'early')
  const { child, ended } = begin({ DATA_DIR: dataDir })
  while (!existsSync(dataDir)) await new Promise((resolve) => setTimeout(resolve, 5))
  child.kill('SIGTERM')
  assert.equal((await ended).code, 0)
  assert.equal(existsSync(join(dataDir, 'postgresql', 'cluster', 'postmaster.pid')), false)
})

test('a second start is refused with code 1, one line on stderr and nothing on stdout', async () => {
  const first = begin({ DATA_DIR: join(scratch, 'twice') })
  await first.ready
  const second = await begin({ DATA_DIR: join(scratch, 'twice') }).ended
  assert.deepEqual([second.code, second.stdout], [1, ''])
  assert.equal(second.stderr.trim().split('\n').length, 1)
  assert.match(second.stderr, new RegExp(`${first.child.pid}`))
  first.child.kill()
  assert.equal((await first.ended).code, 0)
})

test('wrong settings are told before anything is started', async () => {
  const { code, stderr } = await begin({ DATA_DIR: join(scratch, 'wrong'), PORT: 'many' }).ended
  assert.equal(code, 2)
  assert.match(stderr, /^PORT phải.*\nPORT must/)
  assert.equal(existsSync(join(scratch, 'wrong')), false)
})

test('with DATABASE_URL there is nothing to run', async () => {
  const { code, stderr } = await begin({ DATABASE_URL: 'postgresql://a@b/c' }).ended
  assert.equal(code, 1)
  assert.match(stderr, /names another server/)
})

test('the program’s own log of PostgreSQL holds no password', () => {
  const place = join(scratch, 'SIGINT', 'postgresql')
  assert.ok(!readFileSync(join(place, 'startup.log'), 'utf8').includes(readFileSync(join(place, 'password'), 'utf8')))
})
