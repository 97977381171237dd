import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fold } from '../text/fold.ts'
import { bodiesIn } from './bodiesIn.ts'
import { rankOf } from './rankOf.ts'

const named = (words: string): readonly string[] => bodiesIn(fold(words)).map(({ name }) => name)

test('departments are read to the end of their names, whatever joins the fields', () => {
  assert.deepEqual(named('Sở Nông nghiệp và Phát triển nông thôn, Sở Quy hoạch - Kiến trúc, Bộ GTVT, Sở TN-MT'), ['Sở Nông nghiệp và Phát triển nông thôn', 'Sở Quy hoạch - Kiến trúc', 'Bộ GTVT', 'Sở TN-MT'])
  assert.deepEqual(named('Sở Lao động - Thương binh và Xã hội TP. Hồ Chí Minh'), ['Sở Lao động - Thương binh và Xã hội TP. Hồ Chí Minh'])
})

test('a verb after the name is no part of it', () => {
  assert.deepEqual(named('Sở Giao thông xây dựng đề án'), ['Sở Giao thông'])
})

test('committees, councils, forces and posts are read with their seat', () => {
  assert.deepEqual(named('Chủ tịch UBND huyện Khe Lim; Bộ Chỉ huy Quân sự tỉnh; Công an thành phố; Chi cục Thủy lợi; Ban Dân tộc tỉnh'), [
    'Chủ tịch UBND huyện Khe Lim', 'Bộ Chỉ huy Quân sự tỉnh', 'Công an thành phố', 'Chi cục Thuỷ lợi', 'Ban Dân tộc tỉnh',
  ])
})

test('a person’s name ends the name of the place before it', () => {
  assert.deepEqual(named('Chủ tịch UBND TP Hải Phú Nguyễn Hữu Phước'), ['Chủ tịch UBND TP Hải Phú'])
})

test('unnamed groups are groups, and words inside other words are no bodies', () => {
  assert.deepEqual(bodiesIn('các sở, ban, ngành liên quan').map(({ kind }) => kind), ['group'])
  assert.deepEqual(named('toàn bộ cán bộ tiến bộ'), [])
})

test('a request upward can be told from an order by rank', () => {
  assert.ok(rankOf('UBND xã Pá Lau') < rankOf('Sở Y tế'))
  assert.ok(rankOf('Sở Y tế') < rankOf('UBND tỉnh'))
  assert.ok(rankOf('UBND tỉnh') < rankOf('Bộ Y tế'))
  assert.ok(rankOf('Bộ Y tế') < rankOf('Chính phủ'))
  assert.equal(rankOf('nhà thầu'), 0)
})
