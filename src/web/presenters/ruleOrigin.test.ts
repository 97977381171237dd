import assert from 'node:assert/strict'
import { test } from 'node:test'
import { RULE_PACKS } from '../../domain/rules/index.ts'
import { dutyWords } from '../words/dutyWords.ts'
import { ruleOrigin } from './ruleOrigin.ts'

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
