import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayOfMoment, longDay, moment, shortDay } from './dates.ts'

test('a day below 10 and the months 1 and 2 get a leading zero, other months do not, as in official documents', () => {
  assert.equal(shortDay('2026-07-03').vi, '03/7/2026')
  assert.equal(shortDay('2026-02-09').vi, '09/02/2026')
  assert.equal(shortDay('2026-12-31').vi, '31/12/2026')
  assert.equal(longDay('2026-01-05').vi, 'ngày 05 tháng 01 năm 2026')
  assert.equal(longDay('2026-07-03').en, '3 July 2026')
})

test('an instant is shown as the clock in Vietnam shows it, also across midnight', () => {
  assert.equal(moment('2026-07-02T17:05:00Z').vi, '00:05 03/7/2026')
  assert.equal(moment('2026-07-02T16:59:59.123456Z').en, '2 July 2026, 23:59 (UTC+7)')
  assert.equal(dayOfMoment('2026-12-31T17:00:00Z'), '2027-01-01')
})
