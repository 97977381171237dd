import assert from 'node:assert/strict'
import { test } from 'node:test'
import { COMMANDS, HISTORIES } from '../../../test/domain/commitmentSamples.ts'
import { adoptedLife } from '../../../test/domain/adoptedLife.ts'
import { specificationOf } from '../../../test/domain/specification.ts'
import {
  arbiterAlerted, commitment, currentDueOf, daysByOffice, dueOf, dutySpans, handOverOverdue, latenessOf, lifetimeDays, moveDueOn, moveSpans, passingOf,
  type CommitmentEvent,
} from './index.ts'

const { given } = specificationOf(commitment)
const { AcceptHandOver, ClaimCompletion, NameOwner, ProposeHandOver, RefuseHandOver, ReportProgress, VerifyCompletion, WithdrawCommitment } = COMMANDS

const propose = (from: string, to: string, today: string) => ({ ...ProposeHandOver, officeId: from, toOfficeId: to, today })
const accept = (officeId: string, today: string) => ({ ...AcceptHandOver, officeId, today })
const refuse = (officeId: string, properOfficeId: string, today: string) => ({ ...RefuseHandOver, officeId, properOfficeId, today })
const spans = (events: readonly CommitmentEvent[], of: typeof dutySpans) => of(events).map(({ role, officeId, from, to }) => [officeId ?? role, from, to])

test('forwarded is not solved: the sender owes it until the other accepts, and is as late as before', () => {
  const { state, events } = adoptedLife(propose('so-xay-dung', 'so-nong-nghiep', '2026-08-27'))
  assert.equal(state.ownerOfficeId, 'so-xay-dung')
  assert.deepEqual(latenessOf(state, '2026-08-30'), { original: 'overdue', current: 'overdue' })
  assert.deepEqual(spans(events, dutySpans), [['so-xay-dung', '2026-07-04', null]])
  given(...events).when({ ...ReportProgress, today: '2026-08-28' }).then({ type: 'ProgressReported', officeId: 'so-xay-dung', progress: 'inProgress', text: 'Đã thi công 60 %', evidence: [], reportedOn: '2026-08-28' })
})

test('a hand-over accepted moves the duty and nothing else: not the date, not the words, not what the council adopted', () => {
  const { state } = adoptedLife(propose('so-xay-dung', 'so-nong-nghiep', '2026-08-01'), accept('so-nong-nghiep', '2026-08-04'))
  assert.equal(state.ownerOfficeId, 'so-nong-nghiep')
  assert.equal(state.adoption.ownerOfficeId, 'so-xay-dung')
  assert.deepEqual([dueOf(state).date, currentDueOf(state)], ['2026-08-29', '2026-08-29'])
  const after = HISTORIES.owed.concat(
    { type: 'HandOverProposed', officeId: 'so-xay-dung', toOfficeId: 'so-nong-nghiep', reason: 'x', legalBasis: 'x', documentNumber: null, answerBy: '2026-08-25', proposedOn: '2026-08-20' },
    { type: 'HandOverAccepted', officeId: 'so-nong-nghiep', acceptedOn: '2026-08-21' },
  )
  given(...after).when(ReportProgress).refused('not-the-owner')
  given(...after).when({ ...ClaimCompletion, officeId: 'so-nong-nghiep' }).then({ type: 'CompletionClaimed', officeId: 'so-nong-nghiep', text: ClaimCompletion.text, evidence: ClaimCompletion.evidence, claimedOn: '2026-08-20' })
})

test('A→B→A is seen: a promise that comes back to an earlier holder is a bounce', () => {
  const { state, events } = adoptedLife(
    propose('so-xay-dung', 'so-nong-nghiep', '2026-07-10'), accept('so-nong-nghiep', '2026-07-12'),
    propose('so-nong-nghiep', 'so-xay-dung', '2026-07-20'), accept('so-xay-dung', '2026-07-22'),
  )
  assert.deepEqual(state.trail, { holders: ['so-xay-dung', 'so-nong-nghiep', 'so-xay-dung'], hops: 2, bounces: 1, refusals: 0, arbitrations: 0, successions: 0 })
  assert.deepEqual(spans(events, dutySpans), [['so-xay-dung', '2026-07-04', '2026-07-12'], ['so-nong-nghiep', '2026-07-12', '2026-07-22'], ['so-xay-dung', '2026-07-22', null]])
  assert.deepEqual(daysByOffice(dutySpans(events), '2026-08-01').map(({ officeId, days }) => [officeId, days]), [['so-xay-dung', 18], ['so-nong-nghiep', 10]])
  assert.equal(lifetimeDays(events, '2026-08-01'), 28)
})

test('"not ours" without naming whose is refused, and so is naming oneself', () => {
  given(...HISTORIES.handOver).when({ ...RefuseHandOver, properOfficeId: ' ' }).refused('proper-office-missing')
  given(...HISTORIES.handOver).when({ ...RefuseHandOver, properOfficeId: 'so-nong-nghiep' }).refused('proper-office-is-self')
  given(...HISTORIES.handOver).when({ ...RefuseHandOver, properOfficeId: 'ban-kt-ns' }).refused('receiver-is-overseer')
  given(...HISTORIES.handOver).when({ ...RefuseHandOver, reason: '' }).refused('reason-missing')
})

test('dropped for "no longer ours" is impossible: the owner can neither leave nor end it, only offer it to somebody who accepts', () => {
  given(...HISTORIES.owed).when({ ...WithdrawCommitment, officeId: 'so-xay-dung' }).refused('doer-may-not-decide')
  given(...HISTORIES.owed).when({ ...ProposeHandOver, toOfficeId: '' }).refused('receiver-missing')
  const { state } = adoptedLife(propose('so-xay-dung', 'so-nong-nghiep', '2026-07-10'), refuse('so-nong-nghiep', 'so-tai-chinh', '2026-07-12'))
  assert.equal(state.ownerOfficeId, 'so-xay-dung')
})

test('a proposal says to whom, why and by which rule; nobody but the owner makes it, and the verifying committee cannot be given it', () => {
  given(...HISTORIES.owed).when({ ...ProposeHandOver, officeId: 'so-tai-chinh' }).refused('not-the-owner')
  given(...HISTORIES.owed).when({ ...ProposeHandOver, toOfficeId: 'so-xay-dung' }).refused('receiver-is-owner')
  given(...HISTORIES.owed).when({ ...ProposeHandOver, toOfficeId: 'ban-kt-ns' }).refused('receiver-is-overseer')
  given(...HISTORIES.owed).when({ ...ProposeHandOver, reason: ' ' }).refused('reason-missing')
  given(...HISTORIES.owed).when({ ...ProposeHandOver, legalBasis: '' }).refused('legal-basis-missing')
  given(...HISTORIES.handOver).when({ ...AcceptHandOver, officeId: 'so-tai-chinh' }).refused('not-the-receiver')
  given(...HISTORIES.handOver).when({ ...AcceptHandOver, officeId: 'so-xay-dung' }).refused('not-the-receiver')
})

test('a proposal unanswered within the clock goes to the arbiter by itself; the receiver may still accept, but no longer refuse', () => {
  const { state, events } = adoptedLife(propose('so-xay-dung', 'so-nong-nghiep', '2026-07-10'))
  assert.deepEqual([handOverOverdue(state, '2026-07-15'), handOverOverdue(state, '2026-07-16')], [false, true])
  assert.deepEqual(spans(events, moveSpans), [['so-xay-dung', '2026-07-04', '2026-07-10'], ['so-nong-nghiep', '2026-07-10', '2026-07-16'], ['standingCommittee', '2026-07-16', null]])
  assert.deepEqual([moveDueOn(events, '2026-07-12'), moveDueOn(events, '2026-07-16')], ['2026-07-15', '2026-07-22'])
  given(...events).when({ ...NameOwner, today: '2026-07-15' }).refused('nothing-to-arbitrate')
  given(...events).when(refuse('so-nong-nghiep', 'so-tai-chinh', '2026-07-16')).refused('answer-overdue')
  given(...events).when(accept('so-nong-nghiep', '2026-07-16')).then({ type: 'HandOverAccepted', officeId: 'so-nong-nghiep', acceptedOn: '2026-07-16' })
  given(...events).when({ ...NameOwner, today: '2026-07-16' }).then({
    type: 'OwnerNamed', officeId: 'thuong-truc', ownerOfficeId: 'so-nong-nghiep', reason: NameOwner.reason, documentNumber: '20/TB-HĐND', namedOn: '2026-07-16',
  })
})

test('the second bounce alerts the arbiter, and after the third only the arbiter names the owner', () => {
  const once = [propose('so-xay-dung', 'so-nong-nghiep', '2026-07-10'), refuse('so-nong-nghiep', 'so-xay-dung', '2026-07-11')]
  assert.equal(arbiterAlerted(adoptedLife(...once).state.trail), false)
  const twice = adoptedLife(...once, ...once)
  assert.equal(arbiterAlerted(twice.state.trail), true)
  given(...twice.events).when({ ...NameOwner, today: '2026-07-12' }).then({ type: 'OwnerNamed', officeId: 'thuong-truc', ownerOfficeId: 'so-nong-nghiep', reason: NameOwner.reason, documentNumber: '20/TB-HĐND', namedOn: '2026-07-12' })
  const thrice = adoptedLife(...once, ...once, ...once)
  assert.equal(thrice.state.status === 'owed' && thrice.state.question?.kind, 'arbitration')
  const back = adoptedLife(
    ...once, propose('so-xay-dung', 'so-tai-chinh', '2026-07-12'), accept('so-tai-chinh', '2026-07-12'),
    propose('so-tai-chinh', 'so-xay-dung', '2026-07-13'), accept('so-xay-dung', '2026-07-13'),
    propose('so-xay-dung', 'so-tai-chinh', '2026-07-14'), accept('so-tai-chinh', '2026-07-14'),
  )
  assert.equal(back.state.trail.bounces, 3)
  given(...back.events).when(propose('so-tai-chinh', 'so-nong-nghiep', '2026-07-15')).refused('only-the-arbiter')
})

test('what the arbiter named stands: the office named may not pass it on, only the arbiter may decide again', () => {
  const { events, state } = adoptedLife(propose('so-xay-dung', 'so-nong-nghiep', '2026-07-10'), { ...NameOwner, ownerOfficeId: 'so-tai-chinh', today: '2026-07-20' })
  assert.equal(state.ownerOfficeId, 'so-tai-chinh')
  given(...events).when(propose('so-tai-chinh', 'so-xay-dung', '2026-07-21')).refused('only-the-arbiter')
  given(...events).when({ ...NameOwner, ownerOfficeId: 'so-xay-dung', today: '2026-07-22' }).then({
    type: 'OwnerNamed', officeId: 'thuong-truc', ownerOfficeId: 'so-xay-dung', reason: NameOwner.reason, documentNumber: '20/TB-HĐND', namedOn: '2026-07-22',
  })
})

test('the arbiter names neither itself nor the verifying committee, and never without reason and number', () => {
  given(...HISTORIES.arbitration).when({ ...NameOwner, ownerOfficeId: 'thuong-truc' }).refused('arbiter-names-itself')
  given(...HISTORIES.arbitration).when({ ...NameOwner, ownerOfficeId: 'ban-kt-ns' }).refused('receiver-is-overseer')
  given(...HISTORIES.arbitration).when({ ...NameOwner, officeId: 'so-xay-dung' }).refused('doer-may-not-decide')
  given(...HISTORIES.arbitration).when({ ...NameOwner, reason: '' }).refused('reason-missing')
  given(...HISTORIES.arbitration).when({ ...NameOwner, documentNumber: '' }).refused('document-number-missing')
})

test('the doer never verifies itself, also when it came to owe the promise by a hand-over', () => {
  const { events } = adoptedLife(propose('so-xay-dung', 'so-nong-nghiep', '2026-07-10'), accept('so-nong-nghiep', '2026-07-11'), { ...ClaimCompletion, officeId: 'so-nong-nghiep' })
  for (const officeId of ['so-nong-nghiep', 'so-xay-dung']) given(...events).when({ ...VerifyCompletion, officeId }).refused('not-the-overseer')
})

test('a refusal is judged by what came of it: wrong when the refuser came to owe it, right when the office it named did', () => {
  const { events } = adoptedLife(
    propose('so-xay-dung', 'so-nong-nghiep', '2026-07-10'), refuse('so-nong-nghiep', 'so-tai-chinh', '2026-07-11'),
    propose('so-xay-dung', 'so-tai-chinh', '2026-07-12'), refuse('so-tai-chinh', 'so-nong-nghiep', '2026-07-13'),
    { ...NameOwner, today: '2026-07-14' },
  )
  assert.deepEqual(passingOf(events).refusals.map(({ officeId, outcome }) => [officeId, outcome]), [['so-nong-nghiep', 'wrong'], ['so-tai-chinh', 'right']])
})

test('a refusal by an office that owed it before, and does not again, was not wrong', () => {
  const { events } = adoptedLife(
    propose('so-xay-dung', 'so-nong-nghiep', '2026-07-10'), accept('so-nong-nghiep', '2026-07-11'),
    propose('so-nong-nghiep', 'so-xay-dung', '2026-07-12'), refuse('so-xay-dung', 'so-tai-chinh', '2026-07-13'),
  )
  assert.deepEqual(passingOf(events).refusals.map(({ officeId, outcome }) => [officeId, outcome]), [['so-xay-dung', 'open']])
})

test('a claim of completion ends the open question: what is finished waits for its verdict and nothing else', () => {
  const { events } = adoptedLife(propose('so-xay-dung', 'so-nong-nghiep', '2026-08-18'), ClaimCompletion)
  given(...events).when(AcceptHandOver).refused('no-hand-over')
  assert.deepEqual(spans(events, moveSpans).slice(1), [['so-nong-nghiep', '2026-08-18', '2026-08-20'], ['ban-kt-ns', '2026-08-20', null]])
})

test('several steps on one day leave the day with the last of them', () => {
  const { events } = adoptedLife(propose('so-xay-dung', 'so-nong-nghiep', '2026-07-10'), accept('so-nong-nghiep', '2026-07-10'))
  assert.deepEqual(spans(events, dutySpans), [['so-xay-dung', '2026-07-04', '2026-07-10'], ['so-nong-nghiep', '2026-07-10', null]])
  assert.deepEqual(spans(events, moveSpans), [['so-xay-dung', '2026-07-04', '2026-07-10'], ['so-nong-nghiep', '2026-07-10', null]])
})
