import assert from 'node:assert/strict'
import { test } from 'node:test'
import { daysAfter, daysBetween, type HolidayCalendar } from '../../src/domain/calendar/index.ts'
import { awaitingOf, commitment, currentDueOf, dayOf, moveDueOn, moverOf, nextPeriod, type Commitment, type CommitmentEvent } from '../../src/domain/commitment/index.ts'
import { countedRow, inOrder, ratesOf } from '../../src/domain/rates/index.ts'
import { AGENCIES, COMMITTEES } from './promiseLife.ts'
import { liveTerm, type Term } from './liveTerm.ts'

/** Ten days off a year, in a week and a half around Tết and on four single days: enough closed days to fall over. */
const calendar: HolidayCalendar = {
  version: 1,
  years: Array.from({ length: 8 }, (_, at) => 2026 + at).map((year) => ({
    year, workedDays: [], citation: 'lịch của phép thử', certainty: 'regulation',
    daysOff: [`${year}-01-01`, ...Array.from({ length: 9 }, (_, day) => `${year}-02-${String(12 + day)}`), `${year}-04-30`, `${year}-05-01`, `${year}-09-02`].map((day) => ({ day, name: 'Nghỉ', nameEn: null })),
  })),
}

/** Down for a week each half year, and for a day now and then. */
const outages = (day: number): boolean => day % 180 >= 173 || day % 37 === 5

const PROMISES = Number(process.env['LOIHUA_TERM_PROMISES'] ?? 10_000)
const FROM = '2026-07-01'
const DAYS = 1826
const started = performance.now()
const term = liveTerm({ seed: 20_260_701, promises: PROMISES, from: FROM, days: DAYS, calendar, outages })
const seconds = (performance.now() - started) / 1000

/** How a promise stands at a place of the log, worked out from the log alone. */
type Standing = { readonly holder: string | null; readonly actBy: string | null }
const standingIn = (state: Commitment, events: readonly CommitmentEvent[], day: string): Standing => {
  if (state.status === 'absent' || !('adoption' in state)) return { holder: null, actBy: null }
  if (state.status === 'closed') return { holder: state.rechecks[0] ? state.overseerOfficeId : null, actBy: state.rechecks[0] ?? null }
  const mover = moverOf(awaitingOf(state), day)
  if (mover === null) return { holder: null, actBy: null }
  const ownDay = state.status === 'owed' && state.question === null
  const days = [currentDueOf(state), nextPeriod(state.criteria.periods)?.to ?? null].filter((one) => one !== null).toSorted()
  return { holder: mover.officeId ?? 'standing', actBy: ownDay ? (days[0] ?? null) : moveDueOn(events, day) }
}

/** Walks every promise through all askings, with how it stood at each. */
const walk = (each: (id: string, at: number, standing: Standing, state: Commitment) => void, { told, histories }: Term): void => {
  for (const [id, history] of histories) {
    let state: Commitment = commitment.initialState
    let known = 0
    let standing: Standing | null = null
    let flip: string | null = null
    told.forEach(({ sweep: { day, head } }, at) => {
      let changed = false
      for (; known < history.length && history[known]!.position <= head; known += 1) {
        state = commitment.evolve(state, history[known]!.event)
        changed = true
      }
      if (known === 0) return
      // By the calendar alone only an unanswered hand-over changes hands.
      if (standing === null || changed || (flip !== null && day > flip)) {
        standing = standingIn(state, history.slice(0, known).map(({ event }) => event), day)
        flip = state.status === 'owed' && state.question?.kind === 'handOver' && day <= state.question.answerBy ? state.question.answerBy : null
      }
      each(id, at, standing, state)
    })
  }
}

/** Who was told of a promise as the one to act, by asking: `id` → place of the asking → office. */
const toldMovers = ({ told }: Term): ReadonlyMap<string, ReadonlyMap<number, string>> => {
  const movers = new Map<string, Map<number, string>>()
  told.forEach(({ digests }, at) => {
    for (const { officeId, lines } of digests)
      for (const { commitmentId, as } of lines) {
        if (as !== 'mover') continue
        const of = movers.get(commitmentId) ?? new Map<number, string>()
        of.set(at, officeId ?? 'standing')
        movers.set(commitmentId, of)
      }
  })
  return movers
}

test(`a term of five years with ${PROMISES} promises is lived in under two minutes`, (t) => {
  t.diagnostic(`${seconds.toFixed(1)} s; ${term.log.length} entries, ${term.told.length} askings, ${term.told.reduce((sum, { digests }) => sum + digests.length, 0)} digests, ${term.told.reduce((sum, { digests }) => sum + digests.reduce((lines, digest) => lines + digest.lines.length, 0), 0)} lines`)
  const types = new Set(term.log.map(({ event: { type } }) => type))
  for (const type of ['HandOverAccepted', 'HandOverRefused', 'OwnerNamed', 'ExtensionGranted', 'ClaimReturned', 'DisputeSettled', 'CommitmentClosed', 'RecheckFailed'] as const) assert.ok(types.has(type), `no ${type} in the whole term`)
})

test('no office is told twice in a day, and of no promise twice in a digest; nobody is told on a closed day', () => {
  const days = new Set<string>()
  for (const { sweep, digests } of term.told) {
    assert.ok(!days.has(sweep.day))
    days.add(sweep.day)
    assert.ok(Temporal.PlainDate.from(sweep.day).dayOfWeek < 6 && !calendar.years.some(({ daysOff }) => daysOff.some(({ day }) => day === sweep.day)), sweep.day)
    assert.equal(new Set(digests.map(({ officeId }) => officeId)).size, digests.length)
    for (const { lines } of digests) assert.equal(new Set(lines.map(({ commitmentId }) => commitmentId)).size, lines.length)
  }
})

test('nobody is reminded of what is not theirs; escalation goes to the committee that oversees and to the standing committee, never sideways', () => {
  const movers = toldMovers(term)
  let checked = 0
  walk((id, at, { holder }) => {
    const office = movers.get(id)?.get(at)
    if (office === undefined) return
    checked += 1
    if (office !== holder) assert.fail(`${id} on ${term.told[at]!.sweep.day}: told ${office}, but it is the move of ${holder}`)
  }, term)
  assert.equal(checked, [...movers.values()].reduce((sum, of) => sum + of.size, 0), 'every line was checked')
  for (const { digests } of term.told)
    for (const { officeId, lines } of digests)
      for (const { as } of lines) if (as === 'overseer') assert.ok(COMMITTEES.includes(officeId!)); else if (as === 'standingCommittee') assert.equal(officeId, null)
})

test('nothing due goes unmentioned: told before its day, late again every week, without a day every thirty days', () => {
  const movers = toldMovers(term)
  const faults: string[] = []
  let held: { id: string; holder: string; actBy: string | null; reminders: readonly string[]; from: number; last: number | null } | null = null
  let late = 0
  let ahead = 0
  walk((id, at, { holder, actBy }) => {
    const { day } = term.told[at]!.sweep
    if (holder === null) {
      held = null
      return
    }
    if (held === null || held.id !== id || held.holder !== holder || held.actBy !== actBy) held = { id, holder, actBy, from: at, last: null, reminders: actBy === null ? [] : [30, 14, 7, 1].map((days) => daysAfter(actBy, -days)) }
    if (movers.get(id)?.has(at)) held.last = at
    const since = (from: number): number => daysBetween(term.told[from]!.sweep.day, day)
    if (actBy !== null && day > actBy) {
      late += 1
      // On this asking, or less than a week ago while it was late already.
      const toldLate = held.last === at || held.last !== null && term.told[held.last]!.sweep.day > actBy && since(held.last) < 7
      if (!toldLate) faults.push(`${id}: late since ${actBy}, not told of on ${day}`)
    } else if (actBy !== null && held.from < at) {
      const [before, now] = [term.told[at - 1]!.sweep.cover, term.told[at]!.sweep.cover]
      for (const reminder of held.reminders) {
        if (reminder <= before || reminder > now) continue
        ahead += 1
        if (held.last !== at) faults.push(`${id}: due ${actBy}, reminder of ${reminder} not told on ${day}`)
      }
    } else if (actBy === null && held.last !== null && since(held.last) > 30 + since(Math.max(held.from, at - 1))) faults.push(`${id}: without a day, silent for ${since(held.last)} days on ${day}`)
  }, term)
  assert.ok(late > PROMISES && ahead > PROMISES, `only ${late} late and ${ahead} coming days were checked`)
  assert.deepEqual(faults.slice(0, 5), [])
})

test('what came to an office is told to it at the next asking, whether a step or the calendar alone brought it', () => {
  const movers = toldMovers(term)
  let came = 0
  let before: { readonly id: string; readonly holder: string | null } | null = null
  walk((id, at, { holder }, state) => {
    // The look at a closed promise lies months ahead and is told of when its day comes near.
    if (holder !== null && state.status !== 'closed' && at > 0 && (before?.id !== id || before.holder !== holder)) {
      came += 1
      if (!movers.get(id)?.has(at)) assert.fail(`${id} came to ${holder}, who was not told on ${term.told[at]!.sweep.day}`)
    }
    before = { id, holder }
  }, term)
  assert.ok(came > 2 * PROMISES, `only ${came} arrivals were checked`)
})

test('the same seed lives the same term', () => {
  const short = { seed: 7, promises: 60, from: FROM, days: 200, calendar, outages }
  assert.deepEqual(liveTerm(short).told, liveTerm(short).told)
  assert.ok(AGENCIES.length > 0)
})

test('every figure of every sealed round comes out again when it is counted from the log, and agrees with how each promise stood on the day', () => {
  const positions = [...term.histories].flatMap(([, history]) => history.map(({ position, event }) => ({ position, day: dayOf(event) }))).toSorted((one, other) => one.position - other.position)
  const rounds = Array.from({ length: 10 }, (_, at) => daysAfter(FROM, 180 * (at + 1)))
  let [openBefore, counted] = [new Map<string, number>(), 0]
  for (const asOf of rounds) {
    // Sealed a fortnight after the day it counts, as rounds are.
    const head = positions.findLast(({ day }) => day <= daysAfter(asOf, 14))?.position ?? 0
    const beside = { asOf, excuses: new Map(), letters: new Map(), sittings: rounds, terms: [], openBefore }
    const rowsFrom = (upTo: number) => inOrder([...term.histories].flatMap(([, history]) => countedRow(history.filter(({ position }) => position <= upTo).map(({ event }) => event), beside) ?? []))
    const rows = rowsFrom(head)
    const rates = ratesOf(rows, asOf)
    const byDay = new Map([...term.histories].map(([id, history]) => [id, history.filter(({ event }) => dayOf(event) <= asOf).map(({ event }) => event).reduce(commitment.evolve, commitment.initialState)]))
    for (const row of rows) {
      const state = byDay.get(row.commitmentId)!
      // A claim that stood on the day may have been judged by the time of sealing; everything else stands as it stood.
      if (state.status === 'claimed' || state.status === 'disputed') continue
      assert.equal(row.standing, state.status === 'owed' ? 'open' : state.status === 'withdrawn' ? 'ended' : state.status === 'verified' && row.standing === 'claimed' ? 'claimed' : 'done', row.commitmentId)
    }
    for (const { name, numerator, denominator, excluded } of rates) {
      counted += 1
      assert.equal(denominator + excluded.reduce((sum, { count }) => sum + count, 0), rows.length, `${name} of ${asOf}`)
      assert.ok(numerator <= denominator)
    }
    assert.deepEqual(ratesOf(rowsFrom(head), asOf), rates)
    const next = new Map(openBefore)
    for (const { commitmentId, standing } of rows) if (standing === 'open' || standing === 'claimed') next.set(commitmentId, (next.get(commitmentId) ?? 0) + 1)
    openBefore = next
  }
  assert.equal(counted, 70)
})
