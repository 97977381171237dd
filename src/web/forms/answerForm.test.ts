import assert from 'node:assert/strict'
import { test } from 'node:test'
import { REFUSALS, type Refusal } from '../../application/answer.ts'
import { refusalStatus } from './answerForm.ts'

test('a refusal is never answered as a success or as a fault of ours', () => {
  for (const refusal of Object.keys(REFUSALS) as Refusal[]) {
    const status = refusalStatus(refusal)
    assert.ok(status >= 400 && status < 500, refusal)
  }
})

test('who may not, what has moved on and what is too large can be told apart by status', () => {
  assert.deepEqual((['not-allowed', 'changed-meanwhile', 'not-found', 'file-too-large', 'report-is-empty'] as const).map(refusalStatus), [403, 409, 404, 413, 422])
})
