import assert from 'node:assert/strict'
import { test } from 'node:test'
import { typedFrom } from '../../../forms/typed.ts'
import { officeRow } from '../../../../../test/samples/officeRow.ts'
import type { Finding } from '../review/reviewItems.ts'
import { precisionOf } from './precisionOf.ts'
import { emptyTerms, proposedTerms, termsFrom } from './typedTerms.ts'

const finding: Finding = {
  start: 0, end: 10, quote: 'lời hứa', speaker: null, speakerRole: null, owner: 'Giám đốc Sở Y tế', supporting: ['Sở Tài chính', 'UBND các phường'],
  action: 'Sửa chữa trạm y tế', deadlineText: 'trong quý IV năm 2026', deadline: '2026-12-31', deadlineKind: 'quarter', precision: 'quarter',
  force: 'promise', condition: null, missing: [], rules: ['promise-will'],
}
const offices = [officeRow('yte', 'Sở Y tế')]
const typed = (changes: Readonly<Record<string, string>>) => typedFrom(Object.entries({ ...proposedTerms(finding, offices), ...changes }))

test('accepting a proposal as it stands records what the reader understood', () => {
  assert.deepEqual(termsFrom(typed({}), 'yte'), {
    action: 'Sửa chữa trạm y tế', owner: { named: 'Giám đốc Sở Y tế', officeId: 'yte' }, supporting: ['Sở Tài chính', 'UBND các phường'],
    due: { words: 'trong quý IV năm 2026', kind: 'quarter', date: '2026-12-31', precision: 'quarter' }, product: null,
  })
})

test('the proposed owner is the registered office its words match', () => {
  assert.equal(proposedTerms(finding, offices).owner, 'yte')
  assert.equal(proposedTerms({ ...finding, owner: null }, offices).owner, '')
})

test('a corrected kind carries its own precision, a chosen precision stays', () => {
  assert.equal(termsFrom(typed({ dueKind: 'on', dueDate: '30/8/2026' }), null).due.precision, 'day')
  assert.equal(termsFrom(typed({ dueKind: 'on', duePrecision: 'month' }), null).due.precision, 'month')
  assert.equal(proposedTerms({ ...finding, deadlineKind: 'session', precision: 'month' }, []).duePrecision, 'month')
})

test('every kind has a precision, and without a day there is none', () => {
  assert.equal(precisionOf('period', '2030-12-31'), 'term')
  assert.equal(precisionOf('session', null), 'none')
  assert.equal(precisionOf('event', '2026-08-30'), 'day')
})

test('an impossible day reaches the rule that refuses it', () => {
  assert.equal(termsFrom(typed({ dueDate: '30/2/2026' }), null).due.date, '2026-02-30')
})

test('empty fields are nothing, not empty words', () => {
  const terms = termsFrom(typedFrom(Object.entries(emptyTerms)), null)
  assert.deepEqual([terms.owner.named, terms.product, terms.due.words, terms.due.date, terms.supporting], [null, null, null, null, []])
})
