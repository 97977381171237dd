import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { PERIOD_LENGTHS, periodAfter, periodNamed, periodOf } from './index.ts'

const days = fc.integer({ min: 0, max: 40_000 }).map((count) => Temporal.PlainDate.from('2000-01-01').add({ days: count }).toString())

test('a key names its period again, and no other text names one', () => {
  fc.assert(fc.property(days, fc.constantFrom(...PERIOD_LENGTHS), (day, every) => {
    const period = periodOf(day, every)
    assert.deepEqual(periodNamed(period.key), period)
  }))
  for (const key of ['', '2026-Q5', '2026-Q0', '2026-H3', '2026-13', '2026-00', '2026-7', '26-Q1', '2026-Q1x']) assert.equal(periodNamed(key), null, key)
})

test('periods follow one another without a gap', () => {
  fc.assert(fc.property(days, fc.constantFrom(...PERIOD_LENGTHS), (day, every) => {
    const period = periodOf(day, every)
    const next = periodAfter(period, every)
    assert.equal(next.from, Temporal.PlainDate.from(period.to).add({ days: 1 }).toString())
  }))
})
