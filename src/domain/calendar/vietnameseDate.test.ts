import assert from 'node:assert/strict'
import { test } from 'node:test'
import { vietnameseDate, vietnameseShortDate } from './index.ts'

test('days below 10 and the months 1 and 2 get a leading zero, the months 3 to 9 do not', () => {
  const written = {
    '2026-01-01': ['ngày 01 tháng 01 năm 2026', '01/01/2026'],
    '2026-02-28': ['ngày 28 tháng 02 năm 2026', '28/02/2026'],
    '2026-03-09': ['ngày 09 tháng 3 năm 2026', '09/3/2026'],
    '2026-07-03': ['ngày 03 tháng 7 năm 2026', '03/7/2026'],
    '2026-09-10': ['ngày 10 tháng 9 năm 2026', '10/9/2026'],
    '2026-12-31': ['ngày 31 tháng 12 năm 2026', '31/12/2026'],
  }
  for (const [date, expected] of Object.entries(written)) assert.deepEqual([vietnameseDate(date), vietnameseShortDate(date)], expected)
})

test('a day that is not in the calendar is never written', () => {
  for (const date of ['2026-02-30', '2026-13-01', 'hôm nay', '']) {
    assert.throws(() => vietnameseDate(date), RangeError)
    assert.throws(() => vietnameseShortDate(date), RangeError)
  }
})
