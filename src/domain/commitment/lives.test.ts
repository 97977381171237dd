import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { COMMANDS } from '../../../test/domain/commitmentSamples.ts'
import { randomLife, type Life } from '../../../test/domain/randomLife.ts'
import { RUNS } from '../../../test/domain/runs.ts'
import { daysAfter } from '../calendar/index.ts'
import { stateAfter } from '../decider.ts'
import {
  awaitingOf, commitment, currentDueOf, dayOf, daysByOffice, dueOf, dutyAt, dutySpans, lifetimeDays, moveAt, moveSpans, moverOf, passingOf, type Commitment, type Owed, type Span,
} from './index.ts'

/** Seeds under which a rule was once found wrong: each property goes through some of their lives in every run. */
const KEPT_SEEDS = [-485623260, 479749839, -1216319791, -824598911]

const throughLives = (property: (life: Life) => void): void => {
  for (const seed of KEPT_SEEDS) fc.assert(fc.property(randomLife, property), { numRuns: Math.ceil(RUNS / 20), seed })
  fc.assert(fc.property(randomLife, property), { numRuns: RUNS })
}

const isOwed = (state: Commitment): state is Extract<Commitment, Owed> => 'adoption' in state

const covering = (spans: readonly Span[], day: string) => spans.filter(({ from, to }) => from <= day && (to === null || day < to))

/** What had become of it when the day ended, told step by step. */
const stateOn = ({ events, states }: Life, day: string): Commitment => states[events.findLastIndex((event) => dayOf(event) <= day) + 1] ?? commitment.initialState

test('on each day from adoption to the end exactly one office owes the promise and exactly one has the move, as a replay to that day says', () => {
  throughLives((life) => {
    const [duty, move] = [dutySpans(life.events), moveSpans(life.events)]
    const last = dayOf(life.events.at(-1)!)
    for (let day = '2026-07-03'; day <= daysAfter(last, 9); day = daysAfter(day, 1)) {
      const state = stateOn(life, day)
      const owed = isOwed(state) && !('decision' in state) && day >= '2026-07-04'
      const [owers, movers] = [covering(duty, day), covering(move, day)]
      assert.deepEqual([owers.length, movers.length], owed ? [1, 1] : [0, 0], day)
      if (!owed) continue
      assert.equal(owers[0]?.officeId, state.ownerOfficeId, day)
      assert.deepEqual({ role: movers[0]?.role, officeId: movers[0]?.officeId }, moverOf(awaitingOf(state), day), day)
    }
    assert.deepEqual(moveAt(life.events, last), move.length === 0 ? null : covering(move, last).map(({ role, officeId }) => ({ role, officeId }))[0] ?? null)
    assert.equal(dutyAt(life.events, last)?.officeId, covering(duty, last)[0]?.officeId)
  })
})

test('days by office sum exactly to the lifetime, by duty and by move, whatever the day it is asked', () => {
  throughLives(({ events }) => {
    const last = dayOf(events.at(-1)!)
    for (const asOf of ['2026-07-01', '2026-07-04', '2026-07-19', last, daysAfter(last, 40)])
      for (const spans of [dutySpans(events), moveSpans(events)])
        assert.equal(daysByOffice(spans, asOf).reduce((sum, { days }) => sum + days, 0), lifetimeDays(events, asOf), asOf)
  })
})

test('spans follow one another without an empty one, with a gap only while the promise was closed, each at another holder than the one before', () => {
  throughLives((life) => {
    const { events } = life
    for (const spans of [dutySpans(events), moveSpans(events)])
      for (const [index, span] of spans.entries()) {
        assert.ok(span.to === null || span.from < span.to)
        const before = spans[index - 1]
        if (!before) assert.ok(span.from === '2026-07-04' || stateOn(life, '2026-07-04').status === 'closed')
        else if (before.to !== span.from) assert.equal(before.to === null ? null : stateOn(life, before.to).status, 'closed')
        else assert.ok(before.role !== span.role || before.officeId !== span.officeId)
      }
  })
})

test('words and first date never change, whatever is extended or handed over, and the date moves only later and within the limits', () => {
  const { count, totalDays } = COMMANDS.AdoptCommitment.rules.extensions
  throughLives(({ states }) => {
    for (const state of states) {
      if (state.status === 'absent') continue
      assert.deepEqual(state.quote, COMMANDS.CaptureCommitment.quote)
      assert.deepEqual(dueOf(state), COMMANDS.CaptureCommitment.terms.due)
      if (!isOwed(state)) continue
      assert.equal(state.adoption.ownerOfficeId, 'so-xay-dung')
      const current = currentDueOf(state) ?? ''
      assert.ok(current >= '2026-08-29' && current <= daysAfter('2026-08-29', totalDays.value), current)
      assert.ok(state.extension.times <= count.value)
    }
    for (const [index, state] of states.entries()) {
      const before = states[index - 1]
      if (before && isOwed(before) && isOwed(state)) assert.ok((currentDueOf(state) ?? '') >= (currentDueOf(before) ?? ''))
    }
  })
})

test('a promise is never without an owner, never with the committee that verifies it, and never leaves the record but closed or withdrawn', () => {
  throughLives(({ states }) => {
    const adopted = states.findIndex(isOwed)
    for (const state of states.slice(adopted)) {
      assert.ok(isOwed(state))
      assert.notEqual(state.ownerOfficeId, '')
      assert.equal(state.ownerOfficeId, state.trail.holders.at(-1))
      assert.ok(!state.trail.holders.includes(state.overseerOfficeId))
    }
  })
})

test('a closed promise was verified by another office than any that ever owed it, and ended by another than its owner', () => {
  throughLives(({ states }) => {
    const state = states.at(-1)!
    if (state.status === 'closed') assert.ok(!state.trail.holders.includes(state.verdict.officeId))
    if ('decision' in state) assert.notEqual(state.decision.officeId, state.ownerOfficeId)
  })
})

test('only acceptance by the named receiver, the arbiter’s word or the end of an office changes who owes it', () => {
  throughLives(({ events, states }) => {
    for (const [index, event] of events.entries()) {
      const [before, after] = [states[index], states[index + 1]]
      if (!before || !after || !isOwed(before) || !isOwed(after) || before.ownerOfficeId === after.ownerOfficeId) continue
      assert.match(event.type, /^(HandOverAccepted|OwnerNamed|OfficeSucceeded|CommitmentSplit)$/)
      if (event.type === 'OfficeSucceeded') assert.deepEqual([before.ownerOfficeId, after.ownerOfficeId], [event.endedOfficeId, event.successorOfficeId])
      if (event.type === 'HandOverAccepted') assert.ok(before.status === 'owed' && before.question?.kind === 'handOver' && before.question.toOfficeId === event.officeId)
    }
  })
})

test('the counters are those of the steps: hops of changed owners, bounces of returns, and a judgement on every refusal', () => {
  throughLives(({ events, states }) => {
    const passing = passingOf(events)
    const owners = states.filter(isOwed).map(({ ownerOfficeId }) => ownerOfficeId)
    assert.equal(passing.hops + passing.successions, owners.filter((owner, index) => index > 0 && owner !== owners[index - 1]).length)
    assert.equal(passing.holders.length, passing.hops + passing.successions + 1)
    assert.equal(passing.refusals.length, events.filter(({ type }) => type === 'HandOverRefused').length)
    const back = events.filter((event, index) => {
      const before = states[index]
      return event.type === 'HandOverAccepted' && before !== undefined && isOwed(before) && owners.slice(0, states.slice(0, index + 1).filter(isOwed).length).includes(event.officeId)
    }).length
    assert.equal(passing.bounces, passing.refusals.length + back)
    for (const { officeId, outcome, on } of passing.refusals)
      if (!passing.holders.includes(officeId)) assert.notEqual(outcome, 'wrong', on)
  })
})

test('a whole is claimed, verified or closed only while every part is finished, and nothing else opens it again but a failed re-check or a part reopened', () => {
  throughLives(({ events, states }) => {
    for (const [index, event] of events.entries()) {
      const [before, after] = [states[index], states[index + 1]]
      if (after && isOwed(after) && ['claimed', 'disputed', 'verified', 'closed'].includes(after.status)) assert.ok(after.parts.every(({ finished }) => finished !== null), event.type)
      if (before?.status === 'closed' && after?.status !== 'closed') assert.match(event.type, /^(RecheckFailed|PartReopened)$/)
    }
  })
})

test('replayed in one go or step by step, it is the same', () => {
  throughLives(({ events, states }) => assert.deepEqual(stateAfter(commitment, events), states.at(-1)))
})

test('the histories reach what they are to test: bounces to the arbiter, extensions, ends, and many refusals', () => {
  const lives = fc.sample(randomLife, { numRuns: 1000, seed: 3 })
  const some = (found: (life: Life) => boolean) => lives.filter(found).length
  const has = (type: string) => some(({ events }) => events.some((event) => event.type === type))
  for (const type of ['HandOverProposed', 'HandOverAccepted', 'HandOverRefused', 'OwnerNamed', 'ExtensionAsked', 'ExtensionGranted', 'ExtensionRefused', 'CommitmentClosed', 'CommitmentWithdrawn', 'ClaimDisputed', 'ReturnContested', 'DisputeSettled', 'RecheckFailed', 'OfficeSucceeded', 'CommitmentSplit', 'PartReopened'])
    assert.ok(has(type) >= 20, `${type} in ${has(type)} of 1,000`)
  assert.ok(some(({ states }) => states.some((state) => state.status === 'owed' && state.question?.kind === 'arbitration')) >= 20)
  assert.ok(some(({ refusals }) => refusals > 10) >= 100)
})
