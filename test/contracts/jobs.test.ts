import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { eventLog, openDatabase, startWorker } from '../../src/postgres/index.ts'
import { NOW, append, office } from './samples.ts'
import { scratchDatabase, type ScratchDatabase } from './scratchDatabase.ts'

let scratch: ScratchDatabase
before(async () => void (scratch = await scratchDatabase()))
after(() => scratch.drop())

test('a worker with the rights of the application alone carries out what an append asked for, and tries again after a failure', async () => {
  const council = await scratch.council()
  const database = openDatabase({ connection: { url: scratch.url }, role: 'app', size: 4, onConnectionLost: (error) => assert.fail(error) })
  const done = Promise.withResolvers<unknown>()
  let attempts = 0
  const troubles: string[] = []
  const worker = await startWorker({
    database, trouble: (message) => void troubles.push(message),
    handlers: {
      renderResolution: async (payload) => {
        attempts += 1
        if (attempts === 1) throw new Error('the first attempt fails, on purpose')
        done.resolve(payload)
      },
      sendNotices: () => assert.fail('nothing was to be sent'),
      confirmContact: () => assert.fail('nobody was to be asked'), readAgain: () => assert.fail('nothing was to be read'),
    },
    everyMinute: async () => undefined,
  })
  try {
    const payload = { council, sittingId: 'p', resolutionId: 'nq' }
    await eventLog({ database: scratch.database, now: () => NOW }).append(council, append([office('o', 'Sở')], { jobs: [{ task: 'renderResolution', payload }] }))
    assert.deepEqual(await done.promise, payload)
    assert.equal(attempts, 2)
    assert.match(troubles.join('\n'), /the first attempt fails/)
  } finally {
    await worker.stop()
    await database.close()
  }
  const { rows } = await scratch.superuser.query('select count(*)::int as n from graphile_worker._private_jobs')
  assert.deepEqual(rows, [{ n: 0 }])
})

test('the same document asked for twice before it is made is one task', async () => {
  const council = await scratch.council()
  const log = eventLog({ database: scratch.database, now: () => NOW })
  const job = { task: 'renderResolution', payload: { council, sittingId: 'p', resolutionId: 'nq' } } as const
  await log.append(council, append([office('o1', 'Một')], { jobs: [job] }))
  await log.append(council, append([office('o2', 'Hai')], { jobs: [job] }))
  const { rows } = await scratch.superuser.query('select count(*)::int as n from graphile_worker._private_jobs where key like $1', [`%:${council}:%`])
  assert.deepEqual(rows, [{ n: 1 }])
})

test('a task held by a worker that died is taken up again after a quarter of an hour, not after the queue’s four hours', async () => {
  const council = await scratch.council()
  const payload = { council, sittingId: 'p', resolutionId: 'lost' }
  await eventLog({ database: scratch.database, now: () => NOW }).append(council, append([office('o', 'Sở')], { jobs: [{ task: 'renderResolution', payload }] }))
  await scratch.superuser.query("update graphile_worker._private_jobs set locked_at = now() - interval '16 minutes', locked_by = 'worker-that-died', attempts = 1 where key like '%:lost'")
  const database = openDatabase({ connection: { url: scratch.url }, role: 'app', size: 4, onConnectionLost: (error) => assert.fail(error) })
  const done = Promise.withResolvers<unknown>()
  const worker = await startWorker({
    database, trouble: (message) => assert.fail(message), everyMinute: async () => undefined,
    handlers: { renderResolution: async (given) => void (given.resolutionId === 'lost' && done.resolve(given)), sendNotices: () => assert.fail('nothing was to be sent'), confirmContact: () => assert.fail('nobody was to be asked'), readAgain: () => assert.fail('nothing was to be read') },
  })
  try {
    // As the clock does.
    await scratch.superuser.query("select graphile_worker.add_job('everyMinute', payload => '{}'::json)")
    assert.deepEqual(await done.promise, payload)
  } finally {
    await worker.stop()
    await database.close()
  }
})
