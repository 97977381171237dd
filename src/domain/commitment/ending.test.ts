import assert from 'node:assert/strict'
import { test } from 'node:test'
import { COMMANDS, HISTORIES } from '../../../test/domain/commitmentSamples.ts'
import { adoptedLife } from '../../../test/domain/adoptedLife.ts'
import { specificationOf } from '../../../test/domain/specification.ts'
import { commitment, daysByOffice, dutySpans, latenessOf, lifetimeDays, moveSpans } from './index.ts'

const { given } = specificationOf(commitment)
const { CloseCommitment, FailRecheck, PassRecheck, WithdrawCommitment, ClaimCompletion, VerifyCompletion } = COMMANDS

test('re-checks are planned by the calendar: 3, 6 and 12 months after closing, the last day of a shorter month', () => {
  const planned = (today: string) => {
    const { state } = adoptedLife(ClaimCompletion, VerifyCompletion, { ...CloseCommitment, recheckMonths: [12, 3, 6, 3], today })
    return state.status === 'closed' ? state.rechecks : []
  }
  assert.deepEqual(planned('2026-08-31'), ['2026-11-30', '2027-02-28', '2027-08-31'])
})

test('a check made early stands for the next one planned, one made late for all whose day has come', () => {
  const closed = [ClaimCompletion, VerifyCompletion, { ...CloseCommitment, recheckMonths: [3, 6, 12] }] as const
  const rechecks = (...days: readonly string[]) => {
    const { state } = adoptedLife(...closed, ...days.map((today) => ({ ...PassRecheck, today })))
    return state.status === 'closed' ? state.rechecks : []
  }
  assert.deepEqual(rechecks('2026-10-01'), ['2027-02-20', '2027-08-20'])
  assert.deepEqual(rechecks('2027-03-01'), ['2027-08-20'])
  assert.deepEqual(rechecks('2026-11-20', '2027-02-20', '2027-08-20'), [])
  given(...adoptedLife(...closed, { ...PassRecheck, today: '2027-09-01' }).events).when(PassRecheck).refused('no-recheck-planned')
})

test('a failed re-check makes it owed again by the same office, visibly, and late against the first date as before', () => {
  const { events, state } = adoptedLife(ClaimCompletion, VerifyCompletion, CloseCommitment, FailRecheck)
  assert.deepEqual([state.status, state.ownerOfficeId, state.reopenings, state.progress], ['owed', 'so-xay-dung', 1, 'partlyDone'])
  assert.deepEqual(latenessOf(state, '2026-12-01'), { original: 'overdue', current: 'overdue' })
  assert.deepEqual(dutySpans(events).map(({ from, to }) => [from, to]), [['2026-07-04', '2026-08-20'], ['2026-11-20', null]])
  for (const spans of [dutySpans(events), moveSpans(events)])
    assert.equal(daysByOffice(spans, '2026-11-30').reduce((sum, { days }) => sum + days, 0), lifetimeDays(events, '2026-11-30'))
  assert.equal(lifetimeDays(events, '2026-11-30'), 47 + 10)
})

test('only the committee re-checks, never the doer, and it says what it found', () => {
  given(...HISTORIES.closed).when({ ...FailRecheck, officeId: 'so-xay-dung' }).refused('not-the-overseer')
  given(...HISTORIES.closed).when({ ...FailRecheck, finding: ' ' }).refused('finding-missing')
  given(...HISTORIES.withdrawn).when(FailRecheck).refused('not-closed')
})

test('a promise superseded or merged names the promise that takes over, and not itself; a waived one needs none', () => {
  given(...HISTORIES.owed).when({ ...WithdrawCommitment, ending: 'merged', byCommitmentId: null }).refused('other-promise-missing')
  given(...HISTORIES.owed).when({ ...WithdrawCommitment, ending: 'superseded', byCommitmentId: 'c1' }).refused('other-promise-is-itself')
  given(...HISTORIES.owed).when({ ...WithdrawCommitment, ending: 'waived', byCommitmentId: 'c7' }).then({
    type: 'CommitmentWithdrawn', officeId: 'thuong-truc', documentNumber: '13/NQ-HĐND', ending: 'waived', byCommitmentId: null, reason: WithdrawCommitment.reason, withdrawnOn: '2026-08-20',
  })
})
