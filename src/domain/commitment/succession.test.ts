import assert from 'node:assert/strict'
import { test } from 'node:test'
import { COMMANDS, HISTORIES } from '../../../test/domain/commitmentSamples.ts'
import { adoptedLife } from '../../../test/domain/adoptedLife.ts'
import { specificationOf } from '../../../test/domain/specification.ts'
import { commitment, dueOf, dutySpans, moveAt } from './index.ts'

const { given } = specificationOf(commitment)
const { AskExtension, NameOwner, ProposeHandOver, SucceedOffice, VerifyCompletion } = COMMANDS
const split = { ...SucceedOffice, successorOfficeId: 'so-giao-thong', toChooseFrom: ['so-giao-thong', 'so-nha-o'] }

test('when an office ends its successor owes the promise from that day; no date moves, and nobody passed it on', () => {
  const { events, state } = adoptedLife(SucceedOffice)
  assert.equal(state.ownerOfficeId, 'so-xay-dung-giao-thong')
  assert.equal(dueOf(state).date, '2026-08-29')
  assert.deepEqual([state.trail.hops, state.trail.bounces, state.trail.successions], [0, 0, 1])
  assert.deepEqual(dutySpans(events).map(({ officeId, from }) => [officeId, from]), [['so-xay-dung', '2026-07-04'], ['so-xay-dung-giao-thong', '2026-08-20']])
})

test('after a split the first successor owes it at once and the standing committee chooses; choosing settles no dispute', () => {
  const { events, state } = adoptedLife(split)
  assert.equal(state.ownerOfficeId, 'so-giao-thong')
  assert.deepEqual(moveAt(events, '2026-08-20'), { role: 'standingCommittee', officeId: null })
  const chosen = adoptedLife(split, { ...NameOwner, ownerOfficeId: 'so-nha-o' })
  assert.deepEqual([chosen.state.ownerOfficeId, chosen.state.trail.arbitrations], ['so-nha-o', 0])
  given(...chosen.events).when({ ...ProposeHandOver, officeId: 'so-nha-o' }).then({
    type: 'HandOverProposed', officeId: 'so-nha-o', toOfficeId: 'so-nong-nghiep', reason: ProposeHandOver.reason, legalBasis: ProposeHandOver.legalBasis, documentNumber: '88/SXD-VP', answerBy: '2026-08-25', proposedOn: '2026-08-20',
  })
})

test('an open hand-over follows both its offices; where the receiver comes to owe the promise itself, nothing is left to answer', () => {
  const sender = adoptedLife(ProposeHandOver, SucceedOffice).state
  assert.deepEqual(sender.status === 'owed' && sender.question?.kind === 'handOver' && [sender.question.officeId, sender.question.toOfficeId], ['so-xay-dung-giao-thong', 'so-nong-nghiep'])
  const receiver = adoptedLife(ProposeHandOver, { ...SucceedOffice, endedOfficeId: 'so-nong-nghiep', successorOfficeId: 'so-tai-nguyen' }).state
  assert.deepEqual(receiver.status === 'owed' && receiver.question?.kind === 'handOver' && receiver.question.toOfficeId, 'so-tai-nguyen')
  const merged = adoptedLife(ProposeHandOver, { ...SucceedOffice, successorOfficeId: 'so-nong-nghiep' }).state
  assert.deepEqual([merged.ownerOfficeId, merged.status === 'owed' && merged.question], ['so-nong-nghiep', null])
})

test('a committee has a successor too, which then gives the verdict', () => {
  const { events } = adoptedLife(COMMANDS.ClaimCompletion, { ...SucceedOffice, endedOfficeId: 'ban-kt-ns', successorOfficeId: 'ban-kinh-te' })
  given(...events).when(VerifyCompletion).refused('not-the-overseer')
  given(...events).when({ ...VerifyCompletion, officeId: 'ban-kinh-te' }).then({ type: 'CompletionVerified', officeId: 'ban-kinh-te', finding: VerifyCompletion.finding, verifiedOn: '2026-08-20' })
})

test('no succession makes a doer its own judge', () => {
  given(...HISTORIES.owed).when({ ...SucceedOffice, successorOfficeId: 'ban-kt-ns' }).refused('overseer-is-owner')
  given(...HISTORIES.owed).when({ ...SucceedOffice, endedOfficeId: 'ban-kt-ns', successorOfficeId: 'so-xay-dung' }).refused('overseer-is-owner')
  given(...HISTORIES.handOver).when({ ...SucceedOffice, endedOfficeId: 'ban-kt-ns', successorOfficeId: 'so-nong-nghiep' }).refused('overseer-is-owner')
})

test('an office that neither owes, watches nor is offered the promise has no successor here, and a successor is another office', () => {
  given(...HISTORIES.owed).when({ ...SucceedOffice, endedOfficeId: 'so-y-te' }).refused('office-not-concerned')
  given(...HISTORIES.owed).when({ ...SucceedOffice, successorOfficeId: 'so-xay-dung' }).refused('successor-missing')
  given(...HISTORIES.owed).when({ ...SucceedOffice, documentNumber: ' ' }).refused('document-number-missing')
})

test('an extension asked by an office that ended is its successor’s to wait for; after a split it is to be asked anew', () => {
  const asked = adoptedLife(AskExtension, SucceedOffice).state
  assert.deepEqual(asked.status === 'owed' && asked.question?.kind, 'extension')
  const chosen = adoptedLife(AskExtension, split).state
  assert.deepEqual(chosen.status === 'owed' && chosen.question?.kind, 'succession')
})
