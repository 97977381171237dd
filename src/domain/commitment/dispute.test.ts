import { test } from 'node:test'
import assert from 'node:assert/strict'
import { COMMANDS, HISTORIES } from '../../../test/domain/commitmentSamples.ts'
import { adoptedLife } from '../../../test/domain/adoptedLife.ts'
import { specificationOf } from '../../../test/domain/specification.ts'
import { commitment, latenessOf, moveAt, moveDueOn } from './index.ts'

const { given } = specificationOf(commitment)
const { ClaimCompletion, ContestReturn, DisputeClaim, ReportProgress, ReturnClaim, SettleDispute, VerifyCompletion } = COMMANDS

test('only the committee that watches it disputes a claim, and says why; the standing committee settles it', () => {
  given(...HISTORIES.claimed).when({ ...DisputeClaim, officeId: 'so-xay-dung' }).refused('not-the-overseer')
  given(...HISTORIES.claimed).when({ ...DisputeClaim, reason: ' ' }).refused('reason-missing')
  given(...HISTORIES.disputed).when({ ...SettleDispute, officeId: 'so-xay-dung' }).refused('doer-may-not-decide')
  given(...HISTORIES.disputed).when({ ...SettleDispute, reason: '' }).refused('reason-missing')
  given(...HISTORIES.disputed).when({ ...SettleDispute, documentNumber: '' }).refused('document-number-missing')
})

test('while it is disputed nobody verifies it or reports on it, and the standing committee has the move within its clock', () => {
  const { events } = adoptedLife(ClaimCompletion, DisputeClaim)
  given(...events).when(VerifyCompletion).refused('nothing-claimed')
  given(...events).when(ReportProgress).refused('dispute-pending')
  assert.deepEqual(moveAt(events, '2026-08-20'), { role: 'standingCommittee', officeId: null })
  assert.equal(moveDueOn(events, '2026-08-20'), '2026-08-27')
})

test('settled for looking again, the same claim waits for its verdict, as early as it was made; settled as returned, it is owed and was returned once', () => {
  const again = adoptedLife(ClaimCompletion, DisputeClaim, SettleDispute)
  assert.equal(again.state.status, 'claimed')
  assert.deepEqual(latenessOf(again.state, '2026-12-01').original, 'onTime')
  const returned = adoptedLife(ClaimCompletion, DisputeClaim, { ...SettleDispute, outcome: 'returned' })
  assert.deepEqual([returned.state.status, returned.state.returns], ['owed', 1])
})

test('an agency contests a return once: settled against it, it does the work', () => {
  given(...adoptedLife(ClaimCompletion, ReturnClaim).events).when({ ...ContestReturn, officeId: 'so-nong-nghiep' }).refused('not-the-owner')
  const { events, state } = adoptedLife(ClaimCompletion, ReturnClaim, ContestReturn, { ...SettleDispute, outcome: 'returned' })
  assert.deepEqual([state.status, state.returns], ['owed', 1])
  given(...events).when(ContestReturn).refused('nothing-returned')
})

test('settled for an agency, its claim stands from the day it was made', () => {
  const { state } = adoptedLife(ClaimCompletion, { ...ReturnClaim, today: '2026-08-28' }, { ...ContestReturn, today: '2026-09-01' }, { ...SettleDispute, today: '2026-09-05' })
  assert.equal(state.status, 'claimed')
  assert.equal(latenessOf(state, '2026-12-01').original, 'onTime')
})

test('a new claim leaves nothing to contest', () => given(...adoptedLife(ClaimCompletion, ReturnClaim, ClaimCompletion).events).when(ContestReturn).refused('claim-pending'))
