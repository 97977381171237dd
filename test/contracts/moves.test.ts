import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import type { CommitmentFilter, Register } from '../../src/application/register.ts'
import { moverOf, type CommitmentEvent } from '../../src/domain/commitment/index.ts'
import { daysAfter } from '../../src/domain/calendar/index.ts'
import { compareWithRebuild, eventLog, register } from '../../src/postgres/index.ts'
import { COMMANDS } from '../domain/commitmentSamples.ts'
import { randomLife } from '../domain/randomLife.ts'
import { NOW, adopted, append, claimed, commitment, offered, office, sitting, write } from './samples.ts'
import { scratchDatabase, type ScratchDatabase } from './scratchDatabase.ts'

let scratch: ScratchDatabase
let council: string
let asked: Register

const confirmed: CommitmentEvent = { type: 'WordingConfirmed', confirmedOn: '2026-07-04' }
const extended: readonly CommitmentEvent[] = [
  {
    type: 'ExtensionAsked', officeId: 'so-xay-dung', newDate: '2026-10-31', reasonCode: 'land', reason: 'Mặt bằng', documentNumber: '90/SXD', workSoFar: '60 %', evidence: [], decideBy: '2026-08-30',
    askedOn: '2026-08-20',
  },
  { type: 'ExtensionGranted', officeId: 'thuong-truc', date: '2026-10-15', documentNumber: '21/TB-HĐND', grantedOn: '2026-08-25' },
]

before(async () => {
  scratch = await scratchDatabase()
  council = await scratch.council()
  asked = register({ database: scratch.database })
  const log = eventLog({ database: scratch.database, now: () => NOW })
  await log.append(council, append([office('so-xay-dung', 'Sở Xây dựng'), office('so-nong-nghiep', 'Sở Nông nghiệp'), office('ban-do-thi', 'Ban Đô thị'), sitting('phien-1')]))
  await log.append(council, append([
    commitment('at-work', confirmed, adopted(1)),
    commitment('offered', confirmed, adopted(2), offered),
    commitment('accepted', confirmed, adopted(3), offered, { type: 'HandOverAccepted', officeId: 'so-nong-nghiep', acceptedOn: '2026-08-22' }),
    commitment('extended', confirmed, adopted(4), ...extended),
    commitment('asking', confirmed, adopted(5), extended[0]!),
    commitment('claimed', confirmed, adopted(6), claimed('2026-08-21')),
    commitment('draft'),
  ]))
})
after(() => scratch.drop())

const found = async (changes: Partial<CommitmentFilter>, today = '2026-08-23'): Promise<readonly string[]> =>
  (await asked.commitments(council, { order: 'annex', limit: 50, offset: 0, today, ...changes })).rows.map(({ id }) => id)

test('who owes it now finds it, who owed it first no longer does; what was adopted stays beside', async () => {
  assert.deepEqual(await found({ ownerOfficeId: 'so-nong-nghiep' }), ['accepted'])
  assert.deepEqual(await found({ ownerOfficeId: 'so-xay-dung', statuses: ['owed'] }), ['at-work', 'offered', 'extended', 'asking'])
  assert.deepEqual((await asked.totals(council, '2026-08-23', 'so-nong-nghiep')).owed, 1)
  const row = await asked.commitment(council, 'accepted')
  assert.deepEqual([row?.ownerName, row?.adoptedOwnerName, row?.hops, row?.dueDate, row?.question], ['Sở Nông nghiệp', 'Sở Xây dựng', 1, '2026-08-29', null])
})

test('the original date and the extended one stand side by side, and lists tell lateness against the original', async () => {
  const row = await asked.commitment(council, 'extended')
  assert.deepEqual([row?.dueDate, row?.currentDueDate, row?.extensions], ['2026-08-29', '2026-10-15', 1])
  assert.ok((await found({ timeliness: 'overdue' }, '2026-09-10')).includes('extended'))
})

test('each office finds its own move, and a hand-over left unanswered is the standing committee’s from the day after', async () => {
  assert.deepEqual(await found({ moveOfficeId: 'so-xay-dung' }), ['at-work', 'extended'])
  assert.deepEqual(await found({ moveOfficeId: 'so-nong-nghiep' }), ['offered', 'accepted'])
  assert.deepEqual(await found({ moveOfficeId: 'ban-do-thi' }), ['claimed'])
  assert.deepEqual(await found({ moveRole: 'standingCommittee' }), ['asking'])
  assert.deepEqual(await found({ moveRole: 'secretary' }), ['draft'])
  assert.deepEqual(await found({ moveOfficeId: 'so-nong-nghiep' }, '2026-08-25'), ['offered', 'accepted'])
  assert.deepEqual(await found({ moveOfficeId: 'so-nong-nghiep' }, '2026-08-26'), ['accepted'])
  assert.deepEqual(await found({ moveRole: 'standingCommittee' }, '2026-08-26'), ['offered', 'asking'])
  assert.deepEqual(await found({ moveRole: 'agency', moveOfficeId: 'so-nong-nghiep' }, '2026-08-26'), ['accepted'])
  assert.deepEqual(await found({ question: 'handOver' }), ['offered'])
  const row = await asked.commitment(council, 'offered')
  assert.deepEqual([row?.handOverToName, row?.answerBy, row?.moveRole, row?.moveOfficeId, row?.moveSince], ['Sở Nông nghiệp', '2026-08-25', 'agency', 'so-nong-nghiep', '2026-08-20'])
})

test('whatever happened, a list finds a promise under exactly the office or role that the rule of the move names', async () => {
  await fc.assert(fc.asyncProperty(randomLife, fc.nat({ max: 20 }), async ({ events }, later) => {
    const own = await scratch.council()
    const log = eventLog({ database: scratch.database, now: () => NOW })
    await log.append(own, append([write('commitment/c1', 0, ...events)]))
    const row = await asked.commitment(own, 'c1')
    assert.ok(row)
    const today = daysAfter(row.moveSince ?? '2026-08-20', later)
    const mover = moverOf(row, today)
    const under = async (filter: Partial<CommitmentFilter>) => (await asked.commitments(own, { order: 'due', limit: 1, offset: 0, today, ...filter })).total
    const roles = await Promise.all((['agency', 'committee', 'standingCommittee', 'secretary'] as const).map(async (moveRole) => [moveRole, await under({ moveRole })] as const))
    assert.deepEqual(roles.filter(([, total]) => total === 1).map(([role]) => role), mover === null ? [] : [mover.role])
    const offices = ['so-xay-dung', 'so-nong-nghiep', 'so-tai-chinh', 'ubnd-phuong', 'ban-kt-ns', 'ban-do-thi', 'ban-phap-che', 'thuong-truc']
    const totals = await Promise.all(offices.map(async (moveOfficeId) => [moveOfficeId, await under({ moveOfficeId })] as const))
    assert.deepEqual(totals.filter(([, total]) => total === 1).map(([id]) => id), mover?.officeId ? [mover.officeId] : [])
    assert.equal(row.dueDate, COMMANDS.CaptureCommitment.terms.due.date)
    assert.deepEqual(await compareWithRebuild(scratch.database, own), [])
  }), { numRuns: 40 })
})
