import assert from 'node:assert/strict'
import { test } from 'node:test'
import { layOut } from './blocks.ts'
import { clausesIn } from '../clausesIn.ts'
import { fold, lower } from './fold.ts'
import { sentencesIn } from './sentences.ts'

const sentences = (text: string): readonly string[] => sentencesIn(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))

test('folding makes old and new tone placement equal and moves no offset', () => {
  assert.equal(fold('Ủy ban, thủy lợi, hóa, “lời hứa” –'), 'Uỷ ban, thuỷ lợi, hoá, "lời hứa" -')
  for (const text of ['İSTANBUL Ủy', 'hòa Òa ÒA', '\u0000\ud800x']) assert.deepEqual([fold(text).length, lower(text).length], [text.length, text.length])
})

test('full stops of abbreviations, list numbers and figures end no sentence', () => {
  assert.deepEqual(sentences('UBND TP. Hồng Khê họp. ThS. Lan chi 30.000 đồng. 1. Xây cầu.'), ['UBND TP. Hồng Khê họp.', 'ThS. Lan chi 30.000 đồng.', '1. Xây cầu.'])
  assert.deepEqual(sentences('Xong trong quý IV. Sau đó báo cáo.'), ['Xong trong quý IV.', 'Sau đó báo cáo.'])
})

test('lines torn by a fixed width are one paragraph again, with places unchanged', () => {
  const text = 'Chỉ đạo Sở Tài\nnguyên và Môi\ntrường phối hợp với UBND huyện\nKhe Lim thực hiện.\n- Xây cầu bản\nCọ xong.\n+ Sửa\nđường.'
  const { folded, blocks } = layOut(text)
  assert.equal(folded.length, text.length)
  assert.deepEqual(blocks.map(({ start, end, level }) => [folded.slice(start, end), level]), [
    ['Chỉ đạo Sở Tài nguyên và Môi trường phối hợp với UBND huyện Khe Lim thực hiện.', 0], ['- Xây cầu bản Cọ xong.', 4], ['+ Sửa đường.', 5],
  ])
})

test('press lines that end a subheading are not joined to the next paragraph', () => {
  assert.equal(layOut('Nỗi lo ngập nước\nÔng Thịnh trả lời chất vấn.\nBà Hà nói thêm.').blocks.length, 3)
})

test('Điều, khoản, điểm, dashes and pluses are levels of one outline', () => {
  assert.deepEqual(layOut('Điều 1. A\n1. B\na) C\n- D\n+ E\nF').blocks.map(({ level }) => level), [1, 2, 3, 4, 5, 0])
})

test('clauses end at semicolons and before a new order, not at every comma', () => {
  const words = 'yêu cầu Sở Y tế rà soát, công bố danh mục; báo cáo kết quả và giao Công an tỉnh xác minh'
  assert.deepEqual(clausesIn(words).map(({ start, end }) => words.slice(start, end)), ['yêu cầu Sở Y tế rà soát, công bố danh mục', 'báo cáo kết quả', 'giao Công an tỉnh xác minh'])
})
