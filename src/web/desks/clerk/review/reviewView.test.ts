import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ReviewItem, ReviewState } from './reviewItems.ts'
import { CARDS_PER_PAGE, cardPage, SHOWN, viewFrom, viewOfItem, viewPath } from './reviewView.ts'

const itemsOf = (count: number, state: (index: number) => ReviewState): ReviewItem[] =>
  Array.from({ length: count }, (_, index) => ({ start: index * 10, end: index * 10 + 5, quote: '', number: index + 1, state: state(index), finding: null, commitment: null, reason: null }))
const asked = (query: string) => viewFrom((name) => new URLSearchParams(query).get(name) ?? undefined)

test('every item is on exactly one page of the view of everything, in order', () => {
  const items = itemsOf(CARDS_PER_PAGE * 2 + 1, () => 'open')
  const pages = [1, 2, 3].map((page) => cardPage(items, { shown: 'tat-ca', page }))
  assert.deepEqual(pages.flatMap((page) => page.items), items)
  assert.equal(pages[0]?.pages, 3)
})

test('a page past the end is the last one', () => {
  const page = cardPage(itemsOf(3, () => 'open'), { shown: 'tat-ca', page: 9 })
  assert.deepEqual([page.page, page.pages, page.items.length], [1, 1, 3])
  assert.equal(cardPage([], { shown: 'cho-xem', page: 1 }).pages, 1)
})

test('each state is shown by one narrower view, so that the views add up to everything', () => {
  const { 'tat-ca': all, ...rest } = SHOWN
  assert.deepEqual(Object.values(rest).flat().toSorted(), [...all].toSorted())
})

test('a narrower view holds only its own states', () => {
  const items = itemsOf(10, (index) => (index % 2 === 0 ? 'open' : 'rejected'))
  assert.deepEqual(cardPage(items, { shown: 'da-bo', page: 1 }).items.map(({ number }) => number), [2, 4, 6, 8, 10])
})

test('an address is read back as it was written, and nonsense is the beginning', () => {
  assert.equal(viewPath('s1', { shown: 'cho-xem', page: 3 }), '/ban-lam-viec/nguon/s1?xem=cho-xem&trang=3')
  assert.deepEqual(asked('xem=cho-xem&trang=3'), { shown: 'cho-xem', page: 3 })
  assert.equal(viewPath('s1', { shown: 'tat-ca', page: 1 }), '/ban-lam-viec/nguon/s1')
  for (const query of ['', 'xem=toString&trang=0', 'trang=-1', 'trang=x', 'trang=1.5']) assert.deepEqual(asked(query), { shown: 'tat-ca', page: 1 })
})

test('the view of an item has its card', () => {
  const items = itemsOf(CARDS_PER_PAGE + 2, () => 'open')
  for (const item of items) assert.ok(cardPage(items, viewOfItem(item)).items.includes(item))
})
