import assert from 'node:assert/strict'
import { test } from 'node:test'
import { completenessOf } from './completeness.ts'

const said = { ownerOfficeId: null, ownerNamed: null, action: 'Xem xét', product: null, dueDate: null, dueKind: 'none' } as const

test('a promise is measured by who, what, how much, by when and what will show it; good will alone is no commitment yet', () => {
  assert.deepEqual(completenessOf(said), { who: false, what: true, howMuch: false, byWhen: false, proof: false, vague: true })
  assert.deepEqual(completenessOf({ ...said, ownerNamed: 'Sở Xây dựng', action: 'Lắp 40 bộ đèn', dueDate: '2026-09-30', dueKind: 'on', product: 'Biên bản nghiệm thu' }), { who: true, what: true, howMuch: true, byWhen: true, proof: true, vague: false })
  assert.equal(completenessOf({ ...said, dueKind: 'event' }).vague, false)
})
