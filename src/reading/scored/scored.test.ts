import assert from 'node:assert/strict'
import { test } from 'node:test'
import { explainRule, read } from '../index.ts'
import { readWith } from '../read.ts'
import { forceOf, scoreOf, strongest } from './decide.ts'
import { KEPT } from './kept.ts'
import { parseWeights } from './parseWeights.ts'
import { skeletonOf } from './skeleton.ts'
import { tokensOf } from './tokens.ts'
import { WEIGHTS } from './weights.ts'

const TEXT = 'Chủ tịch UBND tỉnh yêu cầu Sở Y tế kiểm tra các phòng khám tư nhân trước ngày 30/8/2024.'

test('the kept form of the weights is read back in hundredths, a missing number as none', () => {
  const weights = parseWeights('-150\t0 10 20 30 40\na\t25\nb\t\t5 0 0 0 -5\nc\t-10\t0 0 0 0 100')
  assert.equal(scoreOf(new Set(['a', 'b', 'unknown']), weights), -1.25)
  assert.equal(forceOf(new Set(['b']), weights), 'plan')
  assert.equal(forceOf(new Set(['c']), weights), 'vague')
  assert.deepEqual(strongest(new Set(['c', 'a', 'b']), weights), ['a'])
})

test('the weights in use are small, and no feature is longer than a few words: no sentence of the texts learnt from is kept', () => {
  assert.ok(KEPT.length < 1_000_000 && WEIGHTS.undertaking.size > 1000)
  for (const line of KEPT.split('\n').slice(1)) assert.ok((line.split('\t')[0] ?? '').split(' ').length <= 9, line)
})

test('a finding in running text names the learnt signs that spoke for it, and each is explained', () => {
  const learnt = (read(TEXT, { date: null }).commitments[0]?.rules ?? []).filter((rule) => rule.startsWith('score:'))
  assert.ok(learnt.length > 0)
  for (const rule of learnt) assert.ok(explainRule(rule)?.vi.startsWith('Dấu hiệu đã học'))
  assert.equal(explainRule('score:'), null)
})

test('what was learnt can refuse what a rule saw', () => {
  const never = parseWeights('-1000\t0 0 0 0 0')
  assert.deepEqual(readWith(never, TEXT, { date: null }).commitments, [])
  assert.equal(readWith(parseWeights('1000\t0 0 0 0 0'), TEXT, { date: null }).commitments.length, 1)
})

test('items of a list of tasks follow their rules whatever was learnt', () => {
  const list = 'UBND tỉnh giao Sở Y tế thực hiện các việc sau:\n- Rà soát các phòng khám tư nhân.\n- Công bố kết quả trong tháng 8/2024.'
  assert.equal(readWith(parseWeights('-1000\t0 0 0 0 0'), list, { date: null }).commitments.length, 2)
})

test('a clause is seen by the kinds of its words, the longest phrase first', () => {
  const key = 'sở x đã có trách nhiệm rà soát chợ và sẽ cho biết'
  assert.deepEqual(skeletonOf(tokensOf(key, [{ start: 0, end: 4, kind: 'office', name: 'Sở X' }], [])), ['§office2', 'past', 'must', 'task', 'and', 'will', 'said'])
})
