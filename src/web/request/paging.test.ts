import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fromTheEnd, pageIn, pagesOf } from './paging.ts'

test('a page number that is none is the first page', () => {
  for (const text of [undefined, '', '0', '-1', '1.5', 'x', '99999999']) assert.equal(pageIn(text), 1)
  assert.equal(pageIn('7'), 7)
})

test('reading pages from the end shows every row once, longest waiting first', () => {
  for (const total of [0, 1, 49, 50, 51, 100, 123]) {
    const lastChangedFirst = Array.from({ length: total }, (_, index) => total - index)
    const seen: number[] = []
    for (let page = 1; page <= pagesOf(total, 50); page += 1) {
      const { offset, limit } = fromTheEnd(total, page, 50)
      seen.push(...lastChangedFirst.slice(offset, offset + limit).toReversed())
    }
    assert.deepEqual(seen, lastChangedFirst.toReversed(), String(total))
  }
})
