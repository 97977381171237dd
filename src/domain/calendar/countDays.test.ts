import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { RUNS } from '../../../test/domain/runs.ts'
import { VIETNAMESE_HOLIDAYS, addWorkingDays, countDays, dayKind, daysAfter, isOutside, isWorkingDay, workingDaysBetween, type HolidayCalendar } from './index.ts'

const calendar = VIETNAMESE_HOLIDAYS
const counted = (...[from, days, type, by = calendar]: [from: string, days: number, type: 'calendar' | 'working', by?: HolidayCalendar]) => {
  const answer = countDays(from, days, type, by)
  return isOutside(answer) ? assert.fail(`outside ${answer.year}`) : answer
}

test('the day counted from is not one of the days: twenty days from 3 July end with 23 July', () => {
  assert.deepEqual(counted('2026-07-03', 20, 'calendar'), {
    date: '2026-07-23', counted: { from: '2026-07-03', days: 20, dayType: 'calendar', calendarVersion: 0, skipped: { weekends: 0, holidays: [] } },
  })
})

test('a last day on a weekend or a day off moves to the next working day, and the answer says past what', () => {
  assert.equal(counted('2026-07-01', 10, 'calendar').date, '2026-07-13')
  const national = counted('2026-08-20', 10, 'calendar')
  assert.equal(national.date, '2026-09-03')
  assert.equal(national.counted.skipped.weekends, 1)
  assert.deepEqual(national.counted.skipped.holidays.map(({ day }) => day), ['2026-08-31', '2026-09-01', '2026-09-02'])
})

test('a Saturday worked in exchange is a working day, and the day it was exchanged for is none', () => {
  assert.equal(isWorkingDay('2026-08-22', calendar), true)
  assert.equal(isWorkingDay('2026-08-15', calendar), false)
  assert.equal(isWorkingDay('2026-08-31', calendar), false)
  assert.equal(addWorkingDays('2026-08-21', 1, calendar), '2026-08-22')
  assert.equal(counted('2026-08-12', 10, 'calendar').date, '2026-08-22')
})

test('five working days over the new year of 2026 pass nine closed days over', () => {
  assert.equal(addWorkingDays('2026-02-11', 5, calendar), '2026-02-25')
  assert.equal(workingDaysBetween('2026-02-11', '2026-02-25', calendar), 5)
})

test('a year without a list is answered as such, never by a guess; a count that stays within the lists is answered', () => {
  assert.deepEqual(addWorkingDays('2026-12-28', 5, calendar), { kind: 'outsideCalendar', year: 2027 })
  assert.deepEqual(countDays('2026-12-28', 10, 'calendar', calendar), { kind: 'outsideCalendar', year: 2027 })
  assert.deepEqual(isWorkingDay('2024-05-06', calendar), { kind: 'outsideCalendar', year: 2024 })
  assert.deepEqual(workingDaysBetween('2024-12-30', '2025-01-03', calendar), { kind: 'outsideCalendar', year: 2024 })
  assert.equal(addWorkingDays('2026-12-28', 3, calendar), '2026-12-31')
})

test('the built-in lists are sound: days of their year, in order, every exchange named on both sides, every weekday off named', () => {
  for (const { year, daysOff, workedDays, citation, certainty } of calendar.years) {
    const days = daysOff.map(({ day }) => day)
    assert.deepEqual(days, days.toSorted())
    assert.equal(daysOff.filter(({ name }) => name.startsWith('Nghỉ hoán đổi')).length, workedDays.length, `${year}`)
    assert.ok(citation.length > 0)
    assert.equal(certainty, 'inferred')
    // Art. 112 of the Labour Code gives eleven days; exchanged ones and those in lieu of a Sunday stand beside them.
    assert.equal(daysOff.filter(({ name }) => !/^Nghỉ (hoán đổi|bù)/.test(name)).length, 11, `${year}`)
  }
})

/** Any list of days off and of weekend days worked, over three years. */
const lists: fc.Arbitrary<HolidayCalendar> = fc.record({ offs: fc.array(fc.nat({ max: 1095 }), { maxLength: 60 }), worked: fc.array(fc.nat({ max: 1095 }), { maxLength: 20 }) }).map(({ offs, worked }) => {
  const at = (n: number) => daysAfter('2025-01-01', n)
  const workedDays = [...new Set(worked.map(at))].filter((day) => Temporal.PlainDate.from(day).dayOfWeek >= 6)
  const daysOff = [...new Set(offs.map(at))].filter((day) => !workedDays.includes(day)).toSorted().map((day) => ({ day, name: 'Nghỉ', nameEn: null }))
  const of = (year: number) => <Day,>(days: readonly Day[], dayOf: (day: Day) => string): readonly Day[] => days.filter((day) => dayOf(day).startsWith(`${year}`))
  return { version: 3, years: [2025, 2026, 2027].map((year) => ({ year, daysOff: of(year)(daysOff, ({ day }) => day), workedDays: of(year)(workedDays, (day) => day), citation: 'x', certainty: 'regulation' as const })) }
})
const starts = fc.nat({ max: 500 }).map((n) => daysAfter('2025-01-01', n))

/** The plain way: look at every day, one after the other, and say of each whether it is worked. */
const worksOn = (day: string, { years }: HolidayCalendar): boolean => {
  const list = years.find(({ year }) => day.startsWith(`${year}`)) ?? assert.fail(day)
  if (list.workedDays.includes(day)) return true
  return Temporal.PlainDate.from(day).dayOfWeek < 6 && !list.daysOff.some((off) => off.day === day)
}

test('working days agree with looking at each day in turn', () => {
  fc.assert(fc.property(lists, starts, fc.integer({ min: 1, max: 90 }), (list, start, days) => {
    const date = addWorkingDays(start, days, list)
    if (isOutside(date)) return assert.fail('the lists cover every day that is reached')
    const passed = Array.from({ length: Temporal.PlainDate.from(start).until(date).days }, (_, n) => daysAfter(start, n + 1))
    assert.equal(passed.filter((day) => worksOn(day, list)).length, days)
    assert.ok(worksOn(date, list))
    assert.equal(workingDaysBetween(start, date, list), days)
    const { skipped } = counted(start, days, 'working', list).counted
    assert.equal(skipped.weekends + skipped.holidays.length, passed.length - days)
  }), { numRuns: RUNS })
})

test('calendar days end on the first working day from the bare count on', () => {
  fc.assert(fc.property(lists, starts, fc.integer({ min: 1, max: 200 }), (list, start, days) => {
    const { date, counted: how } = counted(start, days, 'calendar', list)
    let naive = daysAfter(start, days)
    while (!worksOn(naive, list)) naive = daysAfter(naive, 1)
    assert.equal(date, naive)
    assert.equal(daysAfter(start, days + how.skipped.weekends + how.skipped.holidays.length), date)
  }), { numRuns: RUNS })
})

test('what kind a day is agrees with whether it is worked', () => {
  fc.assert(fc.property(lists, starts, (list, day) => {
    const kind = dayKind(day, list)
    assert.equal(!isOutside(kind) && kind.kind === 'worked', worksOn(day, list))
    assert.equal(isWorkingDay(day, list), worksOn(day, list))
  }), { numRuns: RUNS })
})
