import assert from 'node:assert/strict'
import { test } from 'node:test'
import { begins, asks, playing } from '../../../../test/domain/floorSamples.ts'
import { spokenSource } from './spokenSource.ts'

test('an answer is filed under who spoke and when, with the speaker before the words', () => {
  const { play } = playing()
  const hall = play({ type: 'BeginSpeech', speechId: 'p1', kind: 'answer', speaker: { kind: 'official', officeId: 'so-xd', name: 'Trần Văn Đường, Giám đốc Sở Xây dựng' }, at: 0 }, asks('an', 1), begins('p2', 2))
  assert.deepEqual(spokenSource(hall.speeches[0]!, ' Sở cam kết xong trước ngày 30/9/2026. ', '08:00:00'), {
    name: 'Trần Văn Đường, Giám đốc Sở Xây dựng (08:00:00)', text: 'Trần Văn Đường, Giám đốc Sở Xây dựng: Sở cam kết xong trước ngày 30/9/2026.\n',
  })
  assert.equal(spokenSource(hall.speeches[0]!, ' ', '08:00:00'), null)
  assert.equal(spokenSource(hall.speeches[1]!, 'x', '08:00:00'), null)
})
