import assert from 'node:assert/strict'
import { test } from 'node:test'
import { COMMANDS, HISTORIES, capture, terms } from '../../../test/domain/commitmentSamples.ts'
import { play } from '../../../test/domain/randomLife.ts'
import { specificationOf } from '../../../test/domain/specification.ts'
import { AWAITED_KINDS, DUE_KINDS, awaitedBy, type DueKind } from '../calendar/index.ts'
import { stateAfter } from '../decider.ts'
import { commitment, currentDueOf, dueOf, explainDueOf, type CommitmentEvent } from './index.ts'

const { given } = specificationOf(commitment)
const bySession = COMMANDS.FixDueDate
const byCondition = { type: 'FixDueDate', date: '2026-12-20', basis: { kind: 'condition', documentNumber: ' 45/KL-TTr ', happenedOn: '2026-08-15' }, today: '2026-08-20' } as const
const fixedBySession: CommitmentEvent = { type: 'DueDateFixed', date: '2026-12-08', basis: { kind: 'session', sittingId: 'p2' }, fixedOn: '2026-08-20' }
const fixedByCondition: CommitmentEvent = { type: 'DueDateFixed', date: '2026-12-20', basis: { kind: 'condition', documentNumber: '45/KL-TTr', happenedOn: '2026-08-15' }, fixedOn: '2026-08-20' }

/** Adopted with a deadline of this kind that names no day. */
const waiting = (kind: DueKind, words: string | null = 'tại Kỳ họp thứ Ba') => {
  const undated = { ...terms, due: { words, kind, date: null, precision: 'none' } } as const
  return play([{ ...capture, terms: undated }, COMMANDS.ConfirmWording, COMMANDS.AdoptCommitment].map((command) => () => command)).events
}

test('every kind of wording waits for a session, for a condition, or for nothing', () => {
  assert.deepEqual(DUE_KINDS.filter((kind) => awaitedBy(kind) !== null).toSorted(), [...AWAITED_KINDS.session, ...AWAITED_KINDS.condition].toSorted())
  for (const kind of DUE_KINDS) {
    if (awaitedBy(kind) === 'session') given(...waiting(kind)).when(bySession).then(fixedBySession)
    else given(...waiting(kind)).when(bySession).refused('due-date-not-awaited')
    if (awaitedBy(kind) === 'condition') given(...waiting(kind)).when(byCondition).then(fixedByCondition)
    else given(...waiting(kind)).when(byCondition).refused('due-date-not-awaited')
  }
})

test('a stated condition is something to wait for, however the date was worded', () => {
  const stated: CommitmentEvent = { type: 'ConditionStated', condition: 'Bàn giao xong mặt bằng', officeId: null, date: null, statedOn: '2026-08-01' }
  given(...waiting('none', null), stated).when(byCondition).then(fixedByCondition)
  given(...waiting('none', null), stated).when(bySession).refused('due-date-not-awaited')
})

test('a day once fixed is fixed, and lies in the calendar, not before adoption, with its session or its document', () => {
  given(...waiting('session'), fixedBySession).when(bySession).refused('due-date-already-fixed')
  given(...HISTORIES.owed).when(bySession).refused('due-date-already-fixed')
  given(...waiting('session')).when({ ...bySession, date: '2026-02-30' }).refused('due-date-not-in-calendar')
  given(...waiting('session')).when({ ...bySession, date: '2026-07-03' }).refused('due-date-before-adoption')
  given(...waiting('session')).when({ ...bySession, basis: { kind: 'session', sittingId: ' ' } }).refused('session-missing')
  given(...waiting('event')).when({ ...byCondition, basis: { ...byCondition.basis, documentNumber: ' ' } }).refused('document-number-missing')
  given(...waiting('event')).when({ ...byCondition, basis: { ...byCondition.basis, happenedOn: '2026-08-21' } }).refused('day-not-yet-come')
})

test('the day fixed is the first date from then on: it can be extended, and the words stay', () => {
  const events = [...waiting('session'), fixedBySession]
  const state = stateAfter(commitment, events)
  assert.ok(state.status === 'owed')
  assert.deepEqual(dueOf(state), { words: 'tại Kỳ họp thứ Ba', kind: 'session', date: '2026-12-08', precision: 'day' })
  assert.equal(currentDueOf(state), '2026-12-08')
  given(...events).when({ ...COMMANDS.AskExtension, newDate: '2026-12-08' }).refused('extension-not-later')
})

test('the explanation tells by what the day came to be known, and before that what it waits for', () => {
  const said = (...events: readonly CommitmentEvent[]) => {
    const state = stateAfter(commitment, events)
    return state.status === 'absent' ? assert.fail() : explainDueOf(state, (id) => (id === 'p2' ? 'Kỳ họp thứ ba' : null))
  }
  assert.equal(said(...waiting('session')).vi, '“tại Kỳ họp thứ Ba”: ngày sẽ xác định khi triệu tập kỳ họp.')
  assert.deepEqual(said(...waiting('session'), fixedBySession), {
    vi: '“tại Kỳ họp thứ Ba”: “Kỳ họp thứ ba” đã được triệu tập ngày 08/12/2026; hạn là hết ngày 08/12/2026.',
    en: '“tại Kỳ họp thứ Ba”: “Kỳ họp thứ ba” was called for 8 December 2026: due by the end of that day.',
  })
  assert.equal(said(...waiting('event', 'ngay sau khi kết thúc thanh tra'), fixedByCondition).vi, '“ngay sau khi kết thúc thanh tra”: việc đó đã xảy ra ngày 15/8/2026 (văn bản 45/KL-TTr); hạn là hết ngày 20/12/2026.')
  assert.equal(said(...HISTORIES.owed).vi, 'Trước ngày 30/8/2026 nghĩa là hết ngày 29/8/2026.')
})
