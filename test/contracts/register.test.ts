import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, test } from 'node:test'
import type { CommitmentFilter, Register } from '../../src/application/register.ts'
import { eventLog, files, register, resolutionDocuments } from '../../src/postgres/index.ts'
import { NOW, adopted, append, captured, claimed, commitment, office, sitting, source, terms, write } from './samples.ts'
import { officeRow } from '../samples/officeRow.ts'
import { scratchDatabase, type ScratchDatabase } from './scratchDatabase.ts'

const TODAY = '2026-09-01'
const filter: CommitmentFilter = { order: 'due', limit: 50, offset: 0, today: TODAY }
const undated = { words: null, kind: 'none', date: null, precision: 'none' } as const

let scratch: ScratchDatabase
let council: string
let asked: Register

before(async () => {
  scratch = await scratchDatabase()
  council = await scratch.council()
  asked = register({ database: scratch.database })
  const log = eventLog({ database: scratch.database, now: () => NOW })
  await log.append(council, append([office('so-xay-dung', 'Sở Xây dựng'), office('ban-do-thi', 'Ban Đô thị'), office('dai', 'Đài Phát thanh'), office('so-y-te', 'Sở Y tế'), sitting('phien-1'), sitting('phien-2', 'Phiên sau', '2026-12-01')]))
  await log.append(council, append([source('van-ban-1'), source('van-ban-2')]))
  await log.append(council, append([
    commitment('a', { type: 'WordingConfirmed', confirmedOn: '2026-07-04' }, adopted(2)),
    commitment('b', { type: 'WordingConfirmed', confirmedOn: '2026-07-04' }, adopted(1, { due: undated }), claimed('2026-08-20')),
    write('commitment/c', 0, captured('c', {
      quote: { sourceId: 'van-ban-2', sourceSha256: 'a'.repeat(64), text: 'sẽ hoà giải 100% vụ việc', start: 3, end: 27 },
      terms: terms({ action: 'Hòa giải', owner: { named: 'Ngành y', officeId: 'so-y-te' }, due: { words: 'Quý III', kind: 'quarter', date: '2026-09-30', precision: 'quarter' } }),
    })),
    write('commitment/d', 0, captured('d', { terms: terms({ owner: { named: null, officeId: null }, due: undated }) }), { type: 'CaptureSetAside', reason: 'Trùng', setAsideOn: '2026-07-04' }),
  ]))
  await log.append(council, append([write('sitting/phien-1', 1, {
    type: 'ResolutionAdopted', sittingId: 'phien-1', resolutionId: 'nq-1', number: '65/NQ-HĐND', date: '2026-07-10', subject: 'Chất vấn', signer: 'Bà B', commitmentIds: ['b', 'a'],
  })]))
})
after(() => scratch.drop())

const idsOf = async (changes: Partial<CommitmentFilter>): Promise<readonly string[]> => (await asked.commitments(council, { ...filter, ...changes })).rows.map(({ id }) => id)

test('a commitment is shown with everything its events say and the names of its offices and sitting', async () => {
  assert.deepEqual(await asked.commitment(council, 'b'), {
    id: 'b', version: 4, status: 'claimed', sittingId: 'phien-1', sittingName: 'Phiên chất vấn thử', sourceId: 'van-ban-1', start: 10, end: 30,
    quote: 'sẽ nạo vét xong kênh', action: 'Hoàn thành nạo vét kênh', product: null, speaker: 'Ông A', speakerRole: 'Giám đốc', spokenOn: '2026-07-03',
    ownerNamed: 'Sở Xây dựng', ownerOfficeId: 'so-xay-dung', ownerName: 'Sở Xây dựng', adoptedOwnerOfficeId: 'so-xay-dung', adoptedOwnerName: 'Sở Xây dựng', supporting: [], overseerOfficeId: 'ban-do-thi', overseerName: 'Ban Đô thị',
    dueWords: null, dueKind: 'none', dueDate: null, duePrecision: 'none', dueCounted: null, currentDueDate: null, extensions: 0, resolutionId: 'nq-1', resolutionNumber: '65/NQ-HĐND', ordinal: 1,
    adoptedOn: '2026-07-10', progress: 'done', lastReportOn: '2026-08-20', reports: 1, returns: 0, finishedOn: '2026-08-20', endedOn: null,
    endedByDocument: null, rules: ['undertaking'],
    question: null, handOverToOfficeId: null, handOverToName: null, answerBy: null, moveRole: 'committee', moveOfficeId: 'ban-do-thi', moveSince: '2026-08-20', hops: 0, bounces: 0,
    partOf: null, parts: 0, partsFinished: 0, periodsWaiting: 0, periodDue: null, recheckOn: null, proof: null, reopenings: 0, voters: 0, ending: null, byCommitmentId: null,
  })
  assert.equal(await asked.commitment(council, 'khong-co'), null)
})

test('each order is its own, undated last when ordered by date', async () => {
  assert.deepEqual(await idsOf({ order: 'due' }), ['a', 'c', 'b', 'd'])
  assert.deepEqual(await idsOf({ order: 'annex' }), ['b', 'a', 'c', 'd'])
  assert.deepEqual(await idsOf({ order: 'place' }), ['a', 'b', 'd', 'c'])
  assert.deepEqual(await idsOf({ order: 'recent' }), ['d', 'c', 'b', 'a'])
})

test('every filter finds its own, and they add up', async () => {
  assert.deepEqual(await idsOf({ statuses: ['owed', 'claimed'] }), ['a', 'b'])
  assert.deepEqual(await idsOf({ statuses: [] }), [])
  assert.deepEqual(await idsOf({ sourceId: 'van-ban-2' }), ['c'])
  assert.deepEqual(await idsOf({ sittingId: 'phien-2' }), [])
  assert.deepEqual(await idsOf({ resolutionId: 'nq-1', order: 'annex' }), ['b', 'a'])
  assert.deepEqual(await idsOf({ ownerOfficeId: 'so-y-te' }), ['c'])
  assert.deepEqual(await idsOf({ overseerOfficeId: 'ban-do-thi', statuses: ['claimed'] }), ['b'])
  assert.deepEqual(await idsOf({ timeliness: 'overdue' }), ['a'])
})

test('pages neither repeat nor skip, and the total counts all of them', async () => {
  const pages = await Promise.all([0, 1, 2, 3, 4].map((offset) => asked.commitments(council, { ...filter, limit: 1, offset })))
  assert.deepEqual(pages.flatMap(({ rows }) => rows.map(({ id }) => id)), ['a', 'c', 'b', 'd'])
  assert.deepEqual(pages.map(({ total }) => total), [4, 4, 4, 4, 4])
  assert.deepEqual(await asked.commitments(council, { ...filter, limit: 0 }), { rows: [], total: 4 })
})

test('words are found with or without accents, wherever the tone mark stands, in quote, action and the names of offices', async () => {
  for (const q of ['hoà giải', 'hòa giải', 'HOA GIAI', 'hoà giải'.normalize('NFD'), ' giai  hoa ', 'so y te', 'Ngành Y']) assert.deepEqual(await idsOf({ q }), ['c'], q)
  assert.deepEqual(await idsOf({ q: 'do thi' }), ['a', 'b'])
  assert.deepEqual(await idsOf({ q: 'Đô thị', ownerOfficeId: 'so-xay-dung', order: 'annex' }), ['b', 'a'])
  assert.deepEqual(await idsOf({ q: '' }), ['a', 'c', 'b', 'd'])
})

test('signs of the pattern language and of SQL are ordinary characters', async () => {
  assert.deepEqual(await idsOf({ q: '100%' }), ['c'])
  for (const q of ['%', '_']) assert.deepEqual(await idsOf({ q }), q === '%' ? ['c'] : [], q)
  for (const q of [`'; drop table event; --`, '\\', '"', 'xyz']) assert.deepEqual(await idsOf({ q }), [], q)
})

test('what holds a NUL character is not found, and is no error', async () => {
  for (const changes of [{ q: 'a\u0000' }, { ownerOfficeId: '\u0000' }, { sittingId: 'phien-1\u0000' }]) assert.deepEqual(await idsOf(changes), [])
  assert.deepEqual([await asked.commitment(council, 'b\u0000'), await asked.office(council, '\u0000'), await asked.resolution(council, '\u0000')], [null, null, null])
})

test('the history of a commitment is its events in order', async () => {
  const history = await asked.history(council, 'b')
  assert.deepEqual(history.map(({ version, event }) => [version, event.type]), [[1, 'CommitmentCaptured'], [2, 'WordingConfirmed'], [3, 'CommitmentAdopted'], [4, 'CompletionClaimed']])
  assert.deepEqual(await asked.history(council, 'khong-co'), [])
})

test('totals count adopted commitments only; the parts make the whole', async () => {
  const all = { owed: 1, claimed: 1, disputed: 0, verified: 0, closed: 0, withdrawn: 0, total: 2, overdue: 1 }
  assert.deepEqual(await asked.totals(council, TODAY, null), all)
  assert.deepEqual(await asked.totals(council, TODAY, 'so-xay-dung'), all)
  assert.deepEqual(await asked.totals(council, '2026-08-29', 'so-xay-dung'), { ...all, overdue: 0 })
  assert.deepEqual(await asked.totals(council, TODAY, 'so-y-te'), { owed: 0, claimed: 0, disputed: 0, verified: 0, closed: 0, withdrawn: 0, total: 0, overdue: 0 })
})

test('offices, sittings, sources and resolutions are listed and found one by one', async () => {
  assert.deepEqual((await asked.offices(council)).map(({ id }) => id), ['ban-do-thi', 'dai', 'so-xay-dung', 'so-y-te'])
  assert.deepEqual(await asked.office(council, 'so-y-te'), officeRow('so-y-te', 'Sở Y tế'))
  assert.deepEqual(await asked.sittings(council), [
    { id: 'phien-2', name: 'Phiên sau', date: '2026-12-01', sources: 0, captured: 0, adopted: 0 },
    { id: 'phien-1', name: 'Phiên chất vấn thử', date: '2026-07-03', sources: 2, captured: 3, adopted: 2 },
  ])
  assert.equal((await asked.sitting(council, 'phien-1'))?.captured, 3)
  assert.deepEqual((await asked.sources(council, 'phien-1')).map(({ id }) => id), ['van-ban-1', 'van-ban-2'])
  const resolution = { id: 'nq-1', sittingId: 'phien-1', number: '65/NQ-HĐND', date: '2026-07-10', subject: 'Chất vấn', signer: 'Bà B', commitmentIds: ['b', 'a'] }
  assert.deepEqual([await asked.resolutions(council, 'phien-1'), await asked.resolution(council, 'nq-1')], [[resolution], resolution])
  assert.deepEqual([await asked.office(council, 'x'), await asked.sitting(council, 'x'), await asked.source(council, 'x'), await asked.resolution(council, 'x')], [null, null, null, null])
})

test('a source shows the findings that stand rejected, with their reasons', async () => {
  const log = eventLog({ database: scratch.database, now: () => NOW })
  const reject = (start: number, reason: string | null) => ({ type: 'FindingRejected', sourceId: 'van-ban-1', start, end: start + 5, reason }) as const
  await log.append(council, append([write('source/van-ban-1', 1, reject(1, 'Đã làm'), reject(20, null), { type: 'FindingRestored', sourceId: 'van-ban-1', start: 1, end: 6 }, reject(40, 'Trùng "ý"'))]))
  const row = await asked.source(council, 'van-ban-1')
  assert.deepEqual(row?.rejected, [{ start: 20, end: 25, reason: null }, { start: 40, end: 45, reason: 'Trùng "ý"' }])
  assert.equal(row?.filedAt, NOW)
})

test('the first rendered document of a kind stays; a later one leaves nothing behind', async () => {
  const documents = resolutionDocuments({ database: scratch.database })
  const rendered = (text: string, kind: 'resolution' | 'annex') => {
    const bytes = Buffer.from(text)
    return [{ kind, sha256: createHash('sha256').update(bytes).digest('hex'), fileName: `${kind}.docx`, mediaType: 'application/x-docx' }, bytes] as const
  }
  const [first, second, annex] = [rendered('một', 'resolution'), rendered('hai', 'resolution'), rendered('ba', 'annex')]
  for (const document of [first, second, annex]) await documents.save(council, 'nq-1', ...document)
  assert.deepEqual(await asked.documents(council, 'nq-1'), [first[0], annex[0]])
  assert.equal(Buffer.from((await files({ database: scratch.database }).read(council, first[0].sha256))?.bytes ?? []).toString(), 'một')
  assert.equal(await files({ database: scratch.database }).read(council, second[0].sha256), null)
  assert.deepEqual(await asked.documents(council, 'nq-2'), [])
})
