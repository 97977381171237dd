import assert from 'node:assert/strict'
import { test } from 'node:test'
import { periodOf, periodPath, readPeriod } from './passingPeriod.ts'

const read = (query: string) => readPeriod(new URLSearchParams(query), '2026-11-26')

test('without a word about the period it is the present year', () => {
  for (const query of ['', 'year=', 'year=abc', 'year=99999', 'quarter=5', 'year=0000']) assert.deepEqual(read(query), { year: 2026, quarter: null }, query)
})

test('the address of a period reads back the same', () => {
  for (const choice of [{ year: 2026, quarter: null }, { year: 2025, quarter: 3 }, { year: null, quarter: null }] as const)
    assert.deepEqual(read(periodPath(choice, '/x').split('?')[1] ?? ''), choice)
})

test('all years have no quarters and no ends', () => {
  assert.deepEqual(read('year=all&quarter=2'), { year: null, quarter: null })
  assert.deepEqual(periodOf(read('year=all')), { from: null, to: null })
  assert.deepEqual(periodOf(read('year=2026&quarter=2')), { from: '2026-04-01', to: '2026-06-30' })
})
