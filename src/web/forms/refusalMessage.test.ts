import assert from 'node:assert/strict'
import { test } from 'node:test'
import { REFUSALS } from '../../application/answer.ts'
import { refusalMessage } from './answerForm.ts'

test('of several files sent, the refused one is named in both languages', () => {
  const { vi, en } = refusalMessage('file-kind-unknown', 'biên bản.exe')
  assert.equal(vi, `“biên bản.exe”: ${REFUSALS['file-kind-unknown'].vi}`)
  assert.equal(en, `“biên bản.exe”: ${REFUSALS['file-kind-unknown'].en}`)
})

test('the id of a record is not shown to a person', () => {
  assert.deepEqual(refusalMessage('changed-meanwhile', '5f2c'), REFUSALS['changed-meanwhile'])
  assert.deepEqual(refusalMessage('file-empty', null), REFUSALS['file-empty'])
})
