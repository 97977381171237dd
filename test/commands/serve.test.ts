import assert from 'node:assert/strict'
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { emptyDatabase } from '../contracts/scratchDatabase.ts'

const PROGRAM = join(import.meta.dirname, '../../dist/server/main/loihua.js')
let database: Awaited<ReturnType<typeof emptyDatabase>>
before(async () => void (database = await emptyDatabase()))
after(() => database.drop())

/** Runs the program until it prints its address; `told` is what it said on stderr by then. */
const start = async (command: 'start' | 'serve', settings: Readonly<Record<string, string>> = {}): Promise<{ url: string; told: string; child: ChildProcess; ended: Promise<number | null> }> => {
  const child = spawn(process.execPath, [PROGRAM, command], { env: { ...process.env, DATABASE_URL: database.url, PORT: '0', COUNCIL: '', ...settings } })
  let told = ''
  child.stderr.on('data', (chunk: Buffer) => (told += chunk))
  const ended = once(child, 'close').then(([code]) => code as number | null)
  const address = new Promise<string>((resolve) => {
    let out = ''
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk
      const [, url] = /^Lời Hứa: (\S+)$/m.exec(out) ?? []
      if (url) resolve(url)
    })
  })
  const url = await Promise.race([address, ended.then((code) => `ended with ${code}`)])
  return { url, told, child, ended }
}

test('serve refuses an empty database in a line that names the remedy; start loads the example and shows its passwords once', async () => {
  const refused = await start('serve')
  assert.equal(refused.url, 'ended with 1')
  assert.match(refused.told, /no council yet/)
  const first = await start('start')
  assert.match(first.told, /thuongtruc +\S{4}-\S{4}-\S{4}-\S{4}/)
  assert.equal((await fetch(`${first.url}/cam-ket`)).status, 200)
  first.child.kill('SIGTERM')
  assert.equal(await first.ended, 0)
  const second = await start('start')
  assert.doesNotMatch(second.told, /\S{4}-\S{4}-\S{4}-\S{4}/)
  assert.match(await (await fetch(`${second.url}/cam-ket`)).text(), /20 cam kết/)
  second.child.kill('SIGINT')
  assert.equal(await second.ended, 0)
})

test('a taken port is refused in one line that names it', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo
  const refused = await start('serve', { PORT: String(port) })
  assert.equal(refused.url, 'ended with 1')
  assert.equal(refused.told.trim().split('\n').length, 1, refused.told)
  assert.match(refused.told, new RegExp(`port ${port}`))
  other.close()
})
