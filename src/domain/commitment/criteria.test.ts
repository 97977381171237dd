import assert from 'node:assert/strict'
import { test } from 'node:test'
import { COMMANDS, HISTORIES, terms } from '../../../test/domain/commitmentSamples.ts'
import { play } from '../../../test/domain/randomLife.ts'
import { specificationOf } from '../../../test/domain/specification.ts'
import { stateAfter } from '../decider.ts'
import { commitment, currentDueOf, dueOf, followedPeriods, moveAt, reaches, untoldPeriods, type CommitmentCommand } from './index.ts'

const { given } = specificationOf(commitment)
const { AdoptCommitment, CaptureCommitment, ClaimCompletion, ConfirmWording, CountVoters, FixDueDate, JudgePeriod, MeetCondition, RecordSiteVisit, ReportPeriod, SetPeriods, SetTarget, StateCondition, StateProof, TakeReading } = COMMANDS

const atSession = { ...CaptureCommitment, terms: { ...terms, due: { words: 'tại Kỳ họp thứ Sáu', kind: 'session', date: null, precision: 'none' } } } as const
const play3 = (capture: CommitmentCommand, ...commands: readonly CommitmentCommand[]) => {
  const { events, states, refusals } = play([capture, ConfirmWording, AdoptCommitment, ...commands].map((command) => () => command))
  const state = states.at(-1)!
  assert.equal(refusals, 0)
  assert.ok('adoption' in state)
  return { events, state }
}
const live = (...commands: readonly CommitmentCommand[]) => play3(CaptureCommitment, ...commands)

test('words that name a session mean a day once it is called, and then never another', () => {
  const { events, state } = play3(atSession, FixDueDate)
  assert.deepEqual([dueOf(state).words, dueOf(state).date, currentDueOf(state)], ['tại Kỳ họp thứ Sáu', '2026-12-08', '2026-12-08'])
  given(...events).when({ ...FixDueDate, date: '2027-01-08' }).refused('due-date-already-fixed')
  const { events: waiting } = play3(atSession)
  given(...waiting).when({ ...FixDueDate, date: '2026-02-30' }).refused('due-date-not-in-calendar')
  given(...waiting).when({ ...FixDueDate, date: '2026-07-03' }).refused('due-date-before-adoption')
  given(...waiting).when({ ...FixDueDate, basis: { kind: 'session', sittingId: '' } }).refused('session-missing')
  given(...waiting).when({ ...FixDueDate, basis: { kind: 'condition', documentNumber: '', happenedOn: '2026-08-01' } }).refused('document-number-missing')
  given(...waiting).when({ ...FixDueDate, basis: { kind: 'condition', documentNumber: '1/BB', happenedOn: '2026-08-21' } }).refused('day-not-yet-come')
})

test('a condition has an owner and a date of its own, comes about once, and moves no date', () => {
  const { events, state } = live(StateCondition, MeetCondition)
  assert.deepEqual(state.criteria.condition, { condition: 'Bàn giao xong mặt bằng', officeId: 'ubnd-phuong', date: '2026-09-30', metOn: '2026-08-19' })
  assert.equal(currentDueOf(state), '2026-08-29')
  given(...events).when(MeetCondition).refused('condition-already-met')
  given(...events).when(StateCondition).refused('condition-already-met')
  given(...HISTORIES.owed).when({ ...StateCondition, condition: ' ' }).refused('condition-missing')
})

test('what will count as proof is said by the committee before anything is claimed', () => {
  given(...HISTORIES.owed).when({ ...StateProof, officeId: 'so-xay-dung' }).refused('not-the-overseer')
  given(...HISTORIES.owed).when({ ...StateProof, proof: '' }).refused('proof-missing')
  given(...HISTORIES.claimed).when(StateProof).refused('claim-pending')
})

test('a visit names a place, a day that has come and a time of the clock', () => {
  given(...HISTORIES.owed).when({ ...RecordSiteVisit, place: '' }).refused('place-missing')
  given(...HISTORIES.owed).when({ ...RecordSiteVisit, visitedOn: '2026-08-21' }).refused('day-not-yet-come')
  for (const at of ['24:00', '9:30', 'sáng']) given(...HISTORIES.owed).when({ ...RecordSiteVisit, at }).refused('time-not-a-time')
  given(...HISTORIES.owed).when({ ...RecordSiteVisit, officeId: 'so-xay-dung' }).refused('not-the-overseer')
})

test('a target carries dated readings of the owner or the committee, and stays as it is once there is one', () => {
  const { events, state } = live(SetTarget, TakeReading, { ...TakeReading, officeId: 'ban-kt-ns', value: '120', takenOn: '2026-08-01' })
  assert.deepEqual(state.criteria.target?.readings.map(({ value, takenOn }) => [takenOn, value]), [['2026-08-01', '120'], ['2026-08-19', '400']])
  given(...events).when(SetTarget).refused('target-in-use')
  given(...events).when({ ...TakeReading, officeId: 'so-tai-chinh' }).refused('not-concerned')
  given(...events).when({ ...TakeReading, value: '1e3' }).refused('not-a-number')
  given(...events).when({ ...TakeReading, source: '' }).refused('figure-source-missing')
})

test('a figure reaches a target by its comparator', () => {
  assert.deepEqual(['649', '650', '1651'].map((figure) => reaches({ comparator: 'atLeast', value: '650' }, figure)), [false, true, true])
  assert.deepEqual(['9', '15', '15.1'].map((figure) => reaches({ comparator: 'atMost', value: '15' }, figure)), [true, true, false])
  assert.deepEqual(['99.9', '100'].map((figure) => reaches({ comparator: 'equal', value: '100' }, figure)), [false, true])
})

test('a recurring promise has a report and a verdict for each period from the one it was adopted in', () => {
  const { state } = live(SetPeriods, ReportPeriod, JudgePeriod)
  assert.deepEqual(followedPeriods(state.criteria.periods, '2026-09-02').map(({ key, verdict }) => [key, verdict]), [['2026-07', 'met'], ['2026-08', null], ['2026-09', null]])
  assert.deepEqual(untoldPeriods(state.criteria.periods, '2026-09-02').map(({ key }) => key), ['2026-08'])
})

test('a period that has not begun, or is none, cannot be told of; silence is judged only once it is over, and never as met', () => {
  const { events } = live(SetPeriods)
  given(...events).when({ ...ReportPeriod, period: '2026-09' }).refused('period-unknown')
  given(...events).when({ ...ReportPeriod, period: 'tháng bảy' }).refused('period-unknown')
  given(...events).when({ ...JudgePeriod, verdict: 'met' }).refused('period-unreported')
  given(...events).when({ ...JudgePeriod, period: '2026-08', verdict: 'notMet' }).refused('period-unreported')
  given(...events).when({ ...JudgePeriod, verdict: 'notMet' }).then({ type: 'PeriodJudged', officeId: 'ban-kt-ns', period: '2026-07', verdict: 'notMet', finding: 'Có biên bản', judgedOn: '2026-08-20' })
})

test('a recurring promise is claimed as done only when every period past has its verdict', () => {
  given(...live(SetPeriods).events).when(ClaimCompletion).refused('periods-unjudged')
  assert.equal(live(SetPeriods, ReportPeriod, JudgePeriod, ClaimCompletion).state.status, 'claimed')
})

test('periods are set once, and end after they began', () => {
  given(...live(SetPeriods).events).when(SetPeriods).refused('periods-already-set')
  given(...HISTORIES.owed).when({ ...SetPeriods, until: '2026-07-03' }).refused('last-period-not-later')
})

test('nothing a promise is judged by changes whose move it is', () => {
  for (const command of [StateCondition, StateProof, CountVoters, RecordSiteVisit, SetTarget, SetPeriods])
    assert.deepEqual(moveAt(live(command).events, '2026-08-21'), { role: 'agency', officeId: 'so-xay-dung' })
})

test('voters are counted by a document; a later count takes the place of the one before, and a slip of the keyboard is refused', () => {
  const counted = { type: 'VotersCounted', voters: 12, source: 'Báo cáo 15/BC-MTTQ', countedOn: '2026-07-12' } as const
  given(...HISTORIES.owed, counted).when({ ...CountVoters, voters: 340, source: ' Báo cáo 27/BC-MTTQ ' }).then({ ...counted, voters: 340, source: 'Báo cáo 27/BC-MTTQ', countedOn: CountVoters.today })
  for (const voters of [0, -1, 1.5, Number.NaN, 10_000_001]) given(...HISTORIES.owed).when({ ...CountVoters, voters }).refused('voters-not-a-count')
  given(...HISTORIES.owed).when({ ...CountVoters, source: ' ' }).refused('voters-source-missing')
  const after = stateAfter(commitment, [...HISTORIES.owed, counted, { ...counted, voters: 7 }])
  assert.equal('criteria' in after && after.criteria.voters?.count, 7)
})
