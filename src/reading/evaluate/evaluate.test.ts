import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Finding, Force } from '../reading.ts'
import { evaluate, evaluateFindings } from './evaluate.ts'
import { labelledFrom, type LabelledText } from './labelled.ts'
import { pairUp } from './pairUp.ts'

const TEXT = 'Sở A sửa cầu Mây trước tết. Sở B rà soát chợ. Phường C quan tâm hơn. Báo cáo đọc lại. Trời hôm nay đẹp.'
const place = (words: string): { start: number; end: number } => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length })
const finding = (words: string, force: Force, more: Partial<Finding> = {}): Finding => ({
  ...place(words), quote: words, speaker: null, speakerRole: null, owner: null, supporting: [], action: words, deadlineText: null, deadline: null,
  deadlineKind: 'none', precision: 'none', force, condition: null, missing: [], rules: [], ...more,
})
const row = (more: object = {}): unknown => ({
  id: 'a', text: TEXT, date: '2024-07-03', repeats: [place('Báo cáo đọc lại')], ignore: [{ ...place('Trời hôm nay đẹp'), class: 'not_commitment' }],
  commitments: [
    { ...place('Sở A sửa cầu Mây trước tết'), force: 'promise', owner: 'Sở A', deadline: '2025-01-28', precision: 'day' },
    { ...place('Sở B rà soát chợ'), force: 'directive', owner: 'Sở B', deadline: null },
    { ...place('Phường C quan tâm hơn'), force: 'vague' },
  ], ...more,
})
const labelled = (more: object = {}): LabelledText => labelledFrom(row(more)) ?? assert.fail('no labelled text')
const judge = (...findings: readonly Finding[]) => evaluateFindings([{ labelled: labelled(), findings }])

test('a finding is right when it shares at least half of the shorter words with a label of its own', () => {
  const { binding } = judge(finding('sửa cầu', 'promise'), finding('Sở B rà', 'directive'))
  assert.deepEqual([binding.truePositive, binding.falsePositive, binding.falseNegative, binding.f1], [2, 0, 0, 1])
})

test('one finding over two labels is right once, and a second finding on one label is false', () => {
  const over = judge(finding('Sở A sửa cầu Mây trước tết. Sở B rà soát chợ', 'promise')).binding
  assert.deepEqual([over.truePositive, over.falseNegative, over.merged], [1, 1, 1])
  const twice = judge(finding('Sở A sửa cầu', 'promise'), finding('Mây trước tết', 'promise')).binding
  assert.deepEqual([twice.truePositive, twice.falsePositive, twice.torn], [1, 1, 1])
})

test('repeats and vague labels excuse a finding; a look-alike does not', () => {
  const { binding } = judge(finding('Báo cáo đọc lại', 'plan'), finding('Phường C quan tâm hơn', 'plan'), finding('Trời hôm nay đẹp', 'plan'))
  assert.deepEqual([binding.skipped, binding.falsePositive, binding.onLookAlike], [2, 1, 1])
})

test('vague findings count only in the second figure', () => {
  const { binding, all, vague } = judge(finding('Phường C quan tâm hơn', 'vague'), finding('Trời hôm nay đẹp', 'vague'))
  assert.deepEqual([binding.falsePositive, binding.truePositive, all.truePositive, all.falsePositive], [0, 0, 1, 1])
  assert.deepEqual(vague, { right: 1, of: 1 })
})

test('force, bearer and day are compared on what was matched', () => {
  const { fields } = judge(finding('Sở A sửa cầu Mây trước tết', 'plan', { owner: 'giám đốc sở a', deadline: '2025-01-28', precision: 'month' }), finding('Sở B rà soát chợ', 'directive', { owner: 'Sở Y' })).binding
  assert.deepEqual([fields.force, fields.owner, fields.deadline, fields.noDeadline, fields.precision], [{ right: 1, of: 2 }, { right: 1, of: 2 }, { right: 1, of: 1 }, { right: 1, of: 1 }, { right: 0, of: 1 }])
})

test('a text without labels counts as alarmed when anything binding is found in it outside the excused words', () => {
  const empty = labelled({ commitments: [] })
  const alarms = (...findings: readonly Finding[]) => evaluateFindings([{ labelled: empty, findings }]).alarmsInEmpty
  assert.deepEqual(alarms(finding('Sở B rà soát chợ', 'plan')), { right: 1, of: 1 })
  assert.deepEqual(alarms(finding('Báo cáo đọc lại', 'plan'), finding('Sở B rà soát chợ', 'vague')), { right: 0, of: 1 })
})

test('the best shared pair is made first', () => {
  assert.deepEqual([...pairUp([{ start: 0, end: 10 }, { start: 0, end: 6 }], [{ start: 0, end: 5 }, { start: 5, end: 10 }])], [[1, 0], [0, 1]])
})

test('places after a sign beyond the basic plane are counted in letters in the file, in units in the text', () => {
  const text = '📌 Sở B rà soát chợ.'
  const { labels } = labelled({ text, repeats: [], ignore: [], commitments: [{ start: 2, end: 18, force: 'plan' }] })
  assert.equal(text.slice(labels[0]?.start, labels[0]?.end), 'Sở B rà soát chợ')
})

test('a row without a text, an id or real places is refused', () => {
  for (const bad of [null, 7, {}, { id: 'a', text: 'x' }, row({ commitments: [{ start: 0, end: 9999, force: 'plan' }] }), row({ commitments: [{ start: 0, end: 5, force: 'wish' }] })]) assert.equal(labelledFrom(bad), null)
})

test('the reader itself is measured the same way', () => {
  const text = 'UBND tỉnh giao Sở Y tế rà soát các phòng khám tư nhân trước ngày 30/8.'
  const told = labelledFrom({ id: 'b', text, date: '2024-07-03', commitments: [{ start: 0, end: text.length - 1, force: 'directive', owner: 'Sở Y tế', deadline: '2024-08-29' }] })
  const { binding } = evaluate(told ? [told] : [])
  assert.deepEqual([binding.f1, binding.fields.force.right, binding.fields.owner.right, binding.fields.deadline.right], [1, 1, 1, 1])
})
