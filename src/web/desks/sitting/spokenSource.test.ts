import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asks, begins, playing } from '../../../../test/domain/floorSamples.ts'
import { spokenSource } from './spokenSource.ts'

const answers = { type: 'BeginSpeech', speechId: 'p1', kind: 'answer', speaker: { kind: 'official', officeId: 'so-xd', name: 'Trần Văn Đường, Giám đốc Sở Xây dựng' }, at: 0 } as const
const at = () => '08:00:00'

test('an answer is filed under who spoke and when, with the speaker before the words', () => {
  const { play } = playing()
  const hall = play(answers, asks('an', 1), begins('p2', 2))
  assert.deepEqual(spokenSource(hall, 'p1', ' Sở cam kết xong trước ngày 30/9/2026. ', at), {
    name: 'Trần Văn Đường, Giám đốc Sở Xây dựng (08:00:00)', text: 'Trần Văn Đường, Giám đốc Sở Xây dựng: Sở cam kết xong trước ngày 30/9/2026.\n',
  })
  assert.equal(spokenSource(hall, 'p1', ' ', at), null)
  assert.equal(spokenSource(hall, 'p2', 'x', at), null)
  assert.equal(spokenSource(hall, 'p9', 'x', at), null)
})

test('E48 whose words they are is told by the floor; where somebody else was heard in between, the text says so', () => {
  const { play } = playing()
  const hall = play(answers, asks(null, 5, { kind: 'interjection', turnId: 'chen' }), begins('p2', 5, 'chen'), { type: 'EndSpeech', at: 9 }, { type: 'ContinueSpeech', at: 10 }, { type: 'EndSpeech', at: 20 })
  assert.deepEqual(spokenSource(hall, 'p1', 'Ông Lê Văn Mẫu: Không đúng.', at), {
    name: 'Trần Văn Đường, Giám đốc Sở Xây dựng (08:00:00, có phát biểu xen)', text: 'Trần Văn Đường, Giám đốc Sở Xây dựng: Ông Lê Văn Mẫu: Không đúng.\n',
  })
})
