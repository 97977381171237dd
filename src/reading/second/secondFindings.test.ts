import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { piecesOf } from './pieces.ts'
import { secondFindings, type Said } from './secondFindings.ts'

const TEXT = 'Ông Đường: Sở Xây dựng cam kết hoàn thành kè trước ngày 30/9/2026. Sở sẽ lắp 200 đèn. Sở sẽ lắp 200 đèn.'
const said = (quote: string, changes: Partial<Said> = {}): Said => ({ quote, owner: null, deadline: null, force: null, ...changes })

test('only what quotes the text exactly counts; what was invented is dropped and counted', () => {
  const { findings, dropped } = secondFindings(TEXT, 100, [said('Sở Xây dựng cam kết hoàn thành kè trước ngày 30/9/2026', { owner: 'Sở Xây dựng', deadline: 'trước ngày 30/9/2026', force: 'promise' }), said('Sở Y tế cam kết xây bệnh viện'), said(''), said('x'.repeat(5000))])
  assert.deepEqual([findings.map(({ start, end, owner, deadlineText, force }) => [TEXT.slice(start - 100, end - 100), owner, deadlineText, force]), dropped], [[['Sở Xây dựng cam kết hoàn thành kè trước ngày 30/9/2026', 'Sở Xây dựng', 'trước ngày 30/9/2026', 'promise']], 3])
})

test('an owner, a deadline or a force that is not in the text or not known is left out, and the quote stands', () => {
  const { findings } = secondFindings(TEXT, 0, [said('Sở sẽ lắp 200 đèn', { owner: 'Bộ Tài chính', deadline: '2030', force: 'very strong' })])
  assert.deepEqual(findings.map(({ owner, deadlineText, force }) => [owner, deadlineText, force]), [[null, null, null]])
})

test('the same words said twice are two places where the text has two, and no more', () => {
  const { findings, dropped } = secondFindings(TEXT, 0, Array.from({ length: 3 }, () => said('Sở sẽ lắp 200 đèn')))
  assert.deepEqual([findings.length, dropped, findings[0]!.start < findings[1]!.start], [2, 1, true])
})

test('whatever is said, every finding is a slice of the text, and none lies over another', () => {
  const anything = fc.record({ quote: fc.oneof(fc.string(), fc.tuple(fc.nat(TEXT.length), fc.nat(60)).map(([at, length]) => TEXT.slice(at, at + length))), owner: fc.option(fc.string()), deadline: fc.option(fc.string()), force: fc.option(fc.string()) })
  fc.assert(fc.property(fc.array(anything, { maxLength: 12 }), (all) => {
    const { findings, dropped } = secondFindings(TEXT, 7, all)
    assert.equal(findings.length + dropped, all.length)
    for (const [index, { start, end, quote }] of findings.entries()) {
      assert.equal(TEXT.slice(start - 7, end - 7), quote)
      assert.ok(index === 0 || findings[index - 1]!.end <= start)
    }
  }))
})

test('the pieces of a text are the text, none too long, cut between lines where there are lines', () => {
  fc.assert(fc.property(fc.string({ maxLength: 400 }), fc.integer({ min: 1, max: 50 }), (text, most) => {
    const pieces = piecesOf(text, most)
    assert.equal(pieces.map(({ start, end }) => text.slice(start, end)).join(''), text)
    assert.ok(pieces.every(({ start, end }) => end > start && end - start <= most))
  }))
  assert.deepEqual(piecesOf('một hai ba\nbốn năm sáu', 14).map(({ end }) => end), [11, 22])
})
