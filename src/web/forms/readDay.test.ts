import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isCalendarDay } from '../../domain/calendar/index.ts'
import { readDay } from './readDay.ts'

test('a day is read the way Vietnamese offices write it and the way a date field sends it', () => {
  for (const typed of ['2026-08-30', '2026-8-30', '30/8/2026', '30/08/2026', ' 30-8-2026 ', '30.8.2026', 'ngày 30 tháng 8 năm 2026', 'Ngày 30 tháng 08 năm 2026'])
    assert.equal(readDay(typed), '2026-08-30', typed)
})

test('an empty field is no day', () => {
  assert.equal(readDay(''), null)
  assert.equal(readDay('  '), null)
})

test('30 February is handed on, so that the rule of the calendar can refuse it', () => {
  const day = readDay('30/2/2026')
  assert.equal(day, '2026-02-30')
  assert.equal(isCalendarDay(day ?? ''), false)
})

test('what is no day comes back as typed and is not taken for one', () => {
  for (const typed of ['30/2', 'cuối năm', '8/2026', '2026', '1/2/3/2026']) {
    assert.equal(readDay(typed), typed)
    assert.equal(isCalendarDay(typed), false)
  }
})
