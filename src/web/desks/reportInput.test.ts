import assert from 'node:assert/strict'
import { test } from 'node:test'
import { typedFrom } from '../forms/typed.ts'
import { attachedIn, linkFieldOf, OUTCOMES, outcomeIn } from './reportInput.ts'

test('each outcome on the form is read as what it says, and nothing else is', () => {
  for (const [outcome, value] of Object.entries(OUTCOMES)) assert.equal(outcomeIn(typedFrom([['progress', value]])), outcome)
  assert.equal(outcomeIn(typedFrom([])), null)
  assert.equal(outcomeIn(typedFrom([['progress', 'inProgress']])), null)
})

test('empty rows are no links, and a link without a title is called by its address', async () => {
  const { links } = await attachedIn(typedFrom([['linkUrl1', ''], ['linkTitle1', ''], ['linkUrl2', ' https://a.example/1 '], ['linkTitle2', ''], ['linkUrl3', 'https://a.example/2'], ['linkTitle3', 'Biên bản']]))
  assert.deepEqual(links, [{ url: 'https://a.example/1', title: 'https://a.example/1' }, { url: 'https://a.example/2', title: 'Biên bản' }])
})

test('a title without an address is not dropped in silence: it is a link whose address is refused', async () => {
  const typed = typedFrom([['linkUrl1', 'https://a.example'], ['linkTitle2', 'Biên bản']])
  assert.deepEqual((await attachedIn(typed)).links[1], { url: '', title: 'Biên bản' })
  assert.equal(linkFieldOf(typed, ''), 'linkUrl2')
})

test('a file sent is attached with its name and bytes', async () => {
  const typed = typedFrom([], [['files', new File(['a'], 'a.txt')], ['files', new File([], 'rong.pdf')]])
  assert.deepEqual((await attachedIn(typed)).files.map(({ name, bytes }) => [name, bytes.length]), [['a.txt', 1], ['rong.pdf', 0]])
})
