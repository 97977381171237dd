import assert from 'node:assert/strict'
import { test } from 'node:test'
import { namesSession } from './namesSession.ts'

test('a deadline names a session where both say the same ordinal', () => {
  assert.ok(namesSession('tại Kỳ họp thứ Ba', 'Phiên chất vấn và trả lời chất vấn, Kỳ họp thứ ba (ví dụ)'))
  assert.ok(namesSession('báo cáo tại kỳ họp thứ Mười hai', 'Kỳ họp thứ mười hai'))
  assert.ok(namesSession('Kỳ họp thứ 5', 'Kỳ họp thứ 5, khóa XVII'))
})

test('another session, an ordinal that only begins alike, or no session at all is not taken for it', () => {
  for (const words of ['tại Kỳ họp thứ Hai', 'tại Kỳ họp thứ Mười', 'tại kỳ họp cuối năm', 'trước ngày 30/8/2026', null]) assert.ok(!namesSession(words, 'Kỳ họp thứ Mười ba'), `${words}`)
  assert.ok(!namesSession('tại Kỳ họp thứ Ba', 'Phiên chất vấn'))
  assert.ok(!namesSession('tại Phiên họp thứ Ba', 'Kỳ họp thứ Ba'))
})
