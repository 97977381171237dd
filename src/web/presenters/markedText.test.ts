import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { markedText } from './markedText.ts'

test('the stretches joined are the text, and each quote is exactly its own stretches, overlapping or not', () => {
  const quotes = fc.array(fc.tuple(fc.nat(60), fc.nat(60)))
  fc.assert(fc.property(fc.string({ maxLength: 50 }), quotes, (text, places) => {
    const asked = places.map(([start, end], index) => ({ id: String(index), start, end }))
    const stretches = markedText(text, asked)
    assert.equal(stretches.map((stretch) => stretch.text).join(''), text)
    for (const { id, start, end } of asked) {
      const inside = end > start && end <= text.length
      assert.equal(stretches.filter(({ quotedBy }) => quotedBy.includes(id)).map((stretch) => stretch.text).join(''), inside ? text.slice(start, end) : '')
      assert.equal(stretches.filter(({ begins }) => begins.includes(id)).length, inside ? 1 : 0)
    }
  }))
})
