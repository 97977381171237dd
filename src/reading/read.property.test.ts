import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isCalendarDay } from '../domain/calendar/index.ts'
import { explainRule, read } from './index.ts'

/** Pieces of the genre, so that random texts reach the rules; and anything at all, so that none can hurt. */
const PIECES = [
  'yêu cầu ', 'giao ', 'Sở Y tế ', 'UBND tỉnh ', 'chỉ đạo ', 'sẽ ', 'cam kết ', 'hoàn thành ', 'trước ngày 30/8/2024', 'trong quý IV/2018', 'ngày 30/2', 'tháng 13', 'năm nay', 'giai đoạn 2018 - 2020', '; ', '. ', '\n', '\n\n', '- ', '+ ', '1. ', 'a) ', 'Điều 2. ',
  '"', '“', '”', 'ông Trần Văn Lộc ', 'Đại biểu Lý Hà: ', 'Ông Lê An, Giám đốc Sở Y tế: ', 'nói ', 'cho biết ', 'nếu ', 'đang ', 'để ', 'tại Kỳ họp thứ Sáu (dự kiến tháng 12/2017)', 'sau khi ', ':', '?', '## ', '**', 'kiểm tra ', 'phải ', 'các sở, ngành ', 'phối hợp với ', 'thường xuyên ', ' ', '\t', '\r\n', 'ỦY BAN ', 'trong vòng 30 ngày kể từ ngày 99/99/9999 ',
]
const text = fc.array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) }, { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) }), { maxLength: 60 }).map((pieces) => pieces.join(''))
/** The nightly form asks for more: LOIHUA_FUZZ=100000. */
const RUNS = Number(process.env['LOIHUA_FUZZ'] ?? 2000)
const date = fc.oneof(fc.constant(null), fc.constantFrom('2017-07-14', '2024-02-29', '9999-12-31', '2024-02-30', 'hôm nay'))

test('any text is read without a throw: quotes are its slices, findings in order, dates real, rules explained, and the same again', () => {
  fc.assert(fc.property(text, date, (source, day) => {
    const reading = read(source, { date: day })
    let previous = 0
    for (const finding of reading.commitments) {
      assert.equal(finding.quote, source.slice(finding.start, finding.end))
      assert.ok(finding.quote.length > 0 && finding.start >= previous && finding.end <= source.length)
      assert.ok(finding.deadline === null || isCalendarDay(finding.deadline), String(finding.deadline))
      assert.equal(finding.deadlineText === null, finding.deadlineKind === 'none')
      assert.ok(finding.deadlineText === null || source.includes(finding.deadlineText))
      assert.ok(finding.rules.length > 0 && finding.rules.every((rule) => explainRule(rule) !== null))
      assert.equal(finding.force === 'vague', finding.rules.includes('vague-wording'))
      previous = finding.start
    }
    for (const found of reading.deadlines) {
      assert.equal(found.text, source.slice(found.start, found.end))
      assert.ok(found.date === null || isCalendarDay(found.date), String(found.date))
    }
    for (const { start, end, name } of reading.speakers) assert.equal(source.slice(start, end).replace(/\s+/gu, ' ').trim(), name)
    assert.deepEqual(read(source, { date: day }), reading)
  }), { numRuns: RUNS })
})

test('hostile repetition is read to its end', () => {
  const units = [...PIECES, '.', '....', '(', 'a', ' ', 'Sở ', 'đang xây dựng ', 'Nguyễn ', 'trước ngày trước ngày ', 'Tài nguyên và ', '\n\n#### ', 'Giám đốc Sở Y tế Trần Văn An cho biết sẽ kiểm tra ngay.\n', '1. yêu cầu:\n', 'Tiêu đề\n\nUBND tỉnh giao Sở Y tế rà soát; ']
  for (const unit of units) {
    const source = unit.repeat(Math.ceil(60_000 / unit.length))
    const { commitments } = read(source, { date: '2024-01-01' })
    for (const { start, end, quote } of commitments.slice(0, 50)) assert.equal(quote, source.slice(start, end))
  }
})

test('an empty text has nothing to find, and text in separate marks is still read safely', () => {
  assert.deepEqual(read('', { date: null }).commitments, [])
  const apart = 'UBND tỉnh giao Sở Y tế rà soát trước ngày 30/8/2024.'.normalize('NFD')
  for (const { quote, start, end } of read(apart, { date: null }).commitments) assert.equal(quote, apart.slice(start, end))
})
