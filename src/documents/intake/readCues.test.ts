import assert from 'node:assert/strict'
import { test } from 'node:test'
import { spokenAt, timeCode } from '../../application/keptReading.ts'
import { utf8 } from '../../../test/documents/encodings.ts'
import { textIntake } from '../textIntake.ts'
import { readCues } from './readCues.ts'

const VTT = `WEBVTT - Phiên chất vấn

NOTE do máy ghi

STYLE
::cue { color: white }

1
00:00:01.500 --> 00:00:04.000 align:start
<v Chủ tọa>Xin mời Giám đốc Sở Xây dựng.

00:00:05.000 --> 00:00:08.000
<v.loud Ông Nguyễn Văn An>Tôi cam kết hoàn thành

00:00:08.000 --> 00:00:12.250
<v Ông Nguyễn Văn An>đường <b>số 1</b> trước ngày 30/9/2026 &amp; báo cáo.

01:02:03.004 --> 01:02:05.000
Hết.
`

test('cues of one voice are joined into sentences, voices and sentences begin lines, and every cue keeps its time', () => {
  const { text, times } = readCues(VTT)
  assert.equal(text, 'Chủ tọa: Xin mời Giám đốc Sở Xây dựng.\nÔng Nguyễn Văn An: Tôi cam kết hoàn thành đường số 1 trước ngày 30/9/2026 & báo cáo.\nHết.')
  assert.deepEqual(times.map(({ ms }) => ms), [1_500, 5_000, 8_000, 3_723_004])
  assert.deepEqual(times.map(({ at }) => text.slice(at, at + 8)), ['Chủ tọa:', 'Ông Nguy', 'đường số', 'Hết.'])
  assert.equal(spokenAt(times, text.indexOf('30/9')), 8_000)
  assert.equal(spokenAt(times, text.indexOf('cam kết')), 5_000)
  assert.equal(spokenAt([], 5), null)
  assert.equal(timeCode(3_723_004), '1:02:03')
})

test('SubRip is read with its commas, habits of markup, and Windows line ends', async () => {
  const srt = '1\r\n00:00:01,000 --> 00:00:02,000\r\n<i>Sở Y tế</i>\r\n\r\n2\r\n00:00:02,500 --> 00:00:04,000\r\n{\\an8}hứa <font color="#fff">xong</font> trong tháng 9.\r\n'
  assert.deepEqual(await textIntake.decode(utf8(srt), 'phien.srt'), {
    kind: 'text', text: 'Sở Y tế hứa xong trong tháng 9.', encoding: 'utf-8', sourceKind: 'srt', legacy: null, times: [{ at: 0, ms: 1_000 }, { at: 8, ms: 2_500 }],
  })
})

test('a line that scrolling captions show twice is taken once', () => {
  assert.equal(readCues('WEBVTT\n\n00:01.000 --> 00:02.000\nMột hai\n\n00:02.000 --> 00:03.000\nMột hai\nba bốn\n').text, 'Một hai ba bốn')
})

test('decomposed letters are composed before places are counted', async () => {
  const decoded = await textIntake.decode(utf8(VTT.normalize('NFD')), 'phien.vtt')
  assert.ok(decoded.kind === 'text')
  assert.equal(decoded.text, readCues(VTT).text)
  assert.deepEqual(decoded.times, readCues(VTT).times)
})

test('a caption file without a cue is another kind of file', async () => {
  for (const text of ['WEBVTT\n', 'Biên bản phiên họp', '<html><p>x</p></html>']) assert.deepEqual(await textIntake.decode(utf8(text), 'a.vtt'), { kind: 'fault', fault: 'file-kind-mismatch' })
})
