import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { AGENDA, DEPUTIES, EIGHT, LIMITS, ROLL } from '../../../test/domain/floorSamples.ts'
import { RUNS } from '../../../test/domain/runs.ts'
import { stateAfter } from '../decider.ts'
import { EXTENSION_SCOPES, OWN_KINDS, TURN_KINDS, clockAt, currentLine, currentQueue, floor, openSpeeches, presentCount, spokenFigures, spokenMs, type Floor, type FloorCommand, type FloorEvent, type Hall } from './index.ts'

const deputy = fc.constantFrom(...DEPUTIES, 'nguoi-la')
const id = (prefix: string) => fc.nat({ max: 40 }).map((n) => `${prefix}${n}`)
const text = fc.constantFrom('', 'lý do')
const at = fc.integer({ min: -2000, max: 4000 })

/** Whatever anybody may press, in any order, with clocks that jump to and fro. `at` is added to the time before. */
const command: fc.Arbitrary<FloorCommand> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ type: fc.constantFrom('ResumeFloor' as const, 'PauseSpeech' as const, 'ContinueSpeech' as const, 'EndSpeech' as const), at }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('OpenFloor' as const), limits: fc.constant(LIMITS), declared: text, at }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('SuspendFloor' as const), reason: text, at }) },
  { weight: 4, arbitrary: fc.record({ type: fc.constant('BeginItem' as const), itemId: fc.constantFrom('g1', 'g2', 'g3'), at }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('EndItem' as const), outcome: fc.constantFrom('done' as const, 'deferred' as const), at }) },
  { weight: 3, arbitrary: fc.record({ type: fc.constantFrom('Arrive' as const, 'Depart' as const), deputyId: deputy, via: fc.constantFrom('device' as const, 'desk' as const), at }) },
  { weight: 20, arbitrary: fc.record({
    type: fc.constant('RegisterTurn' as const), turnId: id('t'), itemId: fc.constantFrom(null, 'g1', 'g2'), kind: fc.constantFrom(...TURN_KINDS), deputyId: fc.option(deputy),
    questionId: fc.constant(null), via: fc.constantFrom('device' as const, 'desk' as const), at,
  }) },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('WithdrawTurn' as const), turnId: id('t'), deputyId: fc.option(deputy), at }) },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('StrikeTurn' as const), turnId: id('t'), reason: text, at }) },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('MissTurn' as const), turnId: id('t'), at }) },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('StandAgain' as const), turnId: id('t'), newTurnId: id('t'), at }) },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('CallTurns' as const), turnId: fc.option(id('t')), at }) },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('ReorderQueue' as const), turnIds: fc.uniqueArray(id('t'), { maxLength: 4 }), reason: text, at }) },
  { weight: 3, arbitrary: fc.record({ type: fc.constantFrom('CloseRegistration' as const, 'ReopenRegistration' as const), kind: fc.constantFrom(...OWN_KINDS), at }) },
  { weight: 8, arbitrary: fc.record({ type: fc.constant('BeginTurn' as const), speechId: id('p'), turnId: fc.option(id('t')), at }) },
  { weight: 8, arbitrary: fc.record({ type: fc.constant('BeginTurn' as const), speechId: id('p'), turnId: fc.constant(null), at }) },
  { weight: 3, arbitrary: fc.record({
    type: fc.constant('BeginSpeech' as const), speechId: id('p'), kind: fc.constantFrom(...TURN_KINDS), at,
    speaker: fc.oneof(deputy.map((deputyId) => ({ kind: 'deputy' as const, deputyId })), text.map((name) => ({ kind: 'official' as const, officeId: 'so-xd', name })), fc.constant({ kind: 'unnamed' as const })),
  }) },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('ExtendTime' as const), ms: fc.constantFrom(0, 1000, 60_000), scope: fc.constantFrom(...EXTENSION_SCOPES), at }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constantFrom('MarkPromise' as const, 'SettleMark' as const), markId: id('d'), at }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('NameSpeaker' as const), speechId: id('p'), deputyId: deputy, at }) },
)

/** Aims what was drawn at what is there: the n-th turn for a turn, a turned-about line for an order, and the end of the sitting only when it has gone on for a while. */
const aimed = (drawn: FloorCommand, hall: Hall, step: number): FloorCommand => {
  const turnAt = (name: string): string => hall.turns.at(Number(name.slice(1)) % Math.max(1, hall.turns.length))?.turnId ?? name
  switch (drawn.type) {
    case 'RegisterTurn':
      return { ...drawn, turnId: `t${step}` }
    case 'StandAgain':
      return { ...drawn, turnId: turnAt(drawn.turnId), newTurnId: `t${step}` }
    case 'WithdrawTurn':
    case 'StrikeTurn':
    case 'MissTurn':
      return { ...drawn, turnId: turnAt(drawn.turnId) }
    case 'CallTurns':
    case 'BeginTurn':
      return { ...drawn, turnId: drawn.turnId === null ? null : turnAt(drawn.turnId), ...(drawn.type === 'BeginTurn' ? { speechId: `p${step}` } : {}) } as FloorCommand
    case 'ReorderQueue':
      return { ...drawn, turnIds: drawn.turnIds.length === 1 ? drawn.turnIds : currentLine(hall).map(({ turnId }) => turnId).toReversed() }
    default:
      return drawn
  }
}

const hallOf = (state: Floor): Hall => (state.status === 'absent' ? assert.fail('absent') : state)

/** Half of the histories begin with everybody there and the first item begun; the others from nothing. */
const BEGUN: readonly FloorEvent[] = [
  AGENDA, ROLL, ...DEPUTIES.map((deputyId) => ({ type: 'DeputyArrived', deputyId, via: 'desk', at: EIGHT }) as const),
  { type: 'FloorOpened', limits: LIMITS, present: 6, declared: null, at: EIGHT }, { type: 'ItemBegun', itemId: 'g1', at: EIGHT },
]

test('whatever is pressed in whatever order: one speaks, nobody waits twice, no speech is opened again, time only goes forward, and sums are exact', () => {
  const seen = { speeches: 0, interrupted: 0, closed: 0, refused: 0, moved: 0 }
  fc.assert(fc.property(fc.boolean(), fc.array(command, { maxLength: 80, size: 'max' }), fc.boolean(), (begun, drawn, closes) => {
    const commands: readonly FloorCommand[] = closes ? [...drawn, { type: 'EndSpeech', at: 1 }, { type: 'CloseFloor', at: 1 }, ...drawn.slice(0, 5)] : drawn
    const events: FloorEvent[] = [...(begun ? BEGUN : [AGENDA, ROLL])]
    let hall = hallOf(stateAfter(floor, events))
    let clock = EIGHT
    for (const [step, one] of commands.entries()) {
      const next = aimed(one, hall, step)
      if ('at' in next) clock += next.at
      const decision = floor.decide('at' in next ? { ...next, at: clock } : next, hall)
      if (decision.kind === 'refused') {
        seen.refused += 1
        continue
      }
      assert.ok(decision.events.length > 0)
      const before = hall
      hall = hallOf(decision.events.reduce(floor.evolve, hall as Floor))
      events.push(...decision.events)
      holds(before, hall)
      if (next.type === 'ReorderQueue') seen.moved += 1
    }
    seen.speeches += hall.speeches.length
    seen.closed += Number(hall.status === 'closed')
    seen.interrupted += hall.speeches.filter(({ kind }) => kind === 'interjection').length
    // What the record adds up to is what was seen while it was made.
    assert.deepEqual(stateAfter(floor, JSON.parse(JSON.stringify(events)) as readonly FloorEvent[]), hall)
    const now = hall.lastAt + 5000
    assert.equal(spokenFigures(hall, now).reduce((sum, { ms }) => sum + ms, 0), hall.speeches.reduce((sum, { segments }) => sum + spokenMs(segments, now), 0))
  }), { numRuns: RUNS })
  // A property that never got far would prove nothing.
  assert.ok(seen.speeches > RUNS && seen.interrupted > RUNS / 10 && seen.closed > RUNS / 20 && seen.moved > 0, JSON.stringify(seen))
})

const holds = (before: Hall, after: Hall): void => {
  assert.ok(after.lastAt >= before.lastAt)
  assert.ok(after.speeches.filter(({ status }) => status === 'speaking').length <= 1, 'two speak')
  const open = openSpeeches(after)
  assert.ok(open.length <= 2 && (open.length < 2 || (open[0]!.status === 'paused' && open[1]!.kind === 'interjection')), 'more than one speech and what interrupts it')
  for (const { speechId, segments, status } of after.speeches) {
    assert.equal(segments.at(-1)!.to === null, status === 'speaking')
    segments.forEach(({ from, to }, index) => assert.ok((to ?? after.lastAt) >= from && (index === 0 || from >= segments[index - 1]!.to!), 'stretches overlap'))
    const earlier = before.speeches.find((one) => one.speechId === speechId)
    if (earlier?.status === 'ended') assert.deepEqual({ status, segments }, { status: 'ended', segments: earlier.segments }, 'a speech was opened again')
    assert.ok(Number.isInteger(clockAt(after.speeches.find((one) => one.speechId === speechId)!, after.lastAt).leftMs))
  }
  const waiting = after.turns.filter(({ status }) => status === 'waiting' || status === 'called')
  const places = waiting.filter(({ deputyId }) => deputyId !== null).map(({ itemId, deputyId, kind }) => `${itemId}/${deputyId}/${kind}`)
  assert.equal(new Set(places).size, places.length, 'somebody waits twice')
  const current = after.items.filter(({ status }) => status === 'current')
  assert.ok(current.length <= 1)
  assert.deepEqual(new Set(currentQueue(after)), new Set(waiting.filter(({ itemId }) => itemId === current[0]?.itemId)), 'somebody is lost from the queue')
  assert.equal(after.turns.filter(({ status }) => status === 'speaking').length, open.filter(({ turnId }) => turnId !== null).length)
  assert.ok(presentCount(after) <= DEPUTIES.length)
  if (after.status === 'closed') assert.deepEqual([open.length, waiting.length], [0, 0])
  for (const turn of before.turns) if (['withdrawn', 'struck', 'missed', 'dropped', 'notReached', 'spoken'].includes(turn.status)) assert.equal(after.turns.find(({ turnId }) => turnId === turn.turnId)?.status, turn.status)
}
