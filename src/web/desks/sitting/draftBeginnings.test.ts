import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Put, Slots } from '../../../domain/question/index.ts'
import { draftBeginnings } from './draftBeginnings.ts'

const said = (words: string) => ({ state: 'present', words }) as const
const nothing = { state: 'absent', words: '' } as const
const answered = (slots: Partial<Slots>, status: Put['status'] = 'open'): Put => ({
  status, questionId: 'h1', sittingId: 's1', itemId: 'm1', deputyId: 'an', speechId: null, wordings: ['Bao giờ xong?'], onTopic: true, ruling: null, settledBy: null, putAt: 0,
  addressees: [{
    officeId: 'so-xd', official: 'Ông Đường', state: 'answered', written: null, writtenReason: null, dueOn: null, disputed: null, pressed: [],
    answers: [{ answerId: 'a1', officeId: 'so-xd', official: 'Ông Đường', substituteFor: null, speechId: null, at: 0, slots: { cause: nothing, responsibility: nothing, measures: nothing, deadline: nothing, causeKind: null, ...slots } }],
  }],
})

test('a draft begins with the words of those who answered, by name, and leaves empty what nobody said', () => {
  const begun = draftBeginnings([answered({ cause: said('mặt bằng chậm'), deadline: said('trước 30/9/2027') }), answered({ cause: said('mặt bằng chậm') }), answered({ responsibility: said('x') }, 'withdrawn')])
  assert.deepEqual([begun.assessment, begun.timeLimit, begun.responsibility], ['– Ông Đường: mặt bằng chậm', '– Ông Đường: trước 30/9/2027', ''])
  assert.match(begun.reporting, /chậm nhất 10 ngày trước ngày khai mạc/)
  assert.equal(draftBeginnings([]).assessment, '')
})
