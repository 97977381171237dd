import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CommitmentRow } from '../../../../application/register.ts'
import type { ReviewedFinding } from '../../../../application/reviewSource.ts'
import { countStates, reviewItems, type Finding } from './reviewItems.ts'

const finding = (start: number, force: Finding['force'] = 'promise'): Finding => ({
  start, end: start + 5, quote: 'lời hứa', speaker: null, speakerRole: null, owner: null, supporting: [], action: 'việc', deadlineText: null, deadline: null, deadlineKind: 'none',
  precision: 'none', force, condition: null, missing: [], rules: ['promise-will'],
})
const row = (start: number, status: CommitmentRow['status']) => ({ start, end: start + 5, quote: 'lời hứa', status }) as CommitmentRow
const reviewed = (found: Finding, standing: ReviewedFinding['standing']): ReviewedFinding => ({ finding: found, standing })

const items = reviewItems({
  findings: [
    reviewed(finding(40), { kind: 'open' }),
    reviewed(finding(10, 'vague'), { kind: 'open' }),
    reviewed(finding(20), { kind: 'rejected', reason: 'chỉ là nhận định' }),
    reviewed(finding(30), { kind: 'captured', commitment: row(30, 'confirmed') }),
    reviewed(finding(50, 'vague'), { kind: 'captured', commitment: row(50, 'setAside') }),
  ],
  added: [row(5, 'owed')],
})

test('proposals and captures by hand stand in the order of the text, numbered from 1', () => {
  assert.deepEqual(items.map(({ number, start }) => [number, start]), [[1, 5], [2, 10], [3, 20], [4, 30], [5, 40], [6, 50]])
})

test('an open proposal of vague words is not yet a commitment; once captured it is what was made of it', () => {
  assert.deepEqual(items.map(({ state }) => state), ['captured', 'vague', 'rejected', 'captured', 'open', 'setAside'])
})

test('a rejection keeps its reason, a capture by hand has no proposal', () => {
  assert.equal(items[2]?.reason, 'chỉ là nhận định')
  assert.equal(items[0]?.finding, null)
})

test('the counts sum to the items', () => {
  assert.deepEqual(countStates(items), { open: 1, vague: 1, captured: 2, setAside: 1, rejected: 1 })
})
