import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { read } from './index.ts'

/** Real documents are not ours to copy: they are read where the folder beside the repository has them. */
const beside = (path: string): URL => new URL(`../../../shared/${path}`, import.meta.url)
const resolution = beside('texts/ha-giang-95-nq-hdnd-2017.md')
const article = beside('seeds/article-2024-07-03.txt')
const without = (file: URL): string | false => (existsSync(file) ? false : `${file.pathname.split('/').at(-1)} is not beside the repository`)

test('Hà Giang 95/NQ-HĐND (2017): its eighteen undertakings, with the kinds of deadline counted by hand', { skip: without(resolution) }, () => {
  const { commitments } = read(readFileSync(resolution, 'utf8').normalize('NFC'), { date: '2017-07-14' })
  const binding = commitments.filter(({ force }) => force !== 'vague')
  assert.equal(binding.length, 18)
  const dated = (kind: string): readonly (string | null)[] => commitments.filter(({ deadlineKind }) => deadlineKind === kind).map(({ deadline }) => deadline)
  assert.deepEqual(dated('before'), ['2017-08-29'])
  assert.deepEqual(dated('month'), ['2017-07-31', '2018-03-31'])
  assert.deepEqual(dated('quarter'), ['2018-12-31', '2017-12-31', '2017-12-31', '2017-12-31'])
  assert.deepEqual(dated('period'), ['2020-12-31'])
  assert.equal(dated('session').length + dated('event').length, 3)
  assert.equal(dated('recurring').length, 2)
  assert.ok(binding.some(({ owner, supporting }) => owner === 'Bộ Chỉ huy Quân sự tỉnh' && supporting.includes('Sở Tài chính')))
})

test('the article of 3 July 2024: nothing past or general is read as a promise', { skip: without(article) }, () => {
  const text = readFileSync(article, 'utf8').normalize('NFC')
  const promised = read(text, { date: '2024-07-03' }).commitments.filter(({ force, start }) => force === 'promise' && start < text.indexOf('Đọc thêm'))
  assert.deepEqual(promised.map(({ quote }) => quote), [])
})
