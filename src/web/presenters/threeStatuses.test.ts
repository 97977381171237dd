import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sampleRow } from '../../../test/samples/commitmentRow.ts'
import { nextMove } from './nextMove.ts'
import { isPublic, threeStatuses } from './threeStatuses.ts'

const today = '2026-07-02'

test('the three statuses are told apart: an agency may say done while the committee found it wanting and the calendar says late', () => {
  assert.deepEqual(threeStatuses({ ...sampleRow, status: 'owed', returns: 1, reports: 1, progress: 'done', dueDate: '2026-06-30' }, today), { agency: 'claimedBefore', evidence: 'returned', calendar: 'overdue' })
  assert.deepEqual(threeStatuses({ ...sampleRow, status: 'claimed', reports: 1, progress: 'done', dueDate: '2026-06-30', finishedOn: '2026-07-01' }, today), { agency: 'done', evidence: 'waiting', calendar: 'late' })
})

test('an office that has not reported is silent, whatever its recorded progress', () => {
  assert.equal(threeStatuses({ ...sampleRow, reports: 0, progress: 'notStarted' }, today).agency, 'silent')
  assert.equal(threeStatuses({ ...sampleRow, reports: 2, progress: 'partlyDone' }, today).agency, 'partlyDone')
})

test('a promise the council gave up is not counted late', () => {
  assert.equal(threeStatuses({ ...sampleRow, status: 'withdrawn', dueDate: '2020-01-01' }, today).calendar, 'stopped')
})

test('drafts are never public', () => {
  assert.deepEqual((['captured', 'confirmed', 'setAside', 'owed', 'closed'] as const).map((status) => isPublic({ status })), [false, false, false, true, true])
})

test('at every stage exactly one office is named as the next to move', () => {
  const move = (status: typeof sampleRow.status, returns = 0) => nextMove({ status, returns, question: null, answerBy: null }, { owner: 'Sở Y tế', overseer: 'Ban Đô thị', receiver: '' }, '2026-08-20')?.vi ?? ''
  assert.match(move('owed'), /^Sở Y tế/)
  assert.match(move('owed', 1), /^Sở Y tế .* bổ sung/)
  assert.match(move('claimed'), /^Ban Đô thị/)
  assert.match(move('verified'), /^Thường trực/)
})

test('a hand-over is the receiver’s move to its last day, then the standing committee’s; the sender stays accountable all the while', () => {
  const offered = { status: 'owed', returns: 0, question: 'handOver', answerBy: '2026-08-25' } as const
  const say = (today: string) => nextMove(offered, { owner: 'Sở Y tế', overseer: 'Ban Đô thị', receiver: 'Sở Xây dựng' }, today)?.vi ?? ''
  assert.match(say('2026-08-25'), /^Sở Xây dựng trả lời.*Sở Y tế vẫn chịu trách nhiệm/)
  assert.match(say('2026-08-26'), /^Thường trực.*Sở Y tế vẫn chịu trách nhiệm/)
})
