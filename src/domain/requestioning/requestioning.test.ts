import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { RUNS } from '../../../test/domain/runs.ts'
import { daysAfter } from '../calendar/index.ts'
import { BOUNCES_TO_ASK_AGAIN, FACTORS, factorsOf, rankedOn, reasonsOf, scoreOf, type Standing } from './index.ts'

const today = '2026-12-01'
const standing = (changes: Partial<Standing> = {}): Standing => ({
  commitmentId: 'c1', ownerOfficeId: 'so-xd', status: 'owed', firstDue: '2026-12-31', currentDue: '2026-12-31', hops: 0, bounces: 0, reopenings: 0, periodsNotMet: 0, voters: 0, ...changes,
})

test('a promise is asked about again when it is late, without effect, passed to and fro or disputed, and for no other reason', () => {
  assert.deepEqual(reasonsOf(standing(), today), [])
  assert.deepEqual(reasonsOf(standing({ currentDue: daysAfter(today, -1) }), today), ['late'])
  assert.deepEqual(reasonsOf(standing({ currentDue: today }), today), [], 'its last day is not over')
  assert.deepEqual(reasonsOf(standing({ currentDue: null, firstDue: null }), today), [])
  assert.deepEqual(reasonsOf(standing({ reopenings: 1 }), today), ['ineffective'])
  assert.deepEqual(reasonsOf(standing({ periodsNotMet: 1 }), today), ['ineffective'])
  assert.deepEqual(reasonsOf(standing({ bounces: BOUNCES_TO_ASK_AGAIN - 1 }), today), [])
  assert.deepEqual(reasonsOf(standing({ bounces: BOUNCES_TO_ASK_AGAIN }), today), ['bounced'])
  assert.deepEqual(reasonsOf(standing({ status: 'disputed', currentDue: '2026-10-01', bounces: 3, reopenings: 1 }), today), ['late', 'ineffective', 'bounced', 'disputed'])
})

test('who waits for a verdict is not late, and what has ended is not asked about again', () => {
  const late = { currentDue: '2026-06-30', firstDue: '2026-06-30', bounces: 5, reopenings: 2 } as const
  for (const status of ['claimed', 'verified'] as const) assert.deepEqual(reasonsOf(standing({ ...late, status }), today), ['ineffective', 'bounced'])
  for (const status of ['captured', 'confirmed', 'setAside', 'closed', 'withdrawn'] as const) assert.deepEqual(reasonsOf(standing({ ...late, status }), today), [])
})

test('the score is the product of the four factors as shown: 30 days late, 90 of slippage, two hand-overs and nine voters each count double', () => {
  const [one] = rankedOn([standing({ firstDue: '2026-08-03', currentDue: '2026-11-01', hops: 2, voters: 9 })], today)
  assert.deepEqual(one?.measures, { late: 30, slipped: 90, passed: 2, voters: 9 })
  assert.deepEqual(one?.factors, { late: 2, slipped: 2, passed: 2, voters: 2 })
  assert.equal(one?.score, 16)
})

const standings: fc.Arbitrary<readonly Standing[]> = fc.array(fc.record({
  commitmentId: fc.uuid(), ownerOfficeId: fc.constantFrom('a', 'b'), status: fc.constantFrom('owed' as const, 'claimed' as const, 'disputed' as const, 'verified' as const, 'closed' as const),
  firstDue: fc.option(fc.integer({ min: -400, max: 200 }).map((days) => daysAfter(today, days))), currentDue: fc.option(fc.integer({ min: -400, max: 200 }).map((days) => daysAfter(today, days))),
  hops: fc.nat({ max: 6 }), bounces: fc.nat({ max: 4 }), reopenings: fc.nat({ max: 2 }), periodsNotMet: fc.nat({ max: 2 }), voters: fc.nat({ max: 100_000 }),
}), { maxLength: 30 })

test('everything with a reason is on the list once, the heaviest first, and more of any measure never makes it lighter', () => {
  fc.assert(fc.property(standings, (all) => {
    const ranked = rankedOn(all, today)
    assert.deepEqual(ranked.map(({ standing: { commitmentId } }) => commitmentId).toSorted(), all.filter((one) => reasonsOf(one, today).length > 0).map(({ commitmentId }) => commitmentId).toSorted())
    ranked.forEach(({ score, factors, measures }, index) => {
      assert.ok(index === 0 || ranked[index - 1]!.score >= score)
      assert.equal(score, scoreOf(factors))
      for (const factor of FACTORS) {
        assert.ok(factors[factor] >= 1)
        assert.ok(scoreOf(factorsOf({ ...measures, [factor]: measures[factor] + 50 })) >= score, factor)
      }
    })
    assert.deepEqual(rankedOn(all.toReversed(), today), ranked, 'the order in which they come does not matter')
  }), { numRuns: Math.ceil(RUNS / 4) })
})
