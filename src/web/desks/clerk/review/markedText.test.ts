import assert from 'node:assert/strict'
import { test } from 'node:test'
import { markedText } from './MarkedText.tsx'
import type { ReviewItem } from './reviewItems.ts'

const item = (start: number, end: number, state: ReviewItem['state'] = 'open'): ReviewItem => ({ start, end, quote: '', number: 1, state, finding: null, commitment: null, reason: null })
const textOf = (html: string): string =>
  html.replaceAll(/<[^>]*>/g, '').replaceAll('&#13;', '\r').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')

test('between the tags stands exactly the source, whatever it holds', () => {
  const text = 'Tôi hứa <b>xong</b> & "sớm".\r\nDòng hai.\n\n' + 'Một dòng khá dài.\n'.repeat(600)
  assert.equal(textOf(markedText(text, [item(4, 20), item(8, 30), item(100, 140)], () => '#')), text)
})

test('a mark leads to its card and says its state', () => {
  const html = markedText('abcdef', [item(1, 3, 'rejected')], () => '/nguon/1?a=1&b=2#f-1-3')
  assert.match(html, /a<mark id="t-1-3" class="t t-rejected" data-place="1-3"><a href="\/nguon\/1\?a=1&amp;b=2#f-1-3" aria-describedby="trang-thai-rejected">bc<\/a><\/mark>def/)
})

test('every place has one anchor, also where places overlap or begin together', () => {
  const html = markedText('0123456789', [item(1, 8), item(1, 4), item(3, 9)], () => '#')
  for (const id of ['t-1-8', 't-1-4', 't-3-9']) assert.equal(html.split(`id="${id}"`).length, 2, id)
})

test('no tag of the source survives as a tag', () => {
  assert.doesNotMatch(markedText('<script>alert(1)</script>', [item(0, 8)], () => '#'), /<script/)
})
