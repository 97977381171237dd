import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { documentJson, read } from '../index.ts'
import { measuresIn } from './measuresIn.ts'
import { numberWritten } from './numberWritten.ts'

const told = (words: string): readonly string[] => measuresIn(words).map(({ comparator, value, upTo, unit }) => `${comparator} ${value}${upTo === null ? '' : `–${upTo}`} ${unit}`)

test('a target is value, unit and how the value bounds', () => {
  assert.deepEqual(told('giảm 50 % số vụ, tạo 165.000 việc làm, cấp nước cho 100% hộ dân'), ['decrease 50 %', 'equal 165000 việc làm', 'equal 100 %'])
  assert.deepEqual(told('thu trên 20.000 tỷ đồng, chi không quá 4,5 triệu đồng, dưới 3 vụ'), ['moreThan 20000 tỷ đồng', 'atMost 4.5 triệu đồng', 'lessThan 3 vụ'])
  assert.deepEqual(told('ít nhất 12 bác sĩ, khoảng 2 triệu cây xanh, 30 ha trở lên'), ['atLeast 12 bác sĩ', 'about 2000000 cây xanh', 'atLeast 30 ha'])
  assert.deepEqual(told('bổ sung 3-5 cán bộ, tăng 8,4 đến 8,7%'), ['equal 3–5 cán bộ', 'increase 8.4–8.7 %'])
})

test('dates, document numbers and bare figures are no measures', () => {
  assert.deepEqual(told('trước ngày 30/8/2024, theo nghị quyết số 12, trong 45 ngày, quý 4, khoản 2 điều 5'), [])
})

test('dots group thousands and a comma begins the decimals', () => {
  assert.deepEqual(['1.234,5', '165.000', '4,5', '4.5', '12'].map(numberWritten), [1234.5, 165000, 4.5, 4.5, 12])
})

test('measures stand on their undertaking, with places in the text, and last in its printed form', () => {
  const text = 'Ông Lê Quốc Thịnh, Giám đốc Sở Xây dựng: Tôi cam kết bàn giao 86 nền trước ngày 30/6/2025.'
  const reading = read(text, { date: '2024-12-10' })
  const [measure] = reading.commitments[0]?.measures ?? []
  assert.equal(text.slice(measure?.start, measure?.end), '86 nền')
  assert.deepEqual(documentJson('a.txt', '', 'text', reading).commitments[0]?.measures, [{ text: '86 nền', start: 62, end: 68, value: 86, upTo: null, unit: 'nền', comparator: 'equal' }])
})

test('any words are read without a throw, in order, inside the words', () => {
  const words = fc.array(fc.constantFrom('trên ', '5', '.000', ',', ' tỷ đồng', '%', ' - ', ' đến ', 'giảm ', ' ha', 'x', ' triệu ', '9'), { maxLength: 30 }).map((pieces) => pieces.join(''))
  fc.assert(fc.property(words, (key) => {
    let before = 0
    for (const { start, end, value } of measuresIn(key)) {
      assert.ok(start >= before && end <= key.length && Number.isFinite(value))
      before = end
    }
  }), { numRuns: 1000 })
})
