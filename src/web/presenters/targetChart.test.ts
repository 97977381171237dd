import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Target } from '../../domain/commitment/index.ts'
import { roundNumbers, targetChart } from './targetChart.ts'

const day = (days: number): string => Temporal.PlainDate.from('2026-07-09').add({ days }).toString()
const target = (value: number, baseline: number | null, readings: readonly (readonly [day: string, value: number])[]): Target => ({
  measure: 'Diện tích đã phủ đất', unit: '%', comparator: 'atLeast', value: String(value), baseline: baseline === null ? null : String(baseline), readings: readings.map(([takenOn, figure]) => ({ value: String(figure), takenOn, officeId: 'so', source: 'Đo tại chỗ' })),
})
const drawn = (one: Target, currentDue: string | null = day(100)) => targetChart({ target: one, adoptedOn: day(0), due: day(100), currentDue })

test('without a reading there is nothing to draw', () => assert.equal(drawn(target(100, 0, [])), null))

test('later stands further right and more stands higher, in proportion', () => {
  const chart = drawn(target(100, 0, [[day(50), 50], [day(75), 25]])) ?? assert.fail()
  const [first, second] = chart.readings
  assert.deepEqual([first?.x, first?.y, second?.x, second?.y], [53, 50, 74.5, 75])
  assert.deepEqual([chart.baseline, chart.target], [{ x: 10, y: 100 }, { y: 0 }])
  assert.deepEqual(chart.ticks.map(({ value }) => value), [0, 50, 100])
  assert.deepEqual(chart.dues, [{ x: 96, day: day(100), extended: false }])
})

test('an extension is drawn beside the first date, never in its place', () => {
  const chart = drawn(target(100, null, [[day(10), 5]]), day(200)) ?? assert.fail()
  assert.deepEqual(chart.dues.map(({ day: on, extended }) => [on, extended]), [[day(100), false], [day(200), true]])
  assert.equal(chart.baseline, null)
})

test('the scale begins at zero unless that would flatten the line', () => {
  assert.deepEqual(roundNumbers([38, 100]), [0, 50, 100])
  assert.deepEqual(roundNumbers([96, 97, 99]), [96, 97, 98, 99])
  assert.deepEqual(roundNumbers([15, 42, 13]), [0, 20, 40, 60])
  assert.deepEqual(roundNumbers([-2, 3]), [-2, 0, 2, 4])
})

test('figures that hardly differ, or hardly differ from nothing, still stand between two lines', () => {
  for (const values of [[5e-324], [0, 5e-324], [-5e-324, 0], [1e9, 1e9 + 1e-7], [-1e-300, 1e-300]]) {
    const lines = roundNumbers(values)
    assert.ok(lines.length >= 2 && lines.length <= 7 && new Set(lines).size === lines.length, `${values.join(' ')}: ${lines.join(' ')}`)
    assert.ok((lines[0] ?? 1) <= Math.min(...values) + 1e-6 && (lines.at(-1) ?? -1) >= Math.max(...values) - 1e-6)
  }
})

test('whatever the figures and days, all of it stands inside the drawing', () => {
  const figure = fc.oneof(fc.integer({ min: -1e6, max: 1e6 }), fc.double({ noNaN: true, min: -1e9, max: 1e9 }))
  const reading = fc.tuple(fc.integer({ min: -30, max: 900 }).map(day), figure)
  fc.assert(fc.property(figure, fc.option(figure), fc.array(reading, { minLength: 1, maxLength: 12 }), (value, baseline, readings) => {
    const chart = drawn(target(value, baseline, readings)) ?? assert.fail()
    const places = [...chart.readings, ...(chart.baseline ? [chart.baseline] : []), { x: 50, y: chart.target.y }, ...chart.ticks.map(({ y }) => ({ x: 50, y })), ...chart.dues.map(({ x }) => ({ x, y: 50 }))]
    for (const { x, y } of places) assert.ok(x >= 9.99 && x <= 96.01 && y >= -0.01 && y <= 100.01, `${x}, ${y}`)
    assert.ok(chart.ticks.length >= 2 && chart.ticks.length <= 7, `${chart.ticks.length} lines`)
  }), { numRuns: 1000 })
})
