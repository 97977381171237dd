import assert from 'node:assert/strict'
import { test } from 'node:test'
import { concernsIn } from './concernsIn.ts'

const nothing = { place: null, field: null, source: null, voters: 1 }

test('a sheet of concerns is read by the heads of its columns, in whichever order they stand', () => {
  assert.deepEqual(concernsIn([
    'TỔNG HỢP KIẾN NGHỊ CỬ TRI', '| TT | Địa bàn | Nội dung kiến nghị | Lĩnh vực | Số lượt cử tri | Nguồn |', '| --- | --- | --- | --- | --- | --- |',
    '| 1 | Phường Bến Lau | Đường Hoa Gạo ngập khi mưa | Đô thị | 1.200 | TXCT 15/6 |', '| 2 | | Thiếu trường mầm non \\| nhà trẻ | Giáo dục | | |', '| 3 | Phường X | | | 5 | |',
  ].join('\n')), [
    { text: 'Đường Hoa Gạo ngập khi mưa', place: 'Phường Bến Lau', field: 'Đô thị', source: 'TXCT 15/6', voters: 1200 },
    { ...nothing, text: 'Thiếu trường mầm non | nhà trẻ', field: 'Giáo dục' },
  ])
})

test('without a head that says so, the widest column holds the words', () => {
  assert.deepEqual(concernsIn('| TT | Mô tả |\n| --- | --- |\n| 1 | Đèn đường hỏng |').map(({ text }) => text), ['Đèn đường hỏng'])
})

test('lines hold a concern each, with a place and a number after semicolons', () => {
  assert.deepEqual(concernsIn(' Đường ngập ; Phường Bến Lau; 12\n\nRác thải'), [{ ...nothing, text: 'Đường ngập', place: 'Phường Bến Lau', voters: 12 }, { ...nothing, text: 'Rác thải' }])
  assert.ok(Number.isNaN(concernsIn('| Nội dung | Số lượt |\n| --- | --- |\n| x | vài |')[0]!.voters))
})
