import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { HISTORIES } from '../../../test/domain/commitmentSamples.ts'
import { randomPromises, type PromiseHistory } from '../../../test/domain/randomPromises.ts'
import { RUNS } from '../../../test/domain/runs.ts'
import { ALL_TIME, daysAfter, yearOrQuarter, type DayRange } from '../calendar/index.ts'
import { dayOf, daysByOffice, lifetimeDays, moveSpans, moveStretches, passingOf, type CommitmentEvent } from '../commitment/index.ts'
import { ANSWERS, OUTCOMES, cameBack, handOversOf, officePassing, passingView, waitsOf, type PassingView } from './index.ts'

const through = (property: (promises: readonly PromiseHistory[]) => void): void => fc.assert(fc.property(randomPromises, property), { numRuns: Math.ceil(RUNS / 4) })

const offersOf = (promises: readonly PromiseHistory[]) => promises.flatMap(({ history }) => handOversOf(history))
const lastOf = (promises: readonly PromiseHistory[]): string => promises.flatMap(({ history }) => history.map(dayOf)).reduce((one, other) => (one > other ? one : other))
const sum = <Item>(items: readonly Item[], of: (item: Item) => number): number => items.reduce((total, item) => total + of(item), 0)

test('every offer is one hand-over with one answer, on the days the record tells', () => {
  through((promises) => {
    for (const { commitmentId, history } of promises) {
      const found = handOversOf(history)
      const of = (type: CommitmentEvent['type']): number => history.filter((event) => event.type === type).length
      assert.equal(found.length, of('HandOverProposed'))
      assert.equal(found.filter(({ answer }) => answer === 'accepted').length, of('HandOverAccepted'))
      assert.equal(found.filter(({ answer }) => answer === 'refused').length, of('HandOverRefused'))
      assert.deepEqual(found.map(({ ordinal }) => ordinal), found.map((_, index) => index + 1))
      for (const [index, offer] of found.entries()) {
        assert.equal(offer.commitmentId, commitmentId)
        assert.equal(offer.answer === 'waiting', offer.answeredOn === null)
        assert.ok(offer.answer !== 'waiting' || index === found.length - 1, 'only the last may wait')
        assert.equal(offer.outcome !== null, offer.answer === 'refused')
        assert.equal(offer.properOfficeId !== null, offer.answer === 'refused')
        assert.ok(offer.answeredOn === null || offer.answeredOn >= offer.proposedOn)
      }
    }
  })
})

test('bounces and refusals are those of the promise’s own trail', () => {
  through((promises) => {
    for (const { history } of promises) {
      const [found, passing] = [handOversOf(history), passingOf(history)]
      assert.equal(found.filter(cameBack).length, passing.bounces)
      assert.deepEqual(found.flatMap(({ outcome }) => outcome ?? []), passing.refusals.map(({ outcome }) => outcome))
    }
  })
})

test('edges sum to the hand-overs, and the answers on an edge to its offers', () => {
  through((promises) => {
    const view = passingView(promises, ALL_TIME, lastOf(promises))
    const offers = offersOf(promises)
    assert.equal(view.handOvers, offers.length)
    assert.equal(sum(view.edges, ({ proposed }) => proposed), offers.length)
    for (const edge of view.edges) {
      assert.equal(sum(ANSWERS, (answer) => edge[answer]), edge.proposed)
      assert.notEqual(edge.fromOfficeId, edge.toOfficeId)
    }
    assert.equal(sum(view.edges, (edge) => edge.cameBack), offers.filter(cameBack).length)
    assert.equal(sum(view.bounced, ({ bounces }) => bounces), sum(view.edges, (edge) => edge.cameBack))
    assert.equal(sum(view.refusals, ({ refusals }) => refusals), sum(view.edges, ({ refused }) => refused))
    for (const { refusals, judged, right, wrong, open } of view.refusals) assert.deepEqual([refusals, judged], [right + wrong + open, right + wrong])
  })
})

test('split into adjoining periods, every hand-over and every day of waiting is counted in exactly one', () => {
  fc.assert(fc.property(randomPromises, fc.nat({ max: 120 }), (promises, offset) => {
    const asOf = daysAfter(lastOf(promises), 9)
    const cut = daysAfter('2026-07-01', offset)
    const periods: readonly DayRange[] = [{ from: null, to: cut }, { from: daysAfter(cut, 1), to: daysAfter(cut, 30) }, { from: daysAfter(cut, 31), to: null }]
    const [whole, parts] = [passingView(promises, ALL_TIME, asOf), periods.map((period) => passingView(promises, period, asOf))]
    const added = (of: (view: PassingView) => number): void => assert.equal(sum(parts, of), of(whole))
    added(({ handOvers }) => handOvers)
    for (const answer of ANSWERS) added(({ edges }) => sum(edges, (edge) => edge[answer]))
    added(({ edges }) => sum(edges, (edge) => edge.cameBack))
    added(({ pingPongs }) => sum(pingPongs, ({ times }) => times))
    for (const outcome of ['right', 'wrong', 'open'] as const) added(({ refusals }) => sum(refusals, (one) => one[outcome]))
    assert.equal(sum(periods, (period) => sum(waitsOf(promises, period, asOf), ({ days }) => days)), sum(waitsOf(promises, ALL_TIME, asOf), ({ days }) => days))
  }), { numRuns: Math.ceil(RUNS / 4) })
})

test('days of waiting and of work are the days of the move, and sum to the lifetime', () => {
  through((promises) => {
    const asOf = daysAfter(lastOf(promises), 9)
    for (const promise of promises) {
      const stretches = moveStretches(promise.history)
      const work = sum(daysByOffice(stretches.filter(({ awaited }) => awaited === 'work'), asOf), ({ days }) => days)
      assert.equal(work + sum(waitsOf([promise], ALL_TIME, asOf), ({ days }) => days), lifetimeDays(promise.history, asOf))
      const byOffice = (spans: Parameters<typeof daysByOffice>[0]) => daysByOffice(spans, asOf).toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1))
      assert.deepEqual(byOffice(stretches), byOffice(moveSpans(promise.history)))
    }
  })
})

test('a ping-pong needs an offer each way on one promise; every offer after that is one more', () => {
  through((promises) => {
    const { pingPongs } = passingView(promises, ALL_TIME, lastOf(promises))
    for (const { officeIds: [one, other], times, commitmentIds } of pingPongs) {
      let expected = 0
      for (const { commitmentId, history } of promises) {
        const between = handOversOf(history).filter(({ fromOfficeId, toOfficeId }) => [fromOfficeId, toOfficeId].toSorted().join() === [one, other].toSorted().join())
        const firstBack = between.findIndex(({ fromOfficeId }) => fromOfficeId !== between[0]?.fromOfficeId)
        const later = between.filter(({ fromOfficeId }, index) => between.slice(0, index).some((earlier) => earlier.fromOfficeId !== fromOfficeId)).length
        assert.equal(commitmentIds.includes(commitmentId), firstBack > 0)
        expected += later
      }
      assert.equal(times, expected)
    }
  })
})

test('what an office did is counted by promises, the same from all hand-overs as from its own', () => {
  through((promises) => {
    const offers = offersOf(promises)
    for (const officeId of new Set(offers.flatMap(({ fromOfficeId, toOfficeId }) => [fromOfficeId, toOfficeId]))) {
      const own = officePassing(offers.filter(({ fromOfficeId, toOfficeId }) => fromOfficeId === officeId || toOfficeId === officeId), officeId)
      assert.deepEqual(own, officePassing(offers, officeId))
      assert.ok(own.refused <= own.refusals.refusals && own.refused <= promises.length && own.handedOn <= promises.length)
      assert.equal(own.handedOn, promises.filter(({ history }) => handOversOf(history).some(({ fromOfficeId, answer }) => fromOfficeId === officeId && answer === 'accepted')).length)
    }
  })
})

test('a year is its four quarters, day by day', () => {
  const quarters = [1, 2, 3, 4].map((quarter) => yearOrQuarter(2028, quarter))
  assert.deepEqual(quarters, [
    { from: '2028-01-01', to: '2028-03-31' }, { from: '2028-04-01', to: '2028-06-30' }, { from: '2028-07-01', to: '2028-09-30' }, { from: '2028-10-01', to: '2028-12-31' },
  ])
  assert.deepEqual(yearOrQuarter(2028, null), { from: quarters[0]?.from, to: quarters[3]?.to })
  assert.equal(yearOrQuarter(2028, 1).to, daysAfter('2028-04-01', -1))
})

/** Offers among three offices on one promise, each answered the next week. */
const story = (...steps: readonly (readonly [from: string, to: string, answer: 'accepts' | { readonly names: string } | null, on: string])[]): readonly CommitmentEvent[] => [
  ...HISTORIES.owed,
  ...steps.flatMap(([from, to, answer, on]): readonly CommitmentEvent[] => [
    { type: 'HandOverProposed', officeId: from, toOfficeId: to, reason: 'Không thuộc chức năng', legalBasis: 'Quyết định 12', documentNumber: null, answerBy: daysAfter(on, 5), proposedOn: on },
    ...(answer === null ? [] : answer === 'accepts'
      ? [{ type: 'HandOverAccepted', officeId: to, acceptedOn: daysAfter(on, 3) } as const]
      : [{ type: 'HandOverRefused', officeId: to, properOfficeId: answer.names, reason: 'Thuộc cơ quan khác', refusedOn: daysAfter(on, 3) } as const]),
  ]),
]

test('A→B→A is seen: a pair, a return, and the promise among those that came back', () => {
  const history = story(['so-xay-dung', 'so-nong-nghiep', 'accepts', '2026-08-01'], ['so-nong-nghiep', 'so-xay-dung', 'accepts', '2026-09-01'])
  const view = passingView([{ commitmentId: 'c1', history }], yearOrQuarter(2026, null), '2026-12-01')
  assert.deepEqual(view.pingPongs, [{ officeIds: ['so-nong-nghiep', 'so-xay-dung'], times: 1, commitmentIds: ['c1'] }])
  assert.deepEqual(view.bounced, [{ commitmentId: 'c1', proposed: 2, refused: 0, returned: 1, bounces: 1 }])
  assert.deepEqual(view.edges.map(({ fromOfficeId, accepted, cameBack }) => [fromOfficeId, accepted, cameBack]), [['so-nong-nghiep', 1, 1], ['so-xay-dung', 1, 0]])
  assert.deepEqual(passingView([{ commitmentId: 'c1', history }], yearOrQuarter(2026, 4), '2026-12-01').pingPongs, [], 'the way back was in the third quarter')
})

test('a refusal is right once the office it named has the promise, wrong once the refuser has it, open until then', () => {
  const refusedFirst = ['so-xay-dung', 'so-nong-nghiep', { names: 'so-tai-chinh' }, '2026-08-01'] as const
  const accuracy = (history: readonly CommitmentEvent[]) => passingView([{ commitmentId: 'c1', history }], ALL_TIME, '2026-12-01').refusals
  const one = { officeId: 'so-nong-nghiep', refusals: 1, judged: 0, right: 0, wrong: 0, open: 0 }
  assert.deepEqual(accuracy(story(refusedFirst)), [{ ...one, open: 1 }])
  assert.deepEqual(accuracy(story(refusedFirst, ['so-xay-dung', 'so-tai-chinh', 'accepts', '2026-09-01'])), [{ ...one, judged: 1, right: 1 }])
  assert.deepEqual(accuracy(story(refusedFirst, ['so-xay-dung', 'so-nong-nghiep', 'accepts', '2026-09-01'])), [{ ...one, judged: 1, wrong: 1 }])
})

test('who leaves an offer unanswered is charged to its last day, and the arbiter from the next', () => {
  const history = story(['so-xay-dung', 'so-nong-nghiep', null, '2026-08-01'])
  assert.deepEqual(waitsOf([{ commitmentId: 'c1', history }], ALL_TIME, '2026-08-20'), [
    { role: 'standingCommittee', officeId: null, commitmentId: 'c1', awaited: 'owner', days: 13 },
    { role: 'agency', officeId: 'so-nong-nghiep', commitmentId: 'c1', awaited: 'handOver', days: 6 },
  ])
})

test('where the receiver ended, its successor answers, and what it answered is its own', () => {
  const history: readonly CommitmentEvent[] = [
    ...story(['so-xay-dung', 'so-nong-nghiep', null, '2026-08-01']),
    { type: 'OfficeSucceeded', endedOfficeId: 'so-nong-nghiep', successorOfficeId: 'so-tai-nguyen', toChooseFrom: [], documentNumber: '05/NQ-HĐND', succeededOn: '2026-08-03' },
    { type: 'HandOverRefused', officeId: 'so-tai-nguyen', properOfficeId: 'so-xay-dung', reason: 'Thuộc cơ quan khác', refusedOn: '2026-08-05' },
  ]
  const { edges, refusals } = passingView([{ commitmentId: 'c1', history }], ALL_TIME, '2026-12-01')
  assert.deepEqual(edges.map(({ fromOfficeId, toOfficeId, refused }) => [fromOfficeId, toOfficeId, refused]), [['so-xay-dung', 'so-tai-nguyen', 1]])
  assert.deepEqual(refusals.map(({ officeId, right }) => [officeId, right]), [['so-tai-nguyen', 1]])
})

test('the histories reach what they are to test: every answer and outcome, returns, ways back', () => {
  const offers = offersOf(fc.sample(randomPromises, { numRuns: 300, seed: 3 }).flat())
  const some = (found: (offer: (typeof offers)[number]) => boolean) => assert.ok(offers.filter(found).length >= 20, String(found))
  for (const wanted of ANSWERS) some(({ answer }) => answer === wanted)
  for (const wanted of OUTCOMES) some(({ outcome }) => outcome === wanted)
  some(({ returned }) => returned)
  some(({ back }) => back)
})
