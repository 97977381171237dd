import assert from 'node:assert/strict'
import { test } from 'node:test'
import { EIGHT, asks, begins, playing } from '../../../test/domain/floorSamples.ts'
import { recordedAt, speechAt, type FloorCommand } from './index.ts'

const records = (changes: Partial<Extract<FloorCommand, { type: 'StartRecording' }>> = {}): FloorCommand => ({ type: 'StartRecording', recordingId: 'g1', name: ' Phiên sáng ', startedAt: EIGHT - 60_000, at: 0, ...changes })
const marks = (markId: string, at: number, onFloor?: string): FloorCommand => ({ type: 'MarkPromise', markId, at, ...(onFloor === undefined ? {} : { onFloor }) })

test('a recording has a name and a beginning that has happened, and is told once', () => {
  const { play, refusalOf } = playing()
  assert.deepEqual(play(records()).recordings, [{ recordingId: 'g1', name: 'Phiên sáng', startedAt: EIGHT - 60_000 }])
  assert.equal(refusalOf(records()), 'recording-known')
  assert.equal(refusalOf(records({ recordingId: 'g2', name: ' ' })), 'recording-needs-name')
  assert.equal(refusalOf(records({ recordingId: 'g2', startedAt: EIGHT + 1 })), 'floor-time-in-future')
  assert.equal(refusalOf(records({ recordingId: 'g2', startedAt: Number.NaN })), 'floor-time-unreadable')
})

test('one key marks a promise of whoever has the floor, and only while somebody has it', () => {
  const { play, refusalOf } = playing()
  assert.equal(refusalOf(marks('d1', 1)), 'speech-not-running')
  play(asks('an', 1), begins('p1', 2))
  assert.equal(refusalOf(marks('d1', 3, 'p0')), 'floor-moved-on')
  assert.deepEqual(play(marks('d1', 3, 'p1')).marks, [{ markId: 'd1', speechId: 'p1', at: EIGHT + 3, settled: false }])
  assert.equal(play({ type: 'SettleMark', markId: 'd1', at: 4 }).marks[0]!.settled, true)
  assert.equal(refusalOf({ type: 'SettleMark', markId: 'd1', at: 5 }), 'mark-settled-already')
  assert.equal(refusalOf({ type: 'SettleMark', markId: 'd9', at: 5 }), 'mark-unknown')
})

test('a moment lies in the recording that began last before it, so far in', () => {
  const { play } = playing()
  const hall = play(records({ startedAt: EIGHT - 1000 }), records({ recordingId: 'g2', name: 'Phiên chiều', startedAt: EIGHT, at: 5 }))
  assert.deepEqual(recordedAt(hall, EIGHT + 90_000), { name: 'Phiên chiều', ms: 90_000 })
  assert.deepEqual(recordedAt(hall, EIGHT - 400), { name: 'Phiên sáng', ms: 600 })
  assert.equal(recordedAt(hall, EIGHT - 2000), null)
})

test('E48 who had the floor at a moment is one person or nobody, also around an interjection', () => {
  const { play } = playing()
  const hall = play(asks('an', 1), begins('p1', 10), { type: 'BeginSpeech', speechId: 'p2', kind: 'interjection', speaker: { kind: 'unnamed' }, at: 20 }, { type: 'EndSpeech', at: 30 }, { type: 'ContinueSpeech', at: 40 }, { type: 'EndSpeech', at: 50 })
  assert.deepEqual([5, 10, 19, 20, 29, 30, 39, 40, 49, 50].map((ms) => speechAt(hall, EIGHT + ms)?.speechId ?? null), [null, 'p1', 'p1', 'p2', 'p2', null, null, 'p1', 'p1', null])
})
