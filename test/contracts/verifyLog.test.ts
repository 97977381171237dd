import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { eventLog, verifyLog } from '../../src/postgres/index.ts'
import { NOW, append, captured, commitment, office, write } from './samples.ts'
import { scratchDatabase, type ScratchDatabase } from './scratchDatabase.ts'

let scratch: ScratchDatabase
before(async () => void (scratch = await scratchDatabase()))
after(() => scratch.drop())

/** A log of five entries that is then changed behind the product's back, with every guard of the database switched off. */
const tamperedWith = async (statement: string): Promise<unknown> => {
  const council = await scratch.council()
  const log = eventLog({ database: scratch.database, now: () => NOW })
  await log.append(council, append([office('o', 'Sở Xây dựng'), commitment('c', { type: 'WordingConfirmed', confirmedOn: '2026-07-04' })]))
  await log.append(council, append([write('commitment/d', 0, captured('d'), { type: 'WordingConfirmed', confirmedOn: '2026-07-04' })]))
  const client = await scratch.superuser.connect()
  try {
    await client.query('begin; set local session_replication_role = replica')
    const { rowCount } = await client.query(statement, [council])
    assert.equal(rowCount, 1)
    await client.query('commit')
  } finally {
    client.release()
  }
  const proof = await verifyLog(scratch.database, council)
  return proof.kind === 'fault' ? [proof.fault, proof.position] : proof.kind
}

test('an untouched log is proved to its head', async () => {
  assert.equal(await tamperedWith('select $1'), 'sound')
})

test('one byte changed in an entry is found and the entry named', async () => {
  assert.deepEqual(await tamperedWith(`update event set body = replace(body, 'nạo vét xong', 'nạo vét xonk') where council_id = $1 and position = 2`), ['hash-differs', 2])
})

test('a byte changed together with its hash is found at the next entry', async () => {
  assert.deepEqual(await tamperedWith(`
    update event set body = replace(body, 'xong', 'xonk'), hash = encode(sha256(convert_to(replace(body, 'xong', 'xonk'), 'UTF8')), 'hex') where council_id = $1 and position = 2`),
  ['previous-differs', 3])
})

test('the last entry changed together with its hash is found by the head', async () => {
  assert.deepEqual(await tamperedWith(`
    update event set body = replace(body, 'clerk', 'x') || '', hash = encode(sha256(convert_to(body || ' ', 'UTF8')), 'hex') where council_id = $1 and position = 5`),
  ['hash-differs', 5])
  assert.deepEqual(await tamperedWith(`
    update event set body = replace(body, 'van-phong', 'van-phonk'), hash = encode(sha256(convert_to(replace(body, 'van-phong', 'van-phonk'), 'UTF8')), 'hex')
    where council_id = $1 and position = 5`), ['head-differs', 5])
})

test('an entry removed from the middle, or a tail cut off, is found', async () => {
  assert.deepEqual(await tamperedWith('delete from event where council_id = $1 and position = 3'), ['position-gap', 3])
  assert.deepEqual(await tamperedWith('delete from event where council_id = $1 and position = 5'), ['head-differs', 5])
  assert.deepEqual(await tamperedWith('update head set position = 3 where council_id = $1'), ['head-differs', 4])
})

test('a column that no longer says what was hashed is found', async () => {
  for (const change of [`type = 'CaptureRestored'`, `recorded_at = '2020-01-01T00:00:00.000Z'`, `stream = 'office/khac'`, 'version = 7'])
    assert.deepEqual(await tamperedWith(`update event set ${change} where council_id = $1 and position = 1`), ['column-differs', 1], change)
})

test('a log of several batches is read to its end', async () => {
  const council = await scratch.council()
  const log = eventLog({ database: scratch.database, now: () => NOW })
  await log.append(council, append(Array.from({ length: 2100 }, (_, index) => office(`o${index}`, `Cơ quan ${index}`))))
  const proof = await verifyLog(scratch.database, council)
  assert.deepEqual([proof.kind, proof.position], ['sound', 2100])
})

test('asking about a council that does not exist throws', async () => {
  await assert.rejects(verifyLog(scratch.database, 'khong-co'), /no council/)
})
