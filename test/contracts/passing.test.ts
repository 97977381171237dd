import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { ALL_TIME, daysAfter, yearOrQuarter, type DayRange } from '../../src/domain/calendar/index.ts'
import { daysByOffice, dutySpans, moveSpans, type CommitmentEvent } from '../../src/domain/commitment/index.ts'
import { PASSED_AS, handOversOf, officePassing, passingView } from '../../src/domain/passing/index.ts'
import { compareWithRebuild, eventLog, rebuild, register } from '../../src/postgres/index.ts'
import { randomPromises, type PromiseHistory } from '../domain/randomPromises.ts'
import { NOW, adopted, append, commitment, offered, write } from './samples.ts'
import { randomHistory } from './randomHistory.ts'
import { scratchDatabase, type ScratchDatabase } from './scratchDatabase.ts'

let scratch: ScratchDatabase
before(async () => void (scratch = await scratchDatabase()))
after(() => scratch.drop())

const PERIODS: readonly DayRange[] = [
  ALL_TIME, yearOrQuarter(2026, null), yearOrQuarter(2026, 3), yearOrQuarter(2026, 4), { from: '2026-08-01', to: '2026-08-01' }, { from: null, to: '2026-08-15' }, { from: '2026-08-16', to: null },
]

/** The store's answers are those of the rules, for every period, and for every office that appears. */
const agrees = async (council: string, promises: readonly PromiseHistory[], asOf: string): Promise<void> => {
  const asked = register({ database: scratch.database })
  const { passing } = asked
  for (const period of PERIODS) assert.deepEqual(await passing.view(council, period, asOf), passingView(promises, period, asOf), JSON.stringify(period))
  const offers = promises.flatMap(({ history }) => handOversOf(history))
  for (const officeId of ['so-xay-dung', 'so-nong-nghiep', 'ban-kt-ns', 'o0', 'o1', 'o2', 'nobody']) {
    // An office may have had a promise in two roles: owing it, and verifying it before a succession.
    const days = (spansOf: typeof moveSpans) => promises
      .map(({ commitmentId, history }) => ({ commitmentId, days: daysByOffice(spansOf(history), asOf).filter((one) => one.officeId === officeId).reduce((sum, one) => sum + one.days, 0) }))
      .filter((one) => one.days > 0).toSorted((one, other) => other.days - one.days || (one.commitmentId < other.commitmentId ? -1 : 1))
    const [duty, move] = [days(dutySpans), days(moveSpans)]
    const sum = (parts: typeof duty): number => parts.reduce((total, part) => total + part.days, 0)
    const found = await passing.ofOffice(council, officeId, asOf)
    assert.deepEqual(found, { ...officePassing(offers, officeId), dutyDays: sum(duty), moveDays: sum(move), moved: move.length, longest: move[0] ?? null }, officeId)
    for (const passed of PASSED_AS) {
      const { total } = await asked.commitments(council, { passed, passedOfficeId: officeId, withParts: true, order: 'due', limit: 0, offset: 0, today: asOf })
      assert.equal(total, found[passed], `${officeId} ${passed}`)
    }
  }
}

test('whatever happened, step by step, the view from the rows is the view from the histories, and a rebuild changes nothing', async () => {
  await fc.assert(fc.asyncProperty(randomPromises, fc.nat({ max: 40 }), async (promises, later) => {
    const council = await scratch.council()
    const log = eventLog({ database: scratch.database, now: () => NOW })
    // In several appends, so that stretches which did not come to pass have to go.
    for (const { commitmentId, history } of promises)
      for (let done = 0; done < history.length; done += 3) await log.append(council, append([write(`commitment/${commitmentId}`, done, ...history.slice(done, done + 3))]))
    await agrees(council, promises, daysAfter('2026-08-01', later))
    assert.deepEqual(await compareWithRebuild(scratch.database, council), [])
    await rebuild(scratch.database, council)
    await agrees(council, promises, '2026-12-01')
  }), { numRuns: 25 })
})

test('days told out of order are read by both alike', async () => {
  await fc.assert(fc.asyncProperty(randomHistory, async (writes) => {
    const council = await scratch.council()
    const log = eventLog({ database: scratch.database, now: () => NOW })
    for (const one of writes) await log.append(council, append([one]))
    const ofPromises = writes.filter(({ stream }) => stream.startsWith('commitment/'))
    const promises = [...Map.groupBy(ofPromises, ({ stream }) => stream)].map(([stream, parts]) =>
      ({ commitmentId: stream.slice('commitment/'.length), history: parts.flatMap(({ events }) => events) as readonly CommitmentEvent[] }))
    await agrees(council, promises, '2026-12-01')
  }), { numRuns: 15 })
})

test('an offer answered in time takes the arbiter’s turn that lay ahead away again', async () => {
  const council = await scratch.council()
  const log = eventLog({ database: scratch.database, now: () => NOW })
  const turns = async () => (await scratch.superuser.query<{ role: string }>(`select role from span where council_id = $1 and kind = 'move' order by ordinal`, [council])).rows.map(({ role }) => role)
  await log.append(council, append([commitment('c', { type: 'WordingConfirmed', confirmedOn: '2026-07-04' }, adopted(1), offered)]))
  assert.deepEqual(await turns(), ['agency', 'agency', 'standingCommittee'])
  await log.append(council, append([write('commitment/c', 4, { type: 'HandOverRefused', officeId: 'so-nong-nghiep', properOfficeId: 'so-xay-dung', reason: 'Đô thị', refusedOn: '2026-08-22' })]))
  assert.deepEqual(await turns(), ['agency', 'agency', 'agency'])
  assert.deepEqual(await compareWithRebuild(scratch.database, council), [])
})

test('a promise withdrawn on the day of its adoption leaves no day behind', async () => {
  const council = await scratch.council()
  const log = eventLog({ database: scratch.database, now: () => NOW })
  await log.append(council, append([commitment('c', adopted(1))]))
  await log.append(council, append([write('commitment/c', 2, { type: 'CommitmentWithdrawn', officeId: 'thuong-truc', documentNumber: '13/NQ-HĐND', ending: 'waived', byCommitmentId: null, reason: 'Thôi thực hiện', withdrawnOn: '2026-07-10' })]))
  assert.deepEqual((await scratch.superuser.query('select id from span where council_id = $1', [council])).rows, [])
  assert.deepEqual(await compareWithRebuild(scratch.database, council), [])
})

test('tasks are told by id, and the beginning is the first adoption', async () => {
  const council = await scratch.council()
  const { passing } = register({ database: scratch.database })
  assert.equal(await passing.since(council), null)
  await eventLog({ database: scratch.database, now: () => NOW }).append(council, append([commitment('c', adopted(1)), commitment('d')]))
  assert.equal(await passing.since(council), '2026-07-10')
  assert.deepEqual([...await passing.tasks(council, ['c', 'none'])], [['c', 'Hoàn thành nạo vét kênh']])
})
