import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { RUNS } from '../../../test/domain/runs.ts'
import { PERIOD_LENGTHS, daysAfter, periodNamed, periodOf, periodsBetween } from './index.ts'

test('a day lies in one month, quarter, half-year and year, each from its first to its last day', () => {
  assert.deepEqual(periodOf('2028-02-29', 'month'), { key: '2028-02', from: '2028-02-01', to: '2028-02-29' })
  assert.deepEqual(periodOf('2026-09-30', 'quarter'), { key: '2026-Q3', from: '2026-07-01', to: '2026-09-30' })
  assert.deepEqual(periodOf('2026-07-01', 'half'), { key: '2026-H2', from: '2026-07-01', to: '2026-12-31' })
  assert.deepEqual(periodOf('2026-12-31', 'year'), { key: '2026', from: '2026-01-01', to: '2026-12-31' })
})

test('periods follow one another without gap or overlap, and every day between lies in exactly one', () => {
  const day = fc.integer({ min: 0, max: 6000 }).map((days) => daysAfter('2016-07-01', days))
  fc.assert(fc.property(day, fc.nat({ max: 900 }), fc.constantFrom(...PERIOD_LENGTHS), (from, length, every) => {
    const to = daysAfter(from, length)
    const periods = periodsBetween(from, to, every)
    for (const [index, period] of periods.entries()) if (index > 0) assert.equal(period.from, daysAfter(periods[index - 1]!.to, 1))
    assert.equal(new Set(periods.map(({ key }) => key)).size, periods.length)
    assert.ok(periods[0]!.from <= from && periods.at(-1)!.to >= to && periods.at(-1)!.from <= to)
    assert.deepEqual(periods.find((period) => period.from <= to && to <= period.to), periodOf(to, every))
  }), { numRuns: Math.min(RUNS, 1000) })
})

test('nothing lies between a day and an earlier one of another period', () => assert.deepEqual(periodsBetween('2026-07-04', '2026-06-30', 'month'), []))

test('a key names its period again, and no other text names one', () => {
  const day = fc.integer({ min: 0, max: 40_000 }).map((days) => daysAfter('2000-01-01', days))
  fc.assert(fc.property(day, fc.constantFrom(...PERIOD_LENGTHS), (on, every) => {
    const period = periodOf(on, every)
    assert.deepEqual(periodNamed(period.key), period)
  }))
  for (const key of ['', '2026-Q5', '2026-Q0', '2026-H3', '2026-13', '2026-00', '2026-7', '26-Q1', '2026-Q1x']) assert.equal(periodNamed(key), null, key)
})
