import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AGENDA, DEPUTIES, EIGHT, LIMITS, ROLL, asks, begins, playing } from '../../../test/domain/floorSamples.ts'
import { clockAt, currentQueue, currentSpeech, presentCount, spokenFigures, spokenMs, type FloorCommand, type FloorEvent, type Hall } from './index.ts'

const SECOND = 1000
const waiting = (hall: Hall): readonly string[] => currentQueue(hall).map(({ turnId }) => turnId)
const speech = (hall: Hall, id: string) => hall.speeches.find(({ speechId }) => speechId === id) ?? assert.fail(id)
const spoken = (hall: Hall, id: string, now: number): number => spokenMs(speech(hall, id).segments, EIGHT + now)
const arrive = (deputyId: string): FloorCommand => ({ type: 'Arrive', deputyId, via: 'desk', at: 0 })

test('a sitting opens with two thirds of all seats present, or on what the chair declared', () => {
  const { play, refusalOf } = playing([AGENDA, ROLL])
  const open = (declared: string): FloorCommand => ({ type: 'OpenFloor', limits: LIMITS, declared, at: 0 })
  play(...['an', 'binh', 'cuong', 'dung', 'en'].map(arrive))
  assert.equal(refusalOf(open(' ')), 'floor-no-quorum')
  assert.equal(playing([AGENDA, ROLL]).play(open('Đủ điều kiện theo Quy chế')).declared, 'Đủ điều kiện theo Quy chế')
  assert.equal(play(arrive('phuc'), open('')).declared, null)
  assert.equal(playing([AGENDA]).refusalOf(open('x')), 'floor-needs-roll')
  assert.equal(refusalOf({ type: 'FixRoll', deputyIds: ['an'], total: 8 }), 'roll-fixed-at-opening')
})

test('presence is kept as stretches: who left and came back was away in between', () => {
  const { play, refusalOf } = playing()
  const hall = play({ type: 'Depart', deputyId: 'an', via: 'device', at: 5000 }, { type: 'Arrive', deputyId: 'an', via: 'device', at: 9000 }, { type: 'Depart', deputyId: 'en', via: 'desk', at: 9500 })
  assert.deepEqual(hall.presence['an'], [{ from: EIGHT, to: EIGHT + 5000 }, { from: EIGHT + 9000, to: null }])
  assert.equal(presentCount(hall), 5)
  assert.equal(refusalOf({ type: 'Arrive', deputyId: 'an', via: 'device', at: 9600 }), 'deputy-present-already')
  assert.equal(refusalOf({ type: 'Arrive', deputyId: 'la', via: 'device', at: 9600 }), 'deputy-not-on-roll')
})

test('E01 nobody stands twice in the queue for the same kind of turn, from whichever device', () => {
  const { play, refusalOf } = playing()
  play(asks('an', 0))
  assert.equal(refusalOf(asks('an', 0, { turnId: 'an-2' })), 'turn-waits-already')
  assert.equal(refusalOf(asks('an', 0, { turnId: 'an-3', via: 'desk' })), 'turn-waits-already')
  assert.deepEqual(waiting(play(asks('an', 1, { kind: 'debate' }))), ['an-debate', 'an-question'])
})

test('E02 taking somebody off the queue leaves the clock of whoever speaks as it is', () => {
  const { play } = playing()
  const before = play(asks('an', 0), asks('binh', 0), asks('cuong', 0), begins('p1', 1000))
  const after = play({ type: 'WithdrawTurn', turnId: 'binh-question', deputyId: 'binh', at: 5000 }, { type: 'StrikeTurn', turnId: 'cuong-question', reason: 'Trùng nội dung', at: 6000 })
  assert.deepEqual(speech(after, 'p1'), speech(before, 'p1'))
  assert.deepEqual(waiting(after), [])
})

test('E03 whoever is called again speaks anew: the first speech stays whole and each time is counted once', () => {
  const { play } = playing()
  play(asks('an', 0), begins('p1', 0), { type: 'EndSpeech', at: 40_000 }, { type: 'StandAgain', turnId: 'an-question', newTurnId: 'an-lai', at: 90_000 })
  const hall = play(begins('p2', 100_000), { type: 'EndSpeech', at: 130_000 })
  assert.deepEqual(hall.turns.map(({ turnId, insteadOf, status }) => [turnId, insteadOf, status]), [['an-question', null, 'spoken'], ['an-lai', 'an-question', 'spoken']])
  assert.deepEqual([spoken(hall, 'p1', 999_999), spoken(hall, 'p2', 999_999)], [40_000, 30_000])
  assert.deepEqual(spokenFigures(hall, EIGHT + 999_999), [{ who: 'an', kind: 'question', speeches: 2, ms: 70_000 }])
})

test('E04 an interjection pauses who speaks, who goes on only when told to; the end of that speech ends it and drops those not heard', () => {
  const { play } = playing()
  play(asks('an', 0), begins('p1', 0), asks(null, 10_000, { kind: 'interjection', turnId: 'chen-1' }), asks('en', 10_500, { kind: 'interjection', turnId: 'chen-2', via: 'desk' }))
  let hall = play(begins('p2', 11_000, 'chen-1'))
  assert.deepEqual(hall.speeches.map(({ speechId, status }) => [speechId, status]), [['p1', 'paused'], ['p2', 'speaking']])
  hall = play({ type: 'EndSpeech', at: 15_000 })
  assert.deepEqual([currentSpeech(hall)?.speechId, currentSpeech(hall)?.status, spoken(hall, 'p1', 60_000)], ['p1', 'paused', 11_000])
  hall = play({ type: 'ContinueSpeech', at: 20_000 }, begins('p3', 22_000, 'chen-2'), asks('binh', 25_000), begins('p4', 30_000, null))
  assert.deepEqual(hall.speeches.map(({ status }) => status), ['ended', 'ended', 'ended', 'speaking'])
})

test('E04b ending the main speech while it is interrupted ends both and leaves no unheard interjection waiting', () => {
  const { play } = playing()
  play(asks('an', 0), asks('binh', 0), begins('p1', 0), asks('cuong', 900, { kind: 'interjection', via: 'desk' }), asks('dung', 950, { kind: 'interjection', via: 'desk' }), begins('p2', 1000, 'cuong-interjection'))
  const hall = play(begins('p3', 9000, 'binh-question'))
  assert.deepEqual(hall.speeches.map(({ speechId, status }) => [speechId, status]), [['p1', 'ended'], ['p2', 'ended'], ['p3', 'speaking']])
  assert.equal(hall.turns.find(({ turnId }) => turnId === 'dung-interjection')?.status, 'dropped')
})

test('E05 a voice nobody knows is noted as unnamed, and named later without touching its time', () => {
  const { play, refusalOf } = playing()
  play(asks('an', 0), begins('p1', 0), asks(null, 5000, { kind: 'interjection', turnId: 'chen' }), begins('p2', 5000, 'chen'))
  const before = play({ type: 'EndSpeech', at: 9000 })
  assert.deepEqual(speech(before, 'p2').speaker, { kind: 'unnamed' })
  assert.equal(refusalOf(asks(null, 9000)), 'turn-needs-deputy')
  const after = play({ type: 'NameSpeaker', speechId: 'p2', deputyId: 'en', at: 60_000 })
  assert.deepEqual(speech(after, 'p2'), { ...speech(before, 'p2'), speaker: { kind: 'deputy', deputyId: 'en' } })
  assert.equal(refusalOf({ type: 'NameSpeaker', speechId: 'p2', deputyId: 'an', at: 61_000 }), 'speaker-named-already')
})

test('E06 an interjection that was dropped is in no figure', () => {
  const { play } = playing()
  const hall = play(asks('an', 0), begins('p1', 0), asks('en', 1, { kind: 'interjection', via: 'desk' }), { type: 'EndSpeech', at: 2 * SECOND })
  assert.equal(hall.turns.at(-1)?.status, 'dropped')
  assert.deepEqual(spokenFigures(hall, EIGHT + 9000).map(({ who, kind }) => [who, kind]), [['an', 'question']])
})

test('E07 a word on procedure uses up nobody else’s time: it is counted by itself', () => {
  const { play } = playing()
  const hall = play(asks('an', 0, { kind: 'order' }), begins('p1', 0), { type: 'EndSpeech', at: 30_000 }, asks('an', 31_000), begins('p2', 31_000))
  assert.equal(speech(hall, 'p2').limitMs, LIMITS.question)
  assert.deepEqual(spokenFigures(hall, EIGHT + 41_000), [{ who: 'an', kind: 'order', speeches: 1, ms: 30_000 }, { who: 'an', kind: 'question', speeches: 1, ms: 10_000 }])
})

test('E08 a closed list refuses deputies and not the desk, and never a word on procedure', () => {
  const { play, refusalOf } = playing()
  play({ type: 'CloseRegistration', kind: 'question', at: 0 })
  assert.equal(refusalOf(asks('an', 1)), 'registration-closed')
  assert.equal(refusalOf(asks('an', 1, { via: 'desk' })), null)
  assert.equal(refusalOf(asks('an', 1, { kind: 'order' })), null)
  assert.equal(refusalOf(asks('an', 1, { kind: 'debate' })), null)
  play({ type: 'ReopenRegistration', kind: 'question', at: 2 })
  assert.equal(refusalOf(asks('an', 3)), null)
})

test('E09 an order that leaves out who came meanwhile is refused, and nobody is lost', () => {
  const { play, refusalOf } = playing()
  play(asks('an', 0), asks('binh', 1), asks('cuong', 2))
  const order = (...turnIds: readonly string[]): FloorCommand => ({ type: 'ReorderQueue', turnIds: turnIds.map((id) => `${id}-question`), reason: ' Cùng nội dung ', at: 3 })
  assert.equal(refusalOf(order('cuong', 'an')), 'queue-changed')
  assert.equal(refusalOf(order('cuong', 'an', 'an')), 'queue-changed')
  assert.equal(refusalOf(order('an', 'binh', 'cuong')), 'queue-same-order')
  assert.equal(refusalOf({ ...order('cuong', 'an', 'binh'), reason: '' } as FloorCommand), 'floor-needs-reason')
  assert.deepEqual(waiting(play(order('cuong', 'an', 'binh'))), ['cuong-question', 'an-question', 'binh-question'])
  assert.deepEqual(waiting(play(asks('dung', 9), asks('en', 9, { kind: 'debate' }))), ['en-debate', 'cuong-question', 'an-question', 'binh-question', 'dung-question'])
})

test('E10 who is called and not there is passed over, stays on record and may stand again at the end', () => {
  const { play, refusalOf } = playing()
  play(asks('an', 0), asks('binh', 1), asks('cuong', 2))
  assert.equal(refusalOf({ type: 'MissTurn', turnId: 'an-question', at: 3 }), 'turn-not-called')
  play({ type: 'CallTurns', turnId: null, at: 4 }, { type: 'MissTurn', turnId: 'an-question', at: 5 })
  const hall = play({ type: 'StandAgain', turnId: 'an-question', newTurnId: 'an-lai', at: 6 })
  assert.deepEqual(waiting(hall), ['binh-question', 'cuong-question', 'an-lai'])
  assert.equal(hall.turns[0]?.status, 'missed')
  assert.equal(refusalOf({ type: 'StandAgain', turnId: 'an-question', newTurnId: 'an-lai-2', at: 7 }), 'turn-waits-already')
})

test('E11 a speech paused three times lasts exactly as long as its parts', () => {
  const { play } = playing()
  play(asks('an', 0), begins('p1', 0))
  for (const [pause, go] of [[1001, 2003], [3007, 3008], [9999, 12_345]] as const) play({ type: 'PauseSpeech', at: pause }, { type: 'ContinueSpeech', at: go })
  const hall = play({ type: 'EndSpeech', at: 20_011 })
  assert.equal(spoken(hall, 'p1', 99_999), 1001 + (3007 - 2003) + (9999 - 3008) + (20_011 - 12_345))
})

test('a clock warns, goes over and never cuts; an extension is for one, for a kind or for all, and says which', () => {
  const { play, refusalOf } = playing()
  play(asks('an', 0), asks('binh', 0), asks('cuong', 0, { kind: 'debate' }), begins('p1', 0, 'an-question'))
  const face = (hall: Hall, id: string, now: number) => clockAt(speech(hall, id), EIGHT + now)
  let hall = play()
  assert.deepEqual([face(hall, 'p1', 44_999).warns, face(hall, 'p1', 45_000).warns, face(hall, 'p1', 60_000).warns, face(hall, 'p1', 60_001).warns], ['none', 'soon', 'soon', 'over'])
  assert.deepEqual(face(hall, 'p1', 75_000), { spokenMs: 75_000, leftMs: -15_000, running: true, warns: 'over' })
  hall = play({ type: 'ExtendTime', ms: 30_000, scope: 'this', at: 75_000 })
  assert.equal(face(hall, 'p1', 75_000).leftMs, 15_000)
  hall = play({ type: 'ExtendTime', ms: 10_000, scope: 'kind', at: 76_000 }, begins('p2', 80_000, 'binh-question'))
  assert.equal(speech(hall, 'p2').limitMs, 70_000)
  hall = play(begins('p3', 90_000, 'cuong-debate'))
  assert.equal(speech(hall, 'p3').limitMs, LIMITS.debate)
  hall = play({ type: 'ExtendTime', ms: 5000, scope: 'all', at: 91_000 }, asks('dung', 92_000), begins('p4', 93_000))
  assert.equal(speech(hall, 'p4').limitMs, LIMITS.question + 15_000)
  for (const ms of [0, -1, 1.5, 1_800_001, Number.NaN]) assert.equal(refusalOf({ type: 'ExtendTime', ms, scope: 'this', at: 94_000 }), 'extension-out-of-range')
})

test('deputies are called three at a time, and the next round waits until those have spoken or were missing', () => {
  const { play, refusalOf } = playing()
  play(...DEPUTIES.map((id, index) => asks(id, index)))
  let hall = play({ type: 'CallTurns', turnId: null, at: 10 })
  assert.deepEqual(hall.turns.filter(({ status }) => status === 'called').map(({ deputyId, round }) => [deputyId, round]), [['an', 1], ['binh', 1], ['cuong', 1]])
  assert.equal(refusalOf({ type: 'CallTurns', turnId: null, at: 11 }), 'round-not-over')
  play(begins('p1', 12), begins('p2', 13), { type: 'MissTurn', turnId: 'cuong-question', at: 14 })
  hall = play({ type: 'EndSpeech', at: 15 }, { type: 'CallTurns', turnId: null, at: 16 })
  assert.deepEqual(hall.turns.filter(({ status }) => status === 'called').map(({ deputyId, round }) => [deputyId, round]), [['dung', 2], ['en', 2], ['phuc', 2]])
})

test('in a debate who asked is heard first, then the others as they asked for the floor', () => {
  const { play } = playing()
  play(asks('an', 0), begins('p1', 0), { type: 'EndSpeech', at: 1 })
  const hall = play(asks('binh', 2, { kind: 'debate' }), asks('cuong', 3), asks('an', 4, { kind: 'debate' }), asks('dung', 5, { kind: 'order' }))
  assert.deepEqual(waiting(hall), ['dung-order', 'an-debate', 'binh-debate', 'cuong-question'])
})

test('E14, E15 beginning the next one ends the one before, in the same entries', () => {
  const { play, refusalOf } = playing()
  play(asks('an', 0), asks('binh', 0), begins('p1', 0))
  const hall = play(begins('p2', 7000))
  assert.deepEqual(hall.speeches.map(({ status, segments }) => [status, segments]), [['ended', [{ from: EIGHT, to: EIGHT + 7000 }]], ['speaking', [{ from: EIGHT + 7000, to: null }]]])
  // The other console still shows the speech before: its press changes nothing.
  assert.equal(refusalOf({ type: 'BeginTurn', speechId: 'p3', turnId: 'binh-question', onFloor: 'p1', at: 7001 }), 'floor-moved-on')
  assert.equal(refusalOf({ type: 'EndSpeech', onFloor: 'p1', at: 7001 }), 'floor-moved-on')
  assert.equal(refusalOf({ type: 'PauseSpeech', onFloor: null, at: 7001 }), 'floor-moved-on')
  assert.equal(refusalOf({ type: 'PauseSpeech', onFloor: 'p2', at: 7001 }), null)
  assert.equal(refusalOf(begins('p2', 7001)), 'queue-empty')
  play({ type: 'EndSpeech', at: 8000 })
  assert.equal(refusalOf({ type: 'EndSpeech', at: 8001 }), 'speech-not-running')
  assert.equal(refusalOf({ type: 'PauseSpeech', at: 8001 }), 'speech-not-running')
})

test('E17 a sitting does not close while somebody has the floor; whoever still waits was not reached', () => {
  const { play, refusalOf, events } = playing()
  play(asks('an', 0), asks('binh', 0), asks('cuong', 0, { itemId: 'g2' }), begins('p1', 0))
  assert.equal(refusalOf({ type: 'CloseFloor', at: 1 }), 'speech-still-open')
  assert.equal(refusalOf({ type: 'BeginItem', itemId: 'g2', at: 1 }), 'speech-still-open')
  const hall = play({ type: 'EndSpeech', at: 1 }, { type: 'CloseFloor', at: 2 })
  assert.deepEqual(hall.turns.map(({ status }) => status), ['spoken', 'notReached', 'notReached'])
  assert.equal(events.at(-1)?.type, 'FloorClosed')
  assert.deepEqual(hall.items.map(({ status }) => status), ['done', 'pending'])
  assert.equal(refusalOf(asks('an', 3)), 'floor-closed')
})

test('one item is current at a time; a deferred one can be taken up again, an agenda keeps what has begun', () => {
  const { play, refusalOf } = playing()
  let hall = play({ type: 'EndItem', outcome: 'deferred', at: 1 }, { type: 'BeginItem', itemId: 'g2', at: 2 }, { type: 'BeginItem', itemId: 'g1', at: 3 })
  assert.deepEqual(hall.items.map(({ status, begunAt }) => [status, begunAt]), [['current', EIGHT], ['done', EIGHT + 2]])
  assert.equal(refusalOf({ type: 'SetAgenda', sittingId: 's1', items: [{ itemId: 'g9', kind: 'vote', title: 'Biểu quyết', officeIds: [], minutes: null }] }), 'agenda-drops-begun-item')
  const [g1, g2] = (AGENDA as Extract<FloorEvent, { type: 'AgendaSet' }>).items
  hall = play({ type: 'SetAgenda', sittingId: 's1', items: [g2!, { ...g1!, title: 'Xây dựng ' }] })
  assert.deepEqual(hall.items.map(({ title, status }) => [title, status]), [['Môi trường', 'done'], ['Xây dựng', 'current']])
})

test('a sitting that is suspended stops the clock, and it goes on only when told to', () => {
  const { play, refusalOf } = playing()
  play(asks('an', 0), begins('p1', 0), { type: 'SuspendFloor', reason: 'Mất điện', at: 30_000 })
  assert.equal(refusalOf({ type: 'ContinueSpeech', at: 31_000 }), 'floor-not-open')
  const hall = play({ type: 'ResumeFloor', at: 600_000 })
  assert.deepEqual([hall.status, currentSpeech(hall)?.status, spoken(hall, 'p1', 700_000)], ['open', 'paused', 30_000])
})

test('E53 a speech goes on through any interruption of the system: its clock is read from when it began', () => {
  const { play, events } = playing()
  play(asks('an', 0), begins('p1', 0), { type: 'PauseSpeech', at: 10_000 }, { type: 'ContinueSpeech', at: 15_000 })
  const again = playing(JSON.parse(JSON.stringify(events)) as readonly FloorEvent[]).hall()
  assert.equal(spoken(again, 'p1', 45_000), 40_000)
})

test('E54 when the server’s clock is set back, what happens next happens at the last instant on record, and no time is negative', () => {
  const { play } = playing()
  play(asks('an', 0), begins('p1', 10_000), { type: 'PauseSpeech', at: 4000 }, { type: 'ContinueSpeech', at: 11_000 })
  const hall = play({ type: 'EndSpeech', at: 9000 })
  assert.deepEqual(speech(hall, 'p1').segments, [{ from: EIGHT + 10_000, to: EIGHT + 10_000 }, { from: EIGHT + 11_000, to: EIGHT + 11_000 }])
})

test('E56 what is entered from paper happens when the paper says, after what is on record and never before', () => {
  const { play, refusalOf } = playing()
  play({ ...asks('an', 60_000, { via: 'desk' }), told: true } as FloorCommand)
  assert.equal(refusalOf({ ...begins('p1', 30_000), told: true } as FloorCommand), 'floor-time-before-last')
  assert.equal(refusalOf({ ...begins('p1', Number.NaN), told: true } as FloorCommand), 'floor-time-unreadable')
  assert.equal(speech(play({ ...begins('p1', 61_000), told: true } as FloorCommand), 'p1').segments[0]?.from, EIGHT + 61_000)
})

test('an official speaks when the chair gives them the floor, by name', () => {
  const { play, refusalOf } = playing()
  const answers = (name: string): FloorCommand => ({ type: 'BeginSpeech', speechId: 'p9', kind: 'answer', speaker: { kind: 'official', officeId: 'so-xd', name }, at: 5 })
  assert.equal(refusalOf(answers(' ')), 'official-needs-name')
  const hall = play(answers(' Trần Văn Đường, Giám đốc '))
  assert.deepEqual([speech(hall, 'p9').speaker, speech(hall, 'p9').limitMs], [{ kind: 'official', officeId: 'so-xd', name: 'Trần Văn Đường, Giám đốc' }, LIMITS.answer])
})

test('an agenda has titles and whole minutes, and a roll no more deputies than seats', () => {
  const { refusalOf } = playing([AGENDA])
  const [item] = (AGENDA as Extract<FloorEvent, { type: 'AgendaSet' }>).items
  for (const [items, refusal] of [[[], 'agenda-empty'], [[{ ...item!, title: ' ' }], 'agenda-needs-titles'], [[{ ...item!, minutes: 0 }], 'agenda-minutes-out-of-range'], [[item!, item!], 'agenda-item-twice']] as const)
    assert.equal(refusalOf({ type: 'SetAgenda', sittingId: 's1', items }), refusal)
  assert.equal(refusalOf({ type: 'FixRoll', deputyIds: ['a', 'b'], total: 1 }), 'roll-total-wrong')
  assert.equal(refusalOf({ type: 'FixRoll', deputyIds: [], total: 1 }), 'roll-empty')
})
