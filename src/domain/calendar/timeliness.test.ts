import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { daysBetween, isCalendarDay, timeliness } from './index.ts'

test('the due day itself is still in time, the day after is overdue', () => {
  assert.equal(timeliness('2026-08-29', null, '2026-08-29'), 'dueSoon')
  assert.equal(timeliness('2026-08-29', null, '2026-08-30'), 'overdue')
})
test('a promise is due soon from fifteen days before', () => {
  assert.equal(timeliness('2026-08-29', null, '2026-08-13'), 'notDue')
  assert.equal(timeliness('2026-08-29', null, '2026-08-14'), 'dueSoon')
})
test('what was finished is judged by the day it was finished, whatever day it is now', () => {
  assert.equal(timeliness('2026-08-29', '2026-08-29', '2027-01-01'), 'onTime')
  assert.equal(timeliness('2026-08-29', '2026-08-30', '2027-01-01'), 'late')
})
test('without a date nothing is late', () => assert.equal(timeliness(null, null, '2026-08-29'), 'noDate'))
test('days are counted over a leap day', () => {
  assert.equal(daysBetween('2028-02-28', '2028-03-01'), 2)
  assert.equal(daysBetween('2026-03-01', '2026-02-28'), -1)
})
test('only days that exist are calendar days', () => {
  for (const day of ['2026-02-28', '2028-02-29', '2026-12-31']) assert.ok(isCalendarDay(day), day)
  for (const day of ['2026-02-30', '2026-13-01', '2026-06-31', '2027-02-29', '30/8/2026', '2026-8-3', '', '2026-08-29T00:00']) assert.ok(!isCalendarDay(day), day)
})
test('an unfinished promise only ever grows later as days pass', () => {
  const order = ['notDue', 'dueSoon', 'overdue']
  fc.assert(fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }), (a, b) => {
    const day = (n: number) => Temporal.PlainDate.from('2026-01-01').add({ days: n }).toString()
    const [early, late] = a <= b ? [a, b] : [b, a]
    const at = (n: number) => order.indexOf(timeliness('2026-07-01', null, day(n)))
    assert.ok(at(early) <= at(late))
  }))
})
