import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { segmentsOf } from './markText.ts'

const shape = (length: number, places: readonly { start: number; end: number }[]): string[] =>
  segmentsOf(length, places).map(({ start, end, inner, begins, shared }) => `${start}-${end}${inner ? ` in ${inner.start}-${inner.end}` : ''}${begins.length > 0 ? ` +${begins.length}` : ''}${shared ? ' shared' : ''}`)

test('a text without places is one plain run', () => {
  assert.deepEqual(shape(10, []), ['0-10'])
  assert.deepEqual(shape(0, []), [])
})

test('a place cuts the text in three', () => {
  assert.deepEqual(shape(10, [{ start: 2, end: 5 }]), ['0-2', '2-5 in 2-5 +1', '5-10'])
})

test('where places overlap, the narrower one is shown and both begin where they begin', () => {
  assert.deepEqual(shape(10, [{ start: 1, end: 6 }, { start: 4, end: 8 }]), ['0-1', '1-4 in 1-6 +1', '4-6 in 4-8 +1 shared', '6-8 in 4-8', '8-10'])
})

test('a place within another is shown over it, and the outer one goes on after it', () => {
  assert.deepEqual(shape(10, [{ start: 0, end: 9 }, { start: 3, end: 5 }]), ['0-3 in 0-9 +1', '3-5 in 3-5 +1 shared', '5-9 in 0-9', '9-10'])
})

test('two places that begin together both get their beginning', () => {
  assert.deepEqual(shape(6, [{ start: 1, end: 3 }, { start: 1, end: 5 }]), ['0-1', '1-3 in 1-3 +2 shared', '3-5 in 1-5', '5-6'])
})

test('a place outside the text is left out rather than breaking the rest', () => {
  assert.deepEqual(shape(5, [{ start: 3, end: 9 }, { start: 2, end: 2 }, { start: -1, end: 2 }]), ['0-5'])
})

test('whatever the places, the segments are the text, and each place begins once at its start', () => {
  const place = fc.tuple(fc.nat(60), fc.nat(60)).filter(([a, b]) => a !== b).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
  fc.assert(fc.property(fc.array(place, { maxLength: 12 }), (places) => {
    const segments = segmentsOf(61, places)
    assert.equal(segments[0]?.start, 0)
    assert.equal(segments.at(-1)?.end, 61)
    for (const [index, segment] of segments.entries()) {
      if (index > 0) assert.equal(segment.start, segments[index - 1]?.end)
      const covering = places.filter(({ start, end }) => start <= segment.start && end >= segment.end)
      assert.equal(segment.inner === null, covering.length === 0)
      assert.equal(segment.shared, covering.length > 1)
      assert.deepEqual(new Set(segment.begins), new Set(places.filter(({ start }) => start === segment.start)))
    }
  }))
})
