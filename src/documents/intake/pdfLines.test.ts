import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pageLines, paragraphs, type Piece } from './pdfLines.ts'

/** A piece whose letters are six points wide. */
const piece = (words: string, x: number, y: number): Piece => ({ words, x, y, width: words.length * 6, height: 12 })
const read = (...pages: readonly (readonly Piece[])[]): readonly string[] => paragraphs(pages.map((pieces) => pageLines(pieces)))

test('pieces on one line are joined with a space where there is a gap, and apart where there is a column', () => {
  assert.deepEqual(read([piece('Sở', 0, 700), piece(' ', 12, 700), piece('Xây', 16, 700), piece('dựng', 34, 700), piece('Vĩnh Sơn, ngày 09', 300, 700)]), ['Sở Xâydựng', 'Vĩnh Sơn, ngày 09'])
})

test('cells of a table keep to themselves: a line goes on where its next word would not have fitted in its column', () => {
  const cell = (x: number, ...lines: readonly string[]) => lines.map((line, index) => piece(line, x, 700 - index * 14))
  const next = (x: number, ...lines: readonly string[]) => lines.map((line, index) => piece(line, x, 640 - index * 14))
  assert.deepEqual(read([...cell(0, 'Sở Xây dựng', 'cam kết hoàn', 'thành'), ...cell(200, 'Trước ngày', '30/9/2026'), ...next(0, 'Sở Y tế báo', 'cáo'), ...next(200, 'Quý IV')]), [
    'Sở Xây dựng cam kết hoàn thành', 'Trước ngày 30/9/2026', 'Sở Y tế báo cáo', 'Quý IV',
  ])
})

test('an indented line after a full stop, a point of a list and a far line begin anew', () => {
  const full = 'Dòng này đầy đến tận mép phải của trang.'
  assert.deepEqual(read([piece(full, 0, 700), piece('Đoạn mới', 30, 684)]), [full, 'Đoạn mới'])
  assert.deepEqual(read([piece(full, 0, 700), piece('a) Điểm', 0, 684)]), [full, 'a) Điểm'])
  assert.deepEqual(read([piece(full, 0, 700), piece('Xa hẳn xuống', 0, 600)]), [full, 'Xa hẳn xuống'])
})

test('what foots page after page is told once, page numbers never, and a sentence goes on across the break', () => {
  const page = (words: string, number: number) => [piece(words, 0, 700), piece('Báo cáo mật', 0, 40), piece(String(number), 200, 20)]
  assert.deepEqual(read(page('Một.', 1), page('Hai.', 2), page('Ba.', 3)), ['Một.', 'Báo cáo mật', 'Hai.', 'Ba.'])
  assert.deepEqual(read([piece('Sở sẽ', 0, 700), piece('- 1 -', 200, 20)], [piece('hoàn thành.', 0, 700), piece('Trang 2/2', 200, 20)]), ['Sở sẽ hoàn thành.'])
})
