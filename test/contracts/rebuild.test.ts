import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { compareWithRebuild, eventLog, rebuild, verifyLog } from '../../src/postgres/index.ts'
import { NOW, append, commitment, office } from './samples.ts'
import { randomHistory } from './randomHistory.ts'
import { scratchDatabase, type ScratchDatabase } from './scratchDatabase.ts'

let scratch: ScratchDatabase
before(async () => void (scratch = await scratchDatabase()))
after(() => scratch.drop())

const tables = ['office', 'sitting', 'resolution', 'source', 'commitment', 'hand_over', 'span', 'letter', 'letter_item']

const contents = async (council: string): Promise<readonly unknown[]> => {
  const all: unknown[] = []
  for (const table of tables) all.push((await scratch.superuser.query(`select * from ${table} where council_id = $1 order by id`, [council])).rows)
  return all
}

test('whatever happened, the lists are what the log adds up to, and a rebuild changes nothing', async () => {
  let events = 0
  await fc.assert(fc.asyncProperty(randomHistory, async (writes) => {
    const council = await scratch.council()
    const log = eventLog({ database: scratch.database, now: () => NOW })
    for (const write of writes) assert.equal((await log.append(council, append([write]))).kind, 'appended')
    events += writes.length
    const live = await contents(council)
    assert.deepEqual(await compareWithRebuild(scratch.database, council), [])
    await rebuild(scratch.database, council)
    assert.deepEqual(await contents(council), live)
    assert.equal((await verifyLog(scratch.database, council)).kind, 'sound')
  }), { numRuns: 15 })
  assert.ok(events > 100, `the histories are not empty: ${events}`)
})

test('a row changed, taken away or left over is named, and a rebuild puts it right', async () => {
  const council = await scratch.council()
  const other = await scratch.council()
  const log = eventLog({ database: scratch.database, now: () => NOW })
  await log.append(council, append([office('o1', 'Một'), office('o2', 'Hai'), commitment('c')]))
  await log.append(other, append([office('o1', 'Một')]))
  await scratch.superuser.query(`update office set name = 'Khác' where council_id = $1 and id = 'o1'`, [council])
  await scratch.superuser.query(`delete from commitment where council_id = $1`, [council])
  await scratch.superuser.query(`insert into sitting values ($1, 'thua', 'Thừa', '2026-01-01')`, [council])
  const differences = await compareWithRebuild(scratch.database, council)
  assert.deepEqual(differences.map(({ table, id, found, expected }) => [table, id, found === null, expected === null]).toSorted(), [
    ['commitment', 'c', true, false], ['office', 'o1', false, false], ['sitting', 'thua', false, true],
  ])
  await rebuild(scratch.database, council)
  assert.deepEqual(await compareWithRebuild(scratch.database, council), [])
  assert.deepEqual(await compareWithRebuild(scratch.database, other), [])
})

test('hundreds of streams are compared and rebuilt in parts without losing one', async () => {
  const council = await scratch.council()
  await eventLog({ database: scratch.database, now: () => NOW }).append(council, append(Array.from({ length: 450 }, (_, index) => commitment(`c${index}`))))
  await rebuild(scratch.database, council)
  const { rows } = await scratch.superuser.query('select count(*)::int as n from commitment where council_id = $1', [council])
  assert.deepEqual([rows, await compareWithRebuild(scratch.database, council)], [[{ n: 450 }], []])
})
