import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { RUNS } from '../../../test/domain/runs.ts'
import { appointed, ended, established, left, renamed } from '../../../test/domain/officeSamples.ts'
import { stateAfter } from '../decider.ts'
import { daysAfter } from '../calendar/index.ts'
import { holderOn, holdersOn, nameOn, office, tenuresOf, type Office, type OfficeEvent } from './index.ts'

type Known = Exclude<Office, { status: 'absent' }>

const known = (state: Office): Known => (state.status === 'absent' ? assert.fail('absent') : state)
const after = (...events: readonly OfficeEvent[]): Known => known(stateAfter(office, events))

test('an office is called on each day what it was called then', () => {
  const state = after(established, renamed)
  for (const [day, name] of [['2015-05-05', 'Sở Giao thông vận tải'], ['2024-02-29', 'Sở Giao thông vận tải'], ['2024-03-01', 'Sở Giao thông'], ['2030-01-01', 'Sở Giao thông']] as const)
    assert.equal(nameOn(state, day).name, name, day)
  assert.equal(nameOn(after({ ...established, establishedOn: null }), '1975-04-30').name, 'Sở Giao thông vận tải')
})

test('both days of a tenure belong to it', () => {
  const state = after(established, appointed('Lê Thị Cầu', '2020-01-01'), left('Lê Thị Cầu', '2024-12-31'), appointed('Trần Văn Đường', '2025-01-02'))
  for (const [day, person] of [['2019-12-31', undefined], ['2020-01-01', 'Lê Thị Cầu'], ['2024-12-31', 'Lê Thị Cầu'], ['2025-01-01', undefined], ['2025-01-02', 'Trần Văn Đường']] as const)
    assert.equal(holderOn(state, 'giám đốc', day)?.person, person, day)
})

test('nobody holds a post of an office that has ended, and a tenure ends with it', () => {
  const state = after(established, appointed('Lê Thị Cầu', '2025-01-01'), appointed('Hồ Văn Trễ', '2026-07-02', 'Phó Giám đốc'), ended)
  assert.deepEqual(tenuresOf(state).map(({ person, until }) => [person, until]), [['Lê Thị Cầu', '2026-06-30']])
  assert.equal(holderOn(state, 'Giám đốc', '2026-06-30')?.person, 'Lê Thị Cầu')
  assert.deepEqual(holdersOn(state, '2026-07-01'), [])
})

/** What clerks may try with two posts and three people, on any days and in any order. */
const attempts = fc.array(fc.record({
  post: fc.constantFrom('Giám đốc', 'Phó Giám đốc'), person: fc.constantFrom('A', 'B', 'C'), from: fc.nat({ max: 60 }), length: fc.option(fc.nat({ max: 20 })), leaves: fc.boolean(), ends: fc.nat({ max: 30 }).map((n) => n === 0),
}), { maxLength: 40, size: 'max' })

test('whatever is recorded in whatever order, a post has at most one holder on any day', () => {
  let most = 0
  fc.assert(fc.property(attempts, (all) => {
    let state = after(established)
    for (const { post, person, from, length, leaves, ends } of all) {
      const day = daysAfter('2025-01-01', from)
      const decision: ReturnType<typeof office.decide> = ends
        ? office.decide({ type: 'EndOffice', how: 'abolished', successors: [], promises: 0, documentNumber: '1', endedOn: day, today: '2026-01-01' }, state)
        : leaves
          ? office.decide({ type: 'RecordHolderLeft', post, person, until: day }, state)
          : office.decide({ type: 'AppointHolder', post, person, from: day, until: length === null ? null : daysAfter(day, length), documentNumber: null }, state)
      if (decision.kind === 'accepted') state = known(decision.events.reduce(office.evolve, state))
    }
    most = Math.max(most, state.tenures.length)
    for (let day = 0; day <= 85; day += 1) {
      const holders = holdersOn(state, daysAfter('2025-01-01', day)).map(({ post }) => post)
      assert.equal(holders.length, new Set(holders).size)
    }
  }), { numRuns: RUNS })
  assert.ok(most >= 6, `${most} tenures at most`)
})
