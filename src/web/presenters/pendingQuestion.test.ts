import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pendingQuestion } from './pendingQuestion.ts'

const offered = { question: 'handOver', answerBy: '2026-07-15', moveSince: '2026-07-10' } as const

test('an open hand-over names its receiver and both days; past the last one it is the arbiter’s, since the day after', () => {
  assert.equal(pendingQuestion(offered, 'Sở Y tế', '2026-07-15')?.vi, 'Sở Y tế trả lời đề nghị chuyển, từ ngày 10/7/2026, hạn trả lời 15/7/2026')
  assert.equal(pendingQuestion(offered, 'Sở Y tế', '2026-07-16')?.vi, 'Thường trực Hội đồng xác định cơ quan, từ ngày 16/7/2026, vì Sở Y tế không trả lời trong hạn')
  assert.equal(pendingQuestion(offered, 'Health', '2026-07-15')?.en, 'Health to answer the hand-over, since 10 July 2026, due 15 July 2026')
})

test('more time and disputes wait for the standing committee; nothing open waits for nobody', () => {
  assert.match(pendingQuestion({ question: 'extension', answerBy: null, moveSince: '2026-07-10' }, '', '2026-07-16')?.vi ?? '', /đề nghị gia hạn, từ ngày 10\/7\/2026/)
  assert.match(pendingQuestion({ question: 'arbitration', answerBy: null, moveSince: '2026-07-10' }, '', '2026-07-16')?.en ?? '', /name the owner, since 10 July 2026/)
  assert.equal(pendingQuestion({ question: null, answerBy: null, moveSince: '2026-07-10' }, '', '2026-07-16'), null)
})
