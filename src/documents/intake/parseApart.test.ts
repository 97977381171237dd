import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { oneOfFew } from './oneOfFew.ts'
import { confinement } from './parseApart.ts'

test('a confined process reads the program and nothing else: no other file, no writing, no connection, no other process', async () => {
  const program = join(import.meta.dirname, '../../..')
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as { port: number }
  const attempts = {
    own: `fs.readFileSync(${JSON.stringify(join(program, 'package.json'))})`, other: `fs.readFileSync('/etc/passwd')`, write: `fs.writeFileSync(${JSON.stringify(join(tmpdir(), 'x'))}, '')`,
    spawn: `require('node:child_process').spawnSync('true')`, thread: `new (require('node:worker_threads').Worker)('', { eval: true })`,
    connect: `await new Promise((done, failed) => require('node:net').connect(${port}, '127.0.0.1').on('connect', done).on('error', failed))`,
  }
  const code = `const fs = require('node:fs'); void (async () => { const told = {}; ${Object.entries(attempts).map(([name, attempt]) => `try { ${attempt}; told.${name} = 'done' } catch (error) { told.${name} = error.code }`).join(';')}; console.log(JSON.stringify(told)); process.exit() })()`
  const { stdout, stderr } = spawnSync(process.execPath, [...confinement(program), '-e', code], { encoding: 'utf8' })
  server.close()
  const denied = 'ERR_ACCESS_DENIED'
  assert.deepEqual(JSON.parse(stdout || stderr), { own: 'done', other: denied, write: denied, spawn: denied, thread: denied, connect: denied })
})

test('at most so many pieces of work run at a time, the rest in order, and one that fails holds nobody up', async () => {
  const turn = oneOfFew(2)
  let running = 0
  let most = 0
  const begun: number[] = []
  const work = (number: number) => turn(async () => {
    begun.push(number)
    running += 1
    most = Math.max(most, running)
    await new Promise((resolve) => setImmediate(resolve))
    running -= 1
    if (number === 1) throw new Error('failed')
    return number
  })
  const outcomes = await Promise.allSettled([0, 1, 2, 3, 4, 5].map(work))
  assert.equal(most, 2)
  assert.deepEqual(begun, [0, 1, 2, 3, 4, 5])
  assert.deepEqual(outcomes.map(({ status }) => status), ['fulfilled', 'rejected', 'fulfilled', 'fulfilled', 'fulfilled', 'fulfilled'])
})
