import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { COMMANDS } from '../../../test/domain/commitmentSamples.ts'
import { randomLife } from '../../../test/domain/randomLife.ts'
import { RUNS } from '../../../test/domain/runs.ts'
import { daysAfter } from '../calendar/index.ts'
import { commitment, dayOf, type CommitmentCommand, type CommitmentEvent } from '../commitment/index.ts'
import { stateAfter } from '../decider.ts'
import { RATE_NAMES, comparisonOf, countedRow, overdue, perMille, ratesOf, recordAsOf, totalsByOwner, totalsOf, type CountedBeside, type CountedRow, type RateName } from './index.ts'

const asOf = '2026-09-30'
const nothing = (day = asOf): CountedBeside => ({ asOf: day, excuses: new Map(), letters: new Map(), sittings: [], terms: [], openBefore: new Map() })

/** What happens when these are asked one after the other; each must be allowed. */
const record = (...commands: readonly CommitmentCommand[]): readonly CommitmentEvent[] =>
  commands.reduce<readonly CommitmentEvent[]>((past, command) => {
    const decided = commitment.decide(command, stateAfter(commitment, past))
    if (decided.kind === 'refused') throw new Error(decided.refusal)
    return [...past, ...decided.events]
  }, [])
const adopted = [COMMANDS.CaptureCommitment, COMMANDS.ConfirmWording, COMMANDS.AdoptCommitment] as const
/** Promised by 29 August 2026. */
const rowOf = (events: readonly CommitmentEvent[], beside = nothing()): CountedRow => countedRow(events, beside) ?? assert.fail('not counted')

const row = (changes: Partial<CountedRow> = {}): CountedRow => ({
  commitmentId: 'c', ownerOfficeId: 'o', overseerOfficeId: 'b', resolutionNumber: '1', adoptedOn: '2026-01-05', firstDue: '2026-06-30', currentDue: '2026-06-30', standing: 'open', finishedOn: null,
  reported: false, everClaimed: false, extensions: 0, hops: 0, reopenings: 0, excuse: null, urged: null, carriedRounds: 0, carriedSittings: 0, ...changes,
})
const rate = (name: RateName, ...rows: readonly CountedRow[]) => ratesOf(rows, asOf).find((one) => one.name === name)!

test('what an office claims is not done: only what another office verified is', () => {
  assert.equal(rowOf(record(...adopted, COMMANDS.ClaimCompletion)).standing, 'claimed')
  assert.equal(rowOf(record(...adopted, COMMANDS.ClaimCompletion, COMMANDS.VerifyCompletion)).standing, 'done')
  assert.deepEqual(rate('resolved', row({ standing: 'claimed', everClaimed: true }), row({ standing: 'done', everClaimed: true })), { name: 'resolved', numerator: 1, denominator: 2, excluded: [] })
  assert.deepEqual(rate('claimsVerified', row({ standing: 'claimed', everClaimed: true }), row({ standing: 'done', everClaimed: true }), row()), { name: 'claimsVerified', numerator: 1, denominator: 2, excluded: [{ why: 'notClaimed', count: 1 }] })
})

test('a claim made by the day counts by the verdict on it, however late the verdict; a claim made after the day does not count', () => {
  const claimedBefore = record(...adopted, { ...COMMANDS.ClaimCompletion, today: '2026-09-30' }, { ...COMMANDS.VerifyCompletion, today: '2026-10-10' })
  assert.deepEqual([rowOf(claimedBefore).standing, rowOf(claimedBefore).finishedOn], ['done', '2026-09-30'])
  const returned = record(...adopted, { ...COMMANDS.ClaimCompletion, today: '2026-09-30' }, { ...COMMANDS.ReturnClaim, today: '2026-10-10' }, { ...COMMANDS.ClaimCompletion, today: '2026-10-12' }, { ...COMMANDS.VerifyCompletion, today: '2026-10-13' })
  assert.equal(rowOf(returned).standing, 'open')
  const claimedAfter = record(...adopted, { ...COMMANDS.ClaimCompletion, today: '2026-10-01' }, { ...COMMANDS.VerifyCompletion, today: '2026-10-02' })
  assert.equal(rowOf(claimedAfter).standing, 'open')
})

test('what was not adopted by the day is not counted, however early it was recorded; a resolution recorded after its day is', () => {
  assert.equal(countedRow(record(...adopted), nothing('2026-07-03')), null)
  const recordedLate = record(COMMANDS.CaptureCommitment, { ...COMMANDS.ConfirmWording, today: '2026-07-20' }, COMMANDS.AdoptCommitment)
  assert.equal(countedRow(recordedLate, nothing('2026-07-10'))?.standing, 'open')
})

test('of what is due, a delay excused in writing is left out and told; by the date first promised nothing is', () => {
  const late = row()
  const excused = row({ excuse: '33/UBND' })
  const later = row({ currentDue: '2026-12-31' })
  assert.deepEqual(rate('dueDone', late, excused, later, row({ standing: 'done', finishedOn: '2026-07-20' }), row({ firstDue: null, currentDue: null }), row({ standing: 'ended' })),
    { name: 'dueDone', numerator: 1, denominator: 2, excluded: [{ why: 'ended', count: 1 }, { why: 'noDate', count: 1 }, { why: 'notDue', count: 1 }, { why: 'excused', count: 1 }] })
  assert.deepEqual(rate('onFirstDate', late, excused, later, row({ standing: 'done', finishedOn: '2026-07-20' }), row({ standing: 'done', finishedOn: '2026-06-30' })),
    { name: 'onFirstDate', numerator: 1, denominator: 5, excluded: [] })
})

test('more time moves the date that is due and never the date first promised', () => {
  const events = record(...adopted, { ...COMMANDS.AskExtension, today: '2026-08-20' }, { ...COMMANDS.GrantExtension, today: '2026-08-22' })
  assert.deepEqual([rowOf(events).firstDue, rowOf(events).currentDue, rowOf(events).extensions], ['2026-08-29', '2026-10-15', 1])
})

test('the share urged in writing is of what is overdue, by letters signed by the day and in its present opening', () => {
  const letters = new Map([['c1', [{ step: 1, signedOn: '2026-09-10', reopenings: 0 }, { step: 2, signedOn: '2026-10-02', reopenings: 0 }, { step: 4, signedOn: '2026-09-12', reopenings: 1 }]]])
  assert.equal(rowOf(record(...adopted), { ...nothing(), letters }).urged, 1)
  assert.deepEqual(rate('urged', row({ urged: 1 }), row(), row({ currentDue: '2026-09-30' })), { name: 'urged', numerator: 1, denominator: 2, excluded: [{ why: 'notOverdue', count: 1 }] })
})

test('what stood open in earlier rounds is carried over, with the sittings it has outlasted', () => {
  const counted = rowOf(record(...adopted), { ...nothing(), openBefore: new Map([['c1', 2]]), sittings: ['2026-07-03', '2026-07-04', '2026-09-01', '2026-10-01'] })
  assert.deepEqual([counted.carriedRounds, counted.carriedSittings], [2, 1])
})

test('a promise that outlasts a term is carried over into the next, and counted as such; where no term began since, nothing is said of terms', () => {
  const counted = (terms: readonly string[]) => rowOf(record(...adopted), { ...nothing(), terms })
  assert.equal(counted(['2021-06-28', '2026-09-01', '2031-03-31']).carriedTerms, 1)
  assert.ok(!('carriedTerms' in counted(['2021-06-28', '2031-03-31'])), 'the day counted is before the next term')
})

test('a divided promise is one row, and its parts are none', () => {
  assert.equal(countedRow(record(COMMANDS.OpenPart), nothing()), null)
})

test('no rate looks better than it is: tenths of a percent are rounded down, and nothing of nothing is no rate', () => {
  assert.equal(perMille({ numerator: 2, denominator: 3 }), 666)
  assert.equal(perMille({ numerator: 999, denominator: 1000 }), 999)
  assert.equal(perMille({ numerator: 0, denominator: 0 }), null)
})

const rows = fc.array(randomLife, { minLength: 1, maxLength: 6 }).map((lives) =>
  lives.flatMap(({ events }, at) => {
    const counted = countedRow(events, nothing('2027-03-31'))
    return counted === null ? [] : [{ ...counted, commitmentId: `c${at}` }]
  }))

test('whatever happened, each rate’s denominator and all it leaves out add up to every promise counted', () => {
  fc.assert(fc.property(rows, (counted) => {
    for (const { numerator, denominator, excluded } of ratesOf(counted, '2027-03-31')) {
      assert.equal(denominator + excluded.reduce((sum, { count }) => sum + count, 0), counted.length)
      assert.ok(numerator >= 0 && numerator <= denominator)
    }
    assert.deepEqual(ratesOf(counted, '2027-03-31').map(({ name }) => name), RATE_NAMES)
  }), { numRuns: Math.max(50, Math.floor(RUNS / 20)) })
})

test('whatever happened, open, claimed, done and ended add up, and the offices add up to the whole', () => {
  fc.assert(fc.property(rows, (counted) => {
    const { open, claimed, done, ended, total, overdue: late } = totalsOf(counted, '2027-03-31')
    assert.equal(open + claimed + done + ended, total)
    assert.ok(late <= open + claimed)
    const offices = totalsByOwner(counted, '2027-03-31')
    assert.equal(offices.reduce((sum, { totals }) => sum + totals.total, 0), total)
    assert.equal(offices.reduce((sum, { totals }) => sum + totals.overdue, 0), late)
  }), { numRuns: Math.max(50, Math.floor(RUNS / 20)) })
})

test('whatever happened, a count of a day does not change by what is recorded later, but for verdicts on claims that stood then', () => {
  fc.assert(fc.property(randomLife, fc.integer({ min: 0, max: 400 }), ({ events }, days) => {
    const day = daysAfter('2026-07-04', days)
    const counted = recordAsOf(events, day)
    const later = counted.filter((event) => dayOf(event) > day && !['CommitmentCaptured', 'CaptureCorrected', 'CaptureSetAside', 'CaptureRestored', 'WordingConfirmed'].includes(event.type))
    if (later.length > 0) {
      const before = stateAfter(commitment, counted.slice(0, counted.length - later.length))
      assert.ok('claim' in before, 'only a standing claim is judged later')
      assert.equal(later.some(({ type }) => type === 'CompletionClaimed' || type === 'ProgressReported'), false)
    }
  }), { numRuns: Math.max(200, Math.floor(RUNS / 4)) })
})

test('two counts compared: what moved, stayed and came anew add up to the later one', () => {
  const state = fc.constantFrom('open', 'claimed', 'done', 'ended')
  const table = fc.uniqueArray(fc.record({ commitmentId: fc.constantFrom('a', 'b', 'c', 'd', 'e'), standing: state }), { selector: ({ commitmentId }) => commitmentId }).map((all) => all.map((one) => row(one as Partial<CountedRow>)))
  fc.assert(fc.property(table, table, (earlier, later) => {
    const { moved, stayed, added, gone, newlyOverdue } = comparisonOf({ rows: earlier, asOf: '2026-06-30' }, { rows: later, asOf })
    const sum = moved.reduce((all, { count }) => all + count, 0)
    assert.equal(sum + stayed + added, later.length)
    assert.equal(sum + stayed + gone, earlier.length)
    assert.equal(newlyOverdue, later.filter((one) => overdue(one, asOf)).length, 'none was overdue on its last day')
  }))
})
