import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, test } from 'node:test'
import { GENESIS } from '../../src/ledger/index.ts'
import { compareWithRebuild, eventLog, files, openDatabase, register, verifyLog } from '../../src/postgres/index.ts'
import { NOW, actor, adopted, append, captured, commitment, office, sitting, terms, write } from './samples.ts'
import { officeRow } from '../samples/officeRow.ts'
import { scratchDatabase, type ScratchDatabase } from './scratchDatabase.ts'

let scratch: ScratchDatabase
before(async () => void (scratch = await scratchDatabase()))
after(() => scratch.drop())

const logOf = () => eventLog({ database: scratch.database, now: () => NOW })

const file = (text: string) => {
  const bytes = Buffer.from(text)
  return { sha256: createHash('sha256').update(bytes).digest('hex'), mediaType: 'text/plain', bytes }
}

test('an empty log has head 0, and reading an unknown stream gives nothing', async () => {
  const council = await scratch.council()
  assert.deepEqual(await logOf().head(council), { position: 0, hash: GENESIS })
  assert.deepEqual(await logOf().read(council, 'commitment/khong-co'), [])
})

test('what is appended is read back whole, in order, and the head is its last entry', async () => {
  const council = await scratch.council()
  const log = logOf()
  assert.deepEqual(await log.append(council, append([sitting('p'), commitment('c', { type: 'WordingConfirmed', confirmedOn: '2026-07-04' })])), { kind: 'appended', position: 3 })
  const events = await log.read(council, 'commitment/c')
  assert.deepEqual(events.map(({ position, version, event, actor: by, recordedAt }) => ({ position, version, event, by, recordedAt })), [
    { position: 2, version: 1, event: captured('c'), by: actor, recordedAt: NOW },
    { position: 3, version: 2, event: { type: 'WordingConfirmed', confirmedOn: '2026-07-04' }, by: actor, recordedAt: NOW },
  ])
  assert.deepEqual(await log.head(council), { position: 3, hash: events[1]!.hash })
})

test('twelve writers at once get numbers without gaps, and every stream is whole', async () => {
  const council = await scratch.council()
  const log = logOf()
  const results = await Promise.all(Array.from({ length: 12 }, async (_, writer) => {
    const positions: number[] = []
    for (let turn = 0; turn < 15; turn += 1) {
      const events = turn === 0 ? [captured(`w${writer}`)] : [{ type: 'CaptureCorrected', terms: terms({ action: `Việc ${turn}` }), correctedOn: '2026-07-04' } as const]
      const result = await log.append(council, append([write(`commitment/w${writer}`, turn, ...events)]))
      assert.equal(result.kind, 'appended')
      if (result.kind === 'appended') positions.push(result.position)
    }
    return positions
  }))
  assert.deepEqual(results.flat().toSorted((a, b) => a - b), Array.from({ length: 180 }, (_, index) => index + 1))
  for (const positions of results) assert.deepEqual(positions, positions.toSorted((a, b) => a - b))
  assert.equal((await verifyLog(scratch.database, council)).kind, 'sound')
  assert.deepEqual(await compareWithRebuild(scratch.database, council), [])
})

test('of two connections deciding on the same version one wins, the other is told the version it missed', async () => {
  const council = await scratch.council()
  const other = openDatabase({ connection: { url: scratch.url }, role: 'app', size: 1, onConnectionLost: (error) => assert.fail(error) })
  try {
    const logs = [logOf(), eventLog({ database: other, now: () => NOW })]
    await logs[0]!.append(council, append([commitment('c')]))
    const answers = await Promise.all(logs.map((log, index) => log.append(council, append([write('commitment/c', 1, { type: 'CaptureSetAside', reason: `Lý do ${index}`, setAsideOn: '2026-07-04' })]))))
    assert.deepEqual(answers.map(({ kind }) => kind).toSorted(), ['appended', 'conflict'])
    assert.deepEqual(answers.find(({ kind }) => kind === 'conflict'), { kind: 'conflict', stream: 'commitment/c', actualVersion: 2 })
    assert.equal((await logs[0]!.read(council, 'commitment/c')).length, 2)
  } finally {
    await other.close()
  }
})

test('a write of nothing guards its stream: where that has moved on, nothing of the append is written', async () => {
  const council = await scratch.council()
  const log = logOf()
  await log.append(council, append([office('o', 'Sở')]))
  const guarded = (expectedVersion: number) => log.append(council, append([commitment(`c${expectedVersion}`), write('office/o', expectedVersion)]))
  assert.deepEqual(await guarded(0), { kind: 'conflict', stream: 'office/o', actualVersion: 1 })
  assert.deepEqual(await guarded(1), { kind: 'appended', position: 2 })
  await log.append(council, append([write('office/o', 1, { type: 'OfficeEnded', officeId: 'o', how: 'abolished', successorOfficeIds: [], documentNumber: '1', endedOn: '2026-07-01' })]))
  assert.deepEqual(await log.append(council, append([commitment('c2'), write('office/o', 1)])), { kind: 'conflict', stream: 'office/o', actualVersion: 2 })
  assert.deepEqual([(await log.read(council, 'commitment/c0')).length, (await log.read(council, 'commitment/c2')).length, (await log.head(council)).position], [0, 0, 3])
})

test('a write of nothing alone records nothing but that it was asked', async () => {
  const council = await scratch.council()
  const log = logOf()
  await log.append(council, append([office('o', 'Sở')]))
  const request = append([write('office/o', 1)])
  assert.deepEqual(await log.append(council, request), { kind: 'appended', position: 1 })
  assert.deepEqual(await log.append(council, request), { kind: 'repeated', position: 1 })
  assert.equal((await verifyLog(scratch.database, council)).kind, 'sound')
})

test('an append that rests on the head is written at that head only, whichever connection moved it', async () => {
  const council = await scratch.council()
  const other = openDatabase({ connection: { url: scratch.url }, role: 'app', size: 1, onConnectionLost: (error) => assert.fail(error) })
  try {
    const logs = [logOf(), eventLog({ database: other, now: () => NOW })]
    await logs[0]!.append(council, append([commitment('c')]))
    const answers = await Promise.all(logs.map((log, index) => log.append(council, append([commitment(`d${index}`)], { onlyAtHead: 1 }))))
    assert.deepEqual(answers.map(({ kind }) => kind).toSorted(), ['appended', 'head-moved'])
    assert.deepEqual(answers.find(({ kind }) => kind === 'head-moved'), { kind: 'head-moved', position: 2 })
    assert.equal((await logs[0]!.head(council)).position, 2)
  } finally {
    await other.close()
  }
})

test('a conflict in one of several streams writes none of them', async () => {
  const council = await scratch.council()
  const log = logOf()
  await log.append(council, append([commitment('c')]))
  const answer = await log.append(council, append([sitting('p'), write('commitment/c', 0, captured('c'))]))
  assert.deepEqual(answer, { kind: 'conflict', stream: 'commitment/c', actualVersion: 1 })
  assert.deepEqual([await log.read(council, 'sitting/p'), (await log.head(council)).position], [[], 1])
})

test('the same request again does nothing and says so, even when two arrive together; other content under its key is refused', async () => {
  const council = await scratch.council()
  const log = logOf()
  const request = append([commitment('c')], { key: 'mot', request: 'noi-dung' })
  const answers = await Promise.all([log.append(council, request), log.append(council, request), log.append(council, request)])
  assert.deepEqual(answers.map(({ kind }) => kind).toSorted(), ['appended', 'repeated', 'repeated'])
  assert.deepEqual(await log.append(council, { ...request, request: 'khac' }), { kind: 'key-reused' })
  assert.deepEqual(await log.earlier(council, 'mot', 'noi-dung'), { kind: 'repeated', position: 1 })
  assert.deepEqual(await log.earlier(council, 'mot', 'khac'), { kind: 'key-reused' })
  assert.equal(await log.earlier(council, 'hai', 'noi-dung'), null)
  assert.equal((await log.head(council)).position, 1)
})

test('events, read models, files, the request and the job are committed together', async () => {
  const council = await scratch.council()
  const kept = file('minh chứng')
  await logOf().append(council, append([office('o', 'Sở')], { files: [kept], jobs: [{ task: 'renderResolution', payload: { council, sittingId: 'p', resolutionId: 'nq' } }] }))
  assert.deepEqual(await register({ database: scratch.database }).office(council, 'o'), officeRow('o', 'Sở'))
  const read = await files({ database: scratch.database }).read(council, kept.sha256)
  assert.deepEqual([read?.mediaType, Buffer.from(read?.bytes ?? []).toString()], ['text/plain', 'minh chứng'])
  assert.equal(await files({ database: scratch.database }).read(council, 'b'.repeat(64)), null)
  const { rows } = await scratch.superuser.query('select payload from graphile_worker._private_jobs where payload ->> $1 = $2', ['council', council])
  assert.deepEqual(rows, [{ payload: { council, sittingId: 'p', resolutionId: 'nq' } }])
})

test('a job that cannot be put on the queue leaves nothing of its append', async () => {
  const council = await scratch.council()
  const log = logOf()
  const kept = file('không được giữ')
  await scratch.superuser.query('alter table graphile_worker._private_jobs add constraint refuse check (payload ->> $$resolutionId$$ <> $$hong$$)')
  const request = append([office('o', 'Sở')], { files: [kept], jobs: [{ task: 'renderResolution', payload: { council, sittingId: 'p', resolutionId: 'hong' } }] })
  await assert.rejects(log.append(council, request), /refuse/)
  await scratch.superuser.query('alter table graphile_worker._private_jobs drop constraint refuse')
  assert.equal((await log.head(council)).position, 0)
  assert.deepEqual(await register({ database: scratch.database }).offices(council), [])
  assert.equal(await files({ database: scratch.database }).read(council, kept.sha256), null)
  assert.equal(await log.earlier(council, request.key, request.request), null)
  assert.deepEqual(await log.append(council, request), { kind: 'appended', position: 1 })
})

test('an event that no reader would understand is refused before anything is written, naming what is wrong', async () => {
  const council = await scratch.council()
  const log = logOf()
  const wrong = (events: unknown) => log.append(council, append([{ stream: 'commitment/c', expectedVersion: 0, events: events as [] }]))
  await assert.rejects(wrong([{ type: 'CommitmentForgotten' }]), /CommitmentForgotten/)
  await assert.rejects(wrong([{ type: 'WordingConfirmed', extra: 1 }]), /extra/)
  await assert.rejects(wrong([captured('c', { spokenOn: '2026-02-30' })]), /spokenOn/)
  await assert.rejects(wrong([captured('c', { spokenOn: '0000-01-01' })]), /spokenOn/)
  await assert.rejects(wrong([captured('c', { sittingId: 'x'.repeat(201) })]), /sittingId/)
  await assert.rejects(wrong([adopted(2 ** 31)]), /ordinal/)
  await assert.rejects(wrong([captured('c', { speaker: 'a\u0000b' })]), /NUL/)
  await assert.rejects(wrong([captured('c', { speaker: '\ud800' })]), /surrogate/)
  await assert.rejects(wrong([{ type: 'SittingRecorded', sittingId: 'p', name: 'P', date: '2026-07-03' }]), /SittingRecorded/)
  await assert.rejects(log.append(council, append([write('commitment/c', 0, captured('c')), write('commitment/c', 1, { type: 'WordingConfirmed', confirmedOn: '2026-07-04' })])), /twice/)
  await assert.rejects(log.append(council, append([], { files: [{ ...file('a'), sha256: 'c'.repeat(64) }] })), /SHA-256/)
  assert.equal((await log.head(council)).position, 0)
})

test('an append to a council that does not exist throws', async () => {
  await assert.rejects(logOf().append('khong-co', append([commitment('c')])), /no council "khong-co"/)
})

test('text typed in decomposed form is kept composed, in the log and in the lists alike', async () => {
  const council = await scratch.council()
  await logOf().append(council, append([office('o', 'Uỷ ban nhân dân'.normalize('NFD'))]))
  assert.equal((await register({ database: scratch.database }).office(council, 'o'))?.name, 'Uỷ ban nhân dân')
  assert.deepEqual(await compareWithRebuild(scratch.database, council), [])
})

test('the instant is kept in UTC with milliseconds, whatever zone the clock speaks in', async () => {
  const council = await scratch.council()
  const log = eventLog({ database: scratch.database, now: () => '2026-07-03T09:00:00.123456+07:00' })
  await log.append(council, append([commitment('c')]))
  assert.equal((await log.read(council, 'commitment/c'))[0]?.recordedAt, '2026-07-03T02:00:00.123Z')
})
