import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { RUNS } from '../../../test/domain/runs.ts'
import { specificationOf } from '../../../test/domain/specification.ts'
import { isCalendarDay, isWorkingDay, daysAfter } from '../calendar/index.ts'
import { stateAfter } from '../decider.ts'
import { RULE_NAMES, RULE_PACKS } from '../rules/index.ts'
import { REGULATION_REFUSALS, calendarOf, regulation, regulationUnder, ruleNamed, rulesOn, type RegulationCommand, type RegulationEvent } from './index.ts'

const { given } = specificationOf(regulation)
const today = '2026-11-20'
const overrideIt: Extract<RegulationCommand, { type: 'OverrideRule' }> = {
  type: 'OverrideRule', rule: 'handOverAnswer', value: 7, documentNumber: '05/2026/NQ-HĐND', article: 'Điều 12', from: '2026-08-01', today,
}
const overridden: RegulationEvent = { type: 'RuleOverridden', rule: 'handOverAnswer', value: 7, documentNumber: '05/2026/NQ-HĐND', article: 'Điều 12', from: '2026-08-01', overriddenOn: today }
const setIt: Extract<RegulationCommand, { type: 'SetHolidays' }> = {
  type: 'SetHolidays', year: 2027, daysOff: [{ day: '2027-09-02', name: 'Quốc khánh', nameEn: null }, { day: '2027-01-01', name: ' Tết Dương lịch ', nameEn: ' ' }],
  workedDays: ['2027-05-08'], documentNumber: ' 1234/TB-BNV ', today,
}
const set: RegulationEvent = {
  type: 'HolidaysSet', year: 2027, daysOff: [{ day: '2027-01-01', name: 'Tết Dương lịch', nameEn: null }, { day: '2027-09-02', name: 'Quốc khánh', nameEn: null }],
  workedDays: ['2027-05-08'], documentNumber: '1234/TB-BNV', setOn: today,
}
const stateOf = (...events: readonly RegulationEvent[]) => stateAfter(regulation, events)
const valueOn = (day: string, ...events: readonly RegulationEvent[]) => ruleNamed(rulesOn(stateOf(...events), day).rules, 'handOverAnswer')

test('a council that set nothing stands under the law of the day and our defaults', () => {
  for (const [day, id] of [['2026-02-28', 'vn-87-2015'], ['2026-03-01', 'vn-121-2025'], ['2010-01-01', 'neutral']] as const) {
    const { rulePack, rules } = rulesOn(regulation.initialState, day)
    assert.equal(rulePack, id)
    for (const name of RULE_NAMES) assert.deepEqual(ruleNamed(rules, name), ruleNamed(RULE_PACKS[id], name))
  }
})

test('what no law sets a council sets for itself, on a document and from a day on', () => {
  given().when(overrideIt).then(overridden)
  assert.deepEqual(valueOn('2026-07-31', overridden), RULE_PACKS['vn-121-2025'].clocks.handOverAnswer)
  assert.deepEqual(valueOn('2026-08-01', overridden), { value: 7, citation: '05/2026/NQ-HĐND, Điều 12', certainty: 'regulation' })
  given().when({ ...overrideIt, documentNumber: ' ' }).refused('regulation-needs-document')
  given().when({ ...overrideIt, from: '2026-02-30' }).refused('rule-from-not-in-calendar')
  given().when({ ...overrideIt, article: '  ' }).then({ ...overridden, article: null })
})

test('a value that could not be meant is refused; that more time is never given may be meant', () => {
  for (const value of [0, -1, 1.5, 366, Number.NaN]) given().when({ ...overrideIt, value }).refused('rule-value-out-of-range')
  given().when({ ...overrideIt, rule: 'extensionTotalDays', value: 3651 }).refused('rule-value-out-of-range')
  given().when({ ...overrideIt, rule: 'extensionCount', value: 21 }).refused('rule-value-out-of-range')
  given().when({ ...overrideIt, rule: 'extensionCount', value: 0 }).then({ ...overridden, rule: 'extensionCount', value: 0 })
  given().when({ ...overrideIt, value: 5 }).refused('rule-unchanged')
})

test('a later change of a rule does not reach back behind an earlier one', () => {
  given(overridden).when({ ...overrideIt, value: 9, from: '2026-07-31' }).refused('rule-from-before-last')
  given(overridden).when({ ...overrideIt, rule: 'verification', value: 9, from: '2026-07-31' }).then({ ...overridden, rule: 'verification', value: 9, from: '2026-07-31' })
  const later: RegulationEvent = { ...overridden, value: 9, from: '2026-08-01' }
  given(overridden).when({ ...overrideIt, value: 9 }).then(later)
  assert.equal(valueOn('2026-08-01', overridden, later).value, 9)
})

test('what was set is taken back on a document too, from a day on; the time before keeps it', () => {
  const restoreIt = { type: 'RestoreRule', rule: 'handOverAnswer', documentNumber: '09/2026/NQ-HĐND', from: '2026-12-01', today } as const
  const restored: RegulationEvent = { type: 'RuleRestored', rule: 'handOverAnswer', documentNumber: '09/2026/NQ-HĐND', from: '2026-12-01', restoredOn: today }
  given(overridden).when(restoreIt).then(restored)
  given().when(restoreIt).refused('rule-not-overridden')
  given(overridden, restored).when(restoreIt).refused('rule-not-overridden')
  given(overridden).when({ ...restoreIt, from: '2026-07-01' }).refused('rule-from-before-last')
  given(overridden).when({ ...restoreIt, documentNumber: '' }).refused('regulation-needs-document')
  assert.deepEqual(['2026-07-31', '2026-11-30', '2026-12-01'].map((day) => valueOn(day, overridden, restored).value), [5, 7, 5])
})

test('what a law sets is not a council’s to change, and a law that comes to set it stands above what the council had set', () => {
  const byLaw = { value: 20, citation: 'Luật 1/2030, Điều 5', certainty: 'read' } as const
  const pack = RULE_PACKS['vn-121-2025']
  for (const certainty of ['read', 'inferred'] as const) {
    const packs = { ...RULE_PACKS, 'vn-121-2025': { ...pack, clocks: { ...pack.clocks, handOverAnswer: { ...byLaw, certainty } } } }
    specificationOf(regulationUnder(packs)).given().when(overrideIt).refused('rule-set-by-law')
    specificationOf(regulationUnder(packs)).given().when({ ...overrideIt, rule: 'verification' }).then({ ...overridden, rule: 'verification' })
    assert.deepEqual(ruleNamed(rulesOn(stateOf(overridden), '2026-09-01', packs).rules, 'handOverAnswer'), { ...byLaw, certainty })
  }
})

test('a council outside Vietnam chooses the neutral rules, and with them no holidays of Vietnam', () => {
  const chooseIt = { type: 'ChooseRulePack', choice: 'neutral', documentNumber: '1/2026', today } as const
  const chosen: RegulationEvent = { type: 'RulePackChosen', choice: 'neutral', documentNumber: '1/2026', chosenOn: today }
  given().when(chooseIt).then(chosen)
  given(chosen).when(chooseIt).refused('rules-already-chosen')
  given().when({ ...chooseIt, choice: 'vietnam' }).refused('rules-already-chosen')
  given().when({ ...chooseIt, documentNumber: '' }).refused('regulation-needs-document')
  assert.equal(rulesOn(stateOf(chosen), '2026-07-04').rulePack, 'neutral')
  assert.deepEqual(calendarOf(stateOf(chosen)), { version: 0, years: [] })
  assert.deepEqual(calendarOf(stateOf(chosen, set)).years.map(({ year }) => year), [2027])
})

test('a year’s days off are set on a document, in order, and each list makes the next version', () => {
  given().when(setIt).then(set)
  given(set).when(setIt).refused('calendar-unchanged')
  given(set).when({ ...setIt, documentNumber: '99/TB-BNV' }).then({ ...set, documentNumber: '99/TB-BNV' })
  assert.deepEqual(calendarOf(stateOf()).years.map(({ year }) => year), [2025, 2026])
  const calendar = calendarOf(stateOf(set))
  assert.equal(calendar.version, 1)
  assert.deepEqual(calendar.years.map(({ year, certainty }) => [year, certainty]), [[2025, 'inferred'], [2026, 'inferred'], [2027, 'regulation']])
  assert.deepEqual(['2027-01-01', '2027-05-08', '2027-05-15', '2027-01-04'].map((day) => isWorkingDay(day, calendar)), [false, true, false, true])
})

test('a year set anew replaces the whole list, the built-in one too', () => {
  const of2026: RegulationEvent = { ...set, year: 2026, daysOff: [{ day: '2026-11-24', name: 'Ngày Văn hóa Việt Nam', nameEn: null }], workedDays: [] }
  const calendar = calendarOf(stateOf(set, of2026))
  assert.equal(calendar.version, 2)
  assert.equal(calendar.years.length, 3)
  assert.deepEqual(['2026-11-24', '2026-04-30'].map((day) => isWorkingDay(day, calendar)), [false, true])
})

test('a list with an impossible day, a day of another year, a day twice, a worked weekday or a nameless day is refused by its fault', () => {
  const off = (day: string, name = 'x') => ({ day, name, nameEn: null })
  const refusals = [
    [{ year: 1999, daysOff: [off('1999-01-01')] }, 'calendar-year-out-of-range'], [{ year: 2027.5 }, 'calendar-year-out-of-range'], [{ daysOff: [] }, 'calendar-without-days-off'],
    [{ daysOff: [off('2027-02-30')] }, 'calendar-day-not-in-year'], [{ daysOff: [off('2026-01-01')] }, 'calendar-day-not-in-year'], [{ workedDays: ['2028-01-01'] }, 'calendar-day-not-in-year'],
    [{ daysOff: [off('2027-01-01'), off('2027-01-01')] }, 'calendar-day-twice'], [{ daysOff: [off('2027-05-08')] }, 'calendar-day-twice'],
    [{ workedDays: ['2027-05-07'] }, 'worked-day-not-weekend'], [{ daysOff: [off('2027-01-01', ' ')] }, 'day-off-without-name'],
  ] as const
  for (const [change, refusal] of refusals) given().when({ ...setIt, ...change }).refused(refusal)
  given().when({ ...setIt, documentNumber: '' }).refused('regulation-needs-document')
})

test('every refusal names its remedy in both languages', () => {
  for (const [code, { vi, en }] of Object.entries(REGULATION_REFUSALS)) for (const text of [vi, en]) assert.match(text, /\. |\.$/, code)
})

test('whatever is set, in whatever order, every day has its rules, and what was in force on a day behind the last change stays', () => {
  const command: fc.Arbitrary<RegulationCommand> = fc.oneof(
    fc.record({ rule: fc.constantFrom(...RULE_NAMES), value: fc.integer({ min: -1, max: 30 }), n: fc.nat({ max: 400 }) })
      .map(({ rule, value, n }) => ({ ...overrideIt, rule, value, from: daysAfter('2025-12-01', n) })),
    fc.record({ rule: fc.constantFrom(...RULE_NAMES), n: fc.nat({ max: 400 }) }).map(({ rule, n }) => ({ type: 'RestoreRule', rule, documentNumber: 'x', from: daysAfter('2025-12-01', n), today }) as const),
    fc.constantFrom(setIt, { ...setIt, year: 2026 }),
  )
  fc.assert(fc.property(fc.array(command, { maxLength: 25 }), (commands) => {
    let state = regulation.initialState
    for (const one of commands) {
      const decision = regulation.decide(one, state)
      if (decision.kind === 'refused') continue
      const after = decision.events.reduce(regulation.evolve, state)
      if (one.type === 'OverrideRule' || one.type === 'RestoreRule') {
        assert.ok(isCalendarDay(one.from))
        assert.deepEqual(rulesOn(after, daysAfter(one.from, -1)), rulesOn(state, daysAfter(one.from, -1)))
        for (const name of RULE_NAMES) if (name !== one.rule) assert.deepEqual(ruleNamed(rulesOn(after, one.from).rules, name), ruleNamed(rulesOn(state, one.from).rules, name))
      } else assert.equal(after.calendarVersion, state.calendarVersion + 1)
      for (const name of RULE_NAMES) assert.ok(ruleNamed(rulesOn(after, '2026-06-01').rules, name).value >= 0)
      state = after
    }
  }), { numRuns: Math.min(RUNS, 2000) })
})

test('terms follow one another by their first sessions, each with its name and document', () => {
  const begin = { type: 'BeginTerm', name: ' Nhiệm kỳ 2026–2031 ', startedOn: '2026-03-30', documentNumber: ' 01/NQ-HĐND ', today: '2026-04-02' } as const
  const began = { type: 'TermBegan', name: 'Nhiệm kỳ 2026–2031', startedOn: '2026-03-30', documentNumber: '01/NQ-HĐND', recordedOn: '2026-04-02' } as const
  given().when(begin).then(began)
  given().when({ ...begin, name: ' ' }).refused('term-needs-name')
  given().when({ ...begin, startedOn: '2026-02-30' }).refused('term-day-not-in-calendar')
  given().when({ ...begin, documentNumber: '' }).refused('regulation-needs-document')
  given(began).when({ ...begin, startedOn: '2026-03-30' }).refused('term-not-later')
  given(began).when({ ...begin, name: 'Nhiệm kỳ 2031–2036', startedOn: '2031-03-31' }).then({ ...began, name: 'Nhiệm kỳ 2031–2036', startedOn: '2031-03-31' })
})
