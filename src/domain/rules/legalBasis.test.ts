import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isCalendarDay } from '../calendar/index.ts'
import { LEGAL_INSTRUMENTS, legalBasis, legalInstrumentsOn } from './index.ts'

const numbersOn = (date: string) => legalInstrumentsOn(date).map(({ number }) => number)

test('a resolution is founded on the supervision law of its own day: Law 87/2015 to 28 February 2026, Law 121/2025 from 1 March', () => {
  assert.deepEqual(numbersOn('2026-02-28'), ['72/2025/QH15', '87/2015/QH13', '594/NQ-UBTVQH15'])
  assert.deepEqual(numbersOn('2026-03-01'), ['72/2025/QH15', '121/2025/QH15', '114/2025/UBTVQH15'])
  assert.deepEqual(numbersOn('2024-07-04'), ['77/2015/QH13', '87/2015/QH13', '594/NQ-UBTVQH15'])
  assert.deepEqual(numbersOn('2017-07-15'), ['77/2015/QH13', '87/2015/QH13'])
  assert.deepEqual(numbersOn('2010-01-01'), [])
})

test('the lines name the instruments in full', () => {
  assert.equal(legalBasis('2026-07-10')[1], 'Căn cứ Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân số 121/2025/QH15')
})

test('within one subject the periods follow each other day on day, and only the last is open', () => {
  for (const subject of ['organisation', 'supervision', 'guidance'] as const) {
    const chain = LEGAL_INSTRUMENTS.filter((instrument) => instrument.subject === subject)
    chain.forEach(({ effectiveFrom, effectiveTo, number }, index) => {
      assert.ok(isCalendarDay(effectiveFrom), number)
      const next = chain[index + 1]
      const dayAfter = effectiveTo === null ? undefined : Temporal.PlainDate.from(effectiveTo).add({ days: 1 }).toString()
      assert.equal(dayAfter, next?.effectiveFrom, number)
    })
  }
})

test('every instrument says how well it is known', () => {
  for (const { certainty, note, citation, number } of LEGAL_INSTRUMENTS) {
    assert.match(certainty, /^(read|inferred|unread)$/)
    assert.ok(note.length > 0)
    assert.ok(citation.includes(number))
  }
})
