import assert from 'node:assert/strict'
import { test } from 'node:test'
import { RULES, documentJson, explainRule, read } from './index.ts'

const FIELDS = ['quote', 'start', 'end', 'speaker', 'speakerRole', 'owner', 'supporting', 'action', 'deadlineText', 'deadline', 'precision', 'force', 'condition', 'missing', 'rules']

test('a commitment without numbers has the fields of the first form and no other', () => {
  const text = 'Ông Lê Quốc Thịnh, Giám đốc Sở Xây dựng: Tôi cam kết bàn giao toàn bộ mặt bằng trước ngày 30/6/2025.'
  assert.deepEqual(documentJson('x.txt', 'ab', 'txt', read(text, { date: '2024-12-10' })).commitments.map((found) => Object.keys(found)), [FIELDS])
})

test('the printed object has the keys and order other programs rely on', () => {
  const text = 'Ông Lê Quốc Thịnh, Giám đốc Sở Xây dựng: Tôi cam kết bàn giao 86 nền trước ngày 30/6/2025.'
  const printed = documentJson('bien-ban.txt', 'ab'.repeat(32), 'txt', read(text, { date: '2024-12-10' }))
  assert.deepEqual(Object.keys(printed), ['source', 'speakers', 'commitments', 'deadlines'])
  assert.deepEqual(printed.source, { name: 'bien-ban.txt', sha256: 'ab'.repeat(32), kind: 'txt' })
  assert.deepEqual(Object.keys(printed.commitments[0] ?? {}), [...FIELDS, 'measures'])
  assert.deepEqual(printed.deadlines, [{ text: 'trước ngày 30/6/2025', start: 69, end: 89, date: '2025-06-29', precision: 'day' }])
  assert.equal(printed.commitments[0]?.action, 'bàn giao 86 nền trước ngày 30/6/2025')
  assert.equal(printed.commitments[0]?.speaker, 'Lê Quốc Thịnh')
})

test('every rule is explained in both languages, and an unknown name has no explanation', () => {
  for (const [name, { vi, en }] of Object.entries(RULES)) assert.ok(vi.endsWith('.') && en.endsWith('.'), name)
  assert.equal(explainRule('toString'), null)
  assert.equal(explainRule('deadline-before'), RULES['deadline-before'])
})
