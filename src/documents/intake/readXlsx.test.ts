import assert from 'node:assert/strict'
import { test } from 'node:test'
import { xlsxOf } from '../../../test/documents/officeFiles.ts'
import { readXlsx } from './readXlsx.ts'
import { xlsxValue } from './xlsxValue.ts'

const day = (value: number, style = 1) => ({ value, style })

test('a sheet becomes its titles and a table with its header; days are written as in official documents', () => {
  const { text } = readXlsx(xlsxOf([{
    name: 'Phụ lục', rows: [
      ['PHỤ LỤC'], [], ['STT', 'Nội dung', null, 'Thời hạn', 'Tỷ lệ'], [1, 'Mở đường\nsố 1', null, day(46_295), day(0.125, 3)], ['II. Y tế'], [2, 'Trạm y tế', null, day(46_326, 2), null], [3, 'Cầu', null, day(46_357, 4), 1234.5],
    ],
  }]))
  assert.deepEqual(text.split('\n'), [
    'PHỤ LỤC', '| STT | Nội dung | Thời hạn | Tỷ lệ |', '| --- | --- | --- | --- |', '| 1 | Mở đường số 1 | 30/09/2026 | 12,5% |', 'II. Y tế', '| 2 | Trạm y tế | 31/10/2026 |  |', '| 3 | Cầu | 12/2026 | 1234,5 |',
  ])
})

test('several sheets are named, hidden ones are left out', () => {
  const rows = [['a', 'b'], ['c', 'd']] as const
  assert.equal(readXlsx(xlsxOf([{ name: 'Một', rows }, { name: 'Ẩn', rows, hidden: true }, { name: 'Hai', rows: [['chỉ một ô']] }])).text.trim(), 'Một\n| a | b |\n| --- | --- |\n| c | d |\n\nHai\nchỉ một ô')
})

test('days count from 1900 with the leap day that never was, or from 1904', () => {
  assert.equal(xlsxValue(1, 'date', false), '01/01/1900')
  assert.equal(xlsxValue(59, 'date', false), '28/02/1900')
  assert.equal(xlsxValue(61, 'date', false), '01/03/1900')
  assert.equal(xlsxValue(46_295, 'date', false), '30/09/2026')
  assert.equal(xlsxValue(46_295 - 1462, 'date', true), '30/09/2026')
  assert.equal(xlsxValue(46_295.354_166_7, 'dateTime', false), '30/09/2026 08:30')
  assert.equal(xlsxValue(0.5, 'time', false), '12:00')
  assert.equal(xlsxValue(0.1 + 0.2, 'number', false), '0,3')
  assert.equal(xlsxValue(-5, 'date', false), '-5')
})
