import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VIETNAMESE_HOLIDAYS } from '../../../../domain/calendar/index.ts'
import { asLines, holidayLines } from './holidayLines.ts'

test('days are taken as people write them, with the occasion after them', () => {
  assert.deepEqual(holidayLines(2027, '2027-01-01 Tết Dương lịch | New Year’s Day\n\n 02/9/2027: Quốc khánh ', '08-5-2027\n'), {
    daysOff: [{ day: '2027-01-01', name: 'Tết Dương lịch', nameEn: 'New Year’s Day' }, { day: '2027-09-02', name: 'Quốc khánh', nameEn: null }],
    workedDays: ['2027-05-08'], faults: [],
  })
})

test('every line that cannot be taken is named, with its number and what is wrong, all at once', () => {
  const { faults } = holidayLines(2027, '30/2/2027 Tết\n2026-01-01 Năm khác\n2027-01-01\n2027-09-02 Quốc khánh\nQuốc khánh', '2027-05-07\n2027-09-02')
  assert.deepEqual(faults.map(({ field, message }) => [field, message.vi.split(')')[0]]), [
    ['days', 'Dòng 1 (“30/2/2027 Tết”'], ['days', 'Dòng 2 (“2026-01-01 Năm khác”'], ['days', 'Dòng 3 (“2027-01-01”'], ['days', 'Dòng 5 (“Quốc khánh”'],
    ['worked', 'Dòng 1 (“2027-05-07”'], ['worked', 'Dòng 2 (“2027-09-02”'],
  ])
})

test('what is recorded is written so that it is read back the same', () => {
  for (const { year, daysOff, workedDays } of VIETNAMESE_HOLIDAYS.years)
    assert.deepEqual(holidayLines(year, asLines(daysOff), workedDays.join('\n')), { daysOff, workedDays, faults: [] })
})
