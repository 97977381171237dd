import assert from 'node:assert/strict'
import { test } from 'node:test'
import { RULE_PACKS } from '../../domain/rules/index.ts'
import { dutyWords } from '../words/dutyWords.ts'
import { ruleOrigin } from './ruleOrigin.ts'
import { rulesKept } from './rulesKept.ts'

test('the values a promise is held to stand under those who set them, never under the law that was merely in force', () => {
  const { clocks, extensions } = RULE_PACKS['vn-121-2025']
  assert.deepEqual(rulesKept({ clocks, extensions }).map(({ origin }) => origin), [dutyWords.ownDefault])
  const kept = rulesKept({ clocks: { ...clocks, verification: { value: 20, citation: '05/NQ-HĐND, Điều 9', certainty: 'regulation' } }, extensions })
  assert.equal(kept.length, 2)
  assert.deepEqual(kept.find(({ origin }) => origin !== dutyWords.ownDefault), {
    origin: { vi: 'Hội đồng quy định tại 05/NQ-HĐND, Điều 9', en: 'set by the council in 05/NQ-HĐND, Điều 9' },
    values: { vi: 'Thẩm tra báo cáo hoàn thành: 20 ngày', en: 'Verifying a claim of completion: 20 days' },
  })
})

test('a default of ours is never told as the law, whatever law the promise is followed under', () => {
  for (const pack of Object.values(RULE_PACKS)) {
    const values = [...Object.values(pack.clocks), ...Object.values(pack.extensions)]
    for (const value of values) if (value.certainty === 'ownDefault') {
      assert.equal(ruleOrigin(value), dutyWords.ownDefault)
      assert.doesNotMatch(ruleOrigin(value).vi, /Luật/)
    }
  }
  assert.deepEqual(ruleOrigin({ value: 5, citation: 'Luật 1/2030', certainty: 'read' }), { vi: 'Luật 1/2030', en: 'Luật 1/2030' })
  assert.match(ruleOrigin({ value: 5, citation: 'Luật 1/2030', certainty: 'inferred' }).vi, /suy ra/)
})
