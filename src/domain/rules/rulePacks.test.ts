import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CLOCKS, LETTER_CLOCKS, RULE_PACKS, RULE_PACK_IDS, inForce, packOn } from './index.ts'

test('a promise falls under the law of the day it was adopted: 87/2015 to 28 February 2026, 121/2025 from 1 March', () => {
  assert.equal(packOn('2016-06-30').id, 'neutral')
  assert.equal(packOn('2016-07-01').id, 'vn-87-2015')
  assert.equal(packOn('2026-02-28').id, 'vn-87-2015')
  assert.equal(packOn('2026-03-01').id, 'vn-121-2025')
})

test('every rule of every pack is a number of days or times that can be kept, and says who set it', () => {
  for (const id of RULE_PACK_IDS) {
    const { clocks, extensions, letters } = RULE_PACKS[id]
    assert.equal(RULE_PACKS[id].id, id)
    for (const rule of [...CLOCKS.map((name) => clocks[name]), extensions.count, extensions.totalDays, ...LETTER_CLOCKS.map((name) => letters[name])]) {
      assert.ok(Number.isInteger(rule.value) && rule.value > 0, id)
      assert.match(rule.certainty, /^(read|inferred|ownDefault)$/)
      assert.notEqual(rule.citation, '')
    }
    const codes = extensions.reasons.value.map(({ code }) => code)
    assert.deepEqual(codes, [...new Set(codes)])
    assert.ok(codes.length > 0)
  }
})

test('what is dated runs on its first and on its last day, and on no other side of them', () => {
  const july = { effectiveFrom: '2026-07-01', effectiveTo: '2026-07-31' }
  assert.deepEqual(['2026-06-30', '2026-07-01', '2026-07-31', '2026-08-01'].map((day) => inForce(july, day)), [false, true, true, false])
})
