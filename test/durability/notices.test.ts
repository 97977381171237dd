import assert from 'node:assert/strict'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { scratchDatabase, type ScratchDatabase } from '../contracts/scratchDatabase.ts'
import { startMailServer } from '../notices/mailServer.ts'
import { councilOfMany, noticePorts, sweepDue } from '../notices/noticeCouncil.ts'

let scratch: ScratchDatabase
before(async () => void (scratch = await scratchDatabase()))
after(() => scratch.drop())

const startWorker = (council: string, smtpUrl: string) => fork(join(import.meta.dirname, 'noticeWorker.ts'), [scratch.url, council, smtpUrl], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })

test('a worker killed when the mail server has the whole message and has not said so: it is sent again under the same id, and never a third time', async () => {
  const council = await scratch.council()
  const held = Promise.withResolvers<void>()
  const arrived = Promise.withResolvers<void>()
  const server = await startMailServer(undefined, async () => {
    arrived.resolve()
    await held.promise
  })
  try {
    await councilOfMany(scratch.database, council, 1, '2026-09-10', () => 'so@example.vn')
    await sweepDue(noticePorts(scratch.database, () => '2026-09-03', {}))(council)
    const first = startWorker(council, server.url)
    await arrived.promise
    first.kill('SIGKILL')
    await once(first, 'exit')
    held.resolve()
    for (const _ of ['second', 'third']) await once(startWorker(council, server.url), 'exit')
    assert.equal(server.mails.length, 2)
    assert.equal(new Set(server.mails.map(({ messageId }) => messageId)).size, 1)
  } finally {
    await server.close()
  }
})

/** Messages one worker has under way at once. */
const LANES = 4

test('workers killed again and again while they send: no message is lost, none comes more than once for each kill, and each keeps its id', async () => {
  const council = await scratch.council()
  const server = await startMailServer()
  const kills = 8
  const count = 300
  /** How many messages had come when each worker ended. */
  const lives: number[] = []
  try {
    await councilOfMany(scratch.database, council, count, '2026-09-10', (at) => `so${at}@example.vn`)
    await sweepDue(noticePorts(scratch.database, () => '2026-09-03', {}))(council)
    for (let kill = 0; kill < kills; kill += 1) {
      const worker = startWorker(council, server.url)
      const before = server.mails.length
      // Into the midst of sending, each time at another moment.
      while (server.mails.length < before + 5 && worker.exitCode === null) await sleep(2)
      await sleep(kill * 7)
      worker.kill('SIGKILL')
      if (worker.exitCode === null && worker.signalCode === null) await once(worker, 'exit')
      await server.idle()
      lives.push(server.mails.length)
    }
    await once(startWorker(council, server.url), 'exit')
    lives.push(server.mails.length)
    const byRecipient = Map.groupBy(server.mails, ({ to }) => to)
    assert.equal(byRecipient.size, count, 'everybody was told')
    for (const mails of byRecipient.values()) assert.equal(new Set(mails.map(({ messageId }) => messageId)).size, 1)
    // Each worker sends a message at most once; it comes again only by another worker, after a kill.
    for (const [life, end] of lives.entries()) {
      const own = server.mails.slice(lives[life - 1] ?? 0, end).map(({ to }) => to)
      assert.equal(new Set(own).size, own.length, `worker ${life + 1} sent one twice`)
    }
    const again = server.mails.length - count
    assert.ok(again <= kills * LANES, `${again} came again`)
    const { rows } = await scratch.superuser.query("select count(*)::int as told from event where council_id = $1 and type = 'NoticeSent'", [council])
    assert.deepEqual(rows, [{ told: count }])
  } finally {
    await server.close()
  }
})
