import assert from 'node:assert/strict'
import { test } from 'node:test'
import { completenessOf } from './completeness.ts'

const said = { ownerOfficeId: null, ownerNamed: null, action: 'Xem xét', product: null, dueDate: null, dueKind: 'none' } as const

test('a promise is measured by who, what, how much, by when and what will show it; good will alone is no commitment yet', () => {
  assert.deepEqual(completenessOf(said), { who: false, what: true, howMuch: false, byWhen: false, proof: false, vague: true })
  assert.deepEqual(completenessOf({ ...said, ownerNamed: 'Sở Xây dựng', action: 'Lắp 40 bộ đèn', dueDate: '2026-09-30', dueKind: 'on', product: 'Biên bản nghiệm thu' }), { who: true, what: true, howMuch: true, byWhen: true, proof: true, vague: false })
  for (const [action, measured] of [['hoàn thành kè sông đoạn 2 trước ngày 30/9/2027', false], ['xong trong quý 4 năm 2026', false], ['bố trí 165.000 việc làm', true], ['giảm 50 % hộ nghèo', true], ['xây 3 trường ở phường 5', true]] as const)
    assert.equal(completenessOf({ ...said, action }).howMuch, measured, action)
  assert.equal(completenessOf({ ...said, dueKind: 'event' }).vague, false)
})
