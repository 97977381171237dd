import assert from 'node:assert/strict'
import { test } from 'node:test'
import { EIGHT, asks, begins, playing } from '../../test/domain/floorSamples.ts'
import { spokenTurns } from './spokenTurns.ts'

const cues = (...pieces: readonly (readonly [number, string])[]) => {
  let text = ''
  const times = pieces.map(([ms, words]) => {
    const at = text.length
    text += `${words} `
    return { at, ms }
  })
  return { text, times }
}
const nameOf = (speaker: { readonly kind: string }) => (speaker.kind === 'official' ? 'Ông Đường' : 'Đại biểu Ân')

test('E48 words of a recording go to whoever had the floor, whatever the captions say; words over a change of speaker are marked', () => {
  const { play } = playing()
  const hall = play(
    asks('an', 0), begins('p1', 1000), { type: 'BeginSpeech', speechId: 'p2', kind: 'answer', speaker: { kind: 'official', officeId: 'so-xd', name: 'Ông Đường' }, at: 10_000 }, { type: 'EndSpeech', at: 30_000 },
  )
  // The recording began two seconds before eight.
  const { text, times } = spokenTurns(cues([0, 'Mời đại biểu.'], [4000, 'Bao giờ xong kè?'], [9000, 'Xin hỏi thêm'], [13_000, 'Sở cam kết'], [15_000, 'xong trước 30/9.'], [40_000, 'Nghỉ giải lao.']), hall, EIGHT - 2000, nameOf)
  assert.equal(text, 'Mời đại biểu. (có thể lẫn lời người khác)\nĐại biểu Ân: Bao giờ xong kè? Xin hỏi thêm (có thể lẫn lời người khác)\nÔng Đường: Sở cam kết xong trước 30/9. (có thể lẫn lời người khác)\nNghỉ giải lao.\n')
  assert.deepEqual(times.map(({ at, ms }) => [ms, text.slice(at, at + 6)]), [[0, 'Mời đạ'], [4000, 'Đại bi'], [9000, 'Xin hỏ'], [13_000, 'Ông Đư'], [15_000, 'xong t'], [40_000, 'Nghỉ g']])
})
