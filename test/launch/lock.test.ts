import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync, existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'

type WithLock = (path: string, waiting: () => void, work: (share: (pid?: number) => void) => Promise<unknown>) => Promise<unknown>
const { withLock } = await import(new URL('../../bin/launch/lock.mjs', import.meta.url).href) as { withLock: WithLock }

const scratch = mkdtempSync(join(tmpdir(), 'loihua-lock-'))
after(() => rmSync(scratch, { recursive: true, force: true }))

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const silent = () => undefined

test('of many who want it at once, one at a time has it, and all get their turn', async () => {
  let [inside, most, turns] = [0, 0, 0]
  await Promise.all(Array.from({ length: 8 }, () => withLock(join(scratch, 'many'), silent, async () => {
    most = Math.max(most, ++inside)
    await pause(5)
    inside--
    turns++
  })))
  assert.deepEqual([most, turns, existsSync(join(scratch, 'many'))], [1, 8, false])
})

test('it is given back when the work fails', async () => {
  await assert.rejects(withLock(join(scratch, 'fails'), silent, () => Promise.reject(new Error('no'))), /no/)
  assert.equal(existsSync(join(scratch, 'fails')), false)
})

test('a dead holder’s is taken over, even when its number has gone to another process', async () => {
  for (const owners of ['999999999 1', `${process.pid} 1`]) {
    const path = join(scratch, 'dead')
    mkdirSync(path)
    writeFileSync(join(path, 'owners'), owners)
    let waited = false
    await withLock(path, () => (waited = true), async () => undefined)
    assert.equal(waited, false)
  }
})

test('one that never got its holder’s name is taken over once it is old', async () => {
  const path = join(scratch, 'nameless')
  mkdirSync(path)
  utimesSync(path, new Date(0), new Date(0))
  await withLock(path, silent, async () => undefined)
})

test('a holder’s child that goes on writing after the holder’s death keeps it', async () => {
  const child = spawn('sleep', ['100'])
  const path = join(scratch, 'child')
  mkdirSync(path)
  const identity = await new Promise<string>((resolve) => {
    void withLock(join(scratch, 'probe'), silent, async (share) => {
      share(child.pid)
      const { readFileSync } = await import('node:fs')
      resolve(readFileSync(join(scratch, 'probe', 'owners'), 'utf8').split('\n')[1] ?? '')
    })
  })
  writeFileSync(join(path, 'owners'), `999999999 1\n${identity}`)
  let waited = false
  let had = false
  const turn = withLock(path, () => (waited = true), async () => (had = true))
  await pause(300)
  assert.deepEqual([waited, had], [true, false])
  child.kill()
  await turn
  assert.equal(had, true)
})
