import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Register } from '../../src/application/register.ts'
import { daysAfter } from '../../src/domain/calendar/index.ts'
import { nameOn, type OfficeEvent } from '../../src/domain/offices/index.ts'
import { compareWithRebuild, eventLog, register } from '../../src/postgres/index.ts'
import { NOW, adopted, append, commitment, office, sitting, write } from './samples.ts'
import { scratchDatabase, type ScratchDatabase } from './scratchDatabase.ts'

let scratch: ScratchDatabase
let council: string
let asked: Register

const NAMED_ON = '2026-07-12'
const renamed = (name: string, renamedOn: string): OfficeEvent => ({ type: 'OfficeRenamed', officeId: 'so-xay-dung', name, nameEn: null, documentNumber: '1', renamedOn })
const days = ['2026-07-11', NAMED_ON, '2026-07-31', '2026-08-01'] as const

before(async () => {
  scratch = await scratchDatabase()
  council = await scratch.council()
  asked = register({ database: scratch.database })
  const log = eventLog({ database: scratch.database, now: () => NOW })
  await log.append(council, append([office('so-xay-dung', 'Sở Kiến thiết "cũ"'), office('so-tai-chinh', 'Sở Tài chính'), office('ban-do-thi', 'Ban Đô thị'), sitting('phien-1')]))
  await log.append(council, append(days.map((day, index) => commitment(`c${index}`, { type: 'WordingConfirmed', confirmedOn: day }, adopted(index + 1, { adoptedOn: day })))))
  await log.append(council, append([write('office/so-xay-dung', 1, renamed('Sở Xây dựng', NAMED_ON), renamed('Sở Quy hoạch', '2026-08-01'), {
    type: 'OfficeEnded', officeId: 'so-xay-dung', how: 'split', successorOfficeIds: ['so-tai-chinh', 'ban-do-thi'], documentNumber: '2', endedOn: '2026-09-01',
  })]))
})
after(() => scratch.drop())

test('a promise is shown with what its office was called on the day of adoption, as the rule of names says', async () => {
  const row = await asked.office(council, 'so-xay-dung')
  assert.ok(row)
  const shown = await Promise.all(days.map(async (_, index) => (await asked.commitment(council, `c${index}`))?.adoptedOwnerName))
  assert.deepEqual(shown, days.map((day) => nameOn(row, day).name))
  assert.deepEqual(shown, ['Sở Kiến thiết "cũ"', 'Sở Xây dựng', 'Sở Xây dựng', 'Sở Quy hoạch'])
  assert.equal(nameOn(row, daysAfter(NAMED_ON, -1)).name, 'Sở Kiến thiết "cũ"')
})

test('an office is found by every name it ever had, and a sign of the kept form by none', async () => {
  const found = async (q: string) => (await asked.commitments(council, { q, order: 'annex', limit: 1, offset: 0, today: '2026-09-02' })).total
  for (const [q, total] of [['kien thiet', 4], ['Xây dựng', 4], ['quy hoach', 4], ['documentNumber', 0], ['{', 0], [',', 0]] as const) assert.equal(await found(q), total, q)
})

test('an ended office says since when and who goes on, the leading one first; its history is its events', async () => {
  const row = await asked.office(council, 'so-xay-dung')
  assert.deepEqual([row?.name, row?.version, row?.endedOn, row?.successorOfficeIds], ['Sở Quy hoạch', 4, '2026-09-01', ['so-tai-chinh', 'ban-do-thi']])
  assert.deepEqual((await asked.officeHistory(council, 'so-xay-dung')).map(({ event }) => event.type), ['OfficeEstablished', 'OfficeRenamed', 'OfficeRenamed', 'OfficeEnded'])
  assert.deepEqual(await compareWithRebuild(scratch.database, council), [])
})

test('the promises an office has to do with are those it owes, verifies or is offered', async () => {
  const log = eventLog({ database: scratch.database, now: () => NOW })
  await log.append(council, append([write('commitment/c1', 3, {
    type: 'HandOverProposed', officeId: 'so-xay-dung', toOfficeId: 'so-tai-chinh', reason: 'R', legalBasis: 'L', documentNumber: null, answerBy: '2026-08-25', proposedOn: '2026-08-20',
  })]))
  const involving = async (involvedOfficeId: string) => (await asked.commitments(council, { involvedOfficeId, order: 'annex', limit: 9, offset: 0, today: '2026-09-02' })).rows.map(({ id }) => id)
  assert.deepEqual(await involving('so-xay-dung'), ['c0', 'c1', 'c2', 'c3'])
  assert.deepEqual(await involving('ban-do-thi'), ['c0', 'c1', 'c2', 'c3'])
  assert.deepEqual(await involving('so-tai-chinh'), ['c1'])
  assert.deepEqual(await involving('khong-co'), [])
})
