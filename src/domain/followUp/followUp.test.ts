import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VIETNAMESE_HOLIDAYS } from '../calendar/index.ts'
import { coverOf, digestRecord, digestsOf, explainNews, followedOn, isTellingDay, newsOf, type Followed, type KeptMove, type SweepWindow } from './index.ts'

const kept = (given: Partial<KeptMove>): KeptMove => ({
  commitmentId: 'c1', status: 'owed', ownerOfficeId: 'so-xay-dung', overseerOfficeId: 'ban-do-thi', question: null, handOverToOfficeId: null, answerBy: null,
  moveSince: '2026-01-05', moveTakenAt: 3, actBy: null, actByOfArbiter: null, ...given,
})
const onDay = (day: string, last: string, head = 10): SweepWindow => ({ since: { day: last, cover: last, head }, now: { day, cover: day, head } })
const news = (given: Partial<KeptMove>, window: SweepWindow) => newsOf(followedOn(kept(given), window.now.day) as Followed, window)

test('thirty, fourteen, seven days and one day before the last day the office is reminded, and on no other day', () => {
  const days = Array.from({ length: 40 }, (_, index) => Temporal.PlainDate.from('2026-03-01').add({ days: index }).toString())
  const told = days.filter((day) => news({ actBy: '2026-04-05' }, onDay(day, Temporal.PlainDate.from(day).subtract({ days: 1 }).toString())) !== null)
  assert.deepEqual(told, ['2026-03-06', '2026-03-22', '2026-03-29', '2026-04-04', '2026-04-06'])
})

test('what is late is told of on the day after and every week from then', () => {
  const late = (day: string) => news({ actBy: '2026-04-05' }, onDay(day, Temporal.PlainDate.from(day).subtract({ days: 1 }).toString()))
  assert.deepEqual(['2026-04-05', '2026-04-06', '2026-04-07', '2026-04-13', '2026-04-14', '2026-04-20'].map(late), [null, 'late', null, 'late', null, 'late'])
})

test('after an outage there is one news of a promise, the more urgent one, and nothing is missed', () => {
  assert.equal(news({ actBy: '2026-04-05' }, onDay('2026-04-03', '2026-03-01')), 'ahead')
  assert.equal(news({ actBy: '2026-04-05', moveTakenAt: 12 }, { since: { day: '2026-03-01', cover: '2026-03-01', head: 10 }, now: { day: '2026-05-03', cover: '2026-05-03', head: 20 } }), 'late')
})

test('what has no day is spoken of every thirty days; nothing lapses by itself', () => {
  const waiting = (day: string) => news({ moveSince: '2026-01-01' }, onDay(day, Temporal.PlainDate.from(day).subtract({ days: 1 }).toString()))
  assert.deepEqual(['2026-01-30', '2026-01-31', '2026-02-01', '2026-03-02'].map(waiting), [null, 'waiting', null, 'waiting'])
})

test('a step entered late and dated back still reaches its office as news', () =>
  assert.equal(news({ moveTakenAt: 11, moveSince: '2025-12-01' }, { since: { day: '2026-01-05', cover: '2026-01-05', head: 10 }, now: { day: '2026-01-06', cover: '2026-01-06', head: 11 } }), 'arrived'))

test('a hand-over left unanswered is news for the arbiter from the day after, and no longer for the receiver', () => {
  const offered = kept({ question: 'handOver', handOverToOfficeId: 'so-nong-nghiep', answerBy: '2026-04-10', actBy: '2026-04-10', actByOfArbiter: '2026-04-17' })
  assert.deepEqual(digestsOf([offered], onDay('2026-04-09', '2026-04-08')).map(({ officeId }) => officeId), ['so-nong-nghiep'])
  const [digest, ...others] = digestsOf([offered], onDay('2026-04-11', '2026-04-10'))
  assert.deepEqual([digest?.officeId, digest?.lines[0]?.news, digest?.lines[0]?.actBy, others.length], [null, 'arrived', '2026-04-17', 0])
})

test('the last day of a closed stretch is told of before the stretch, not after it', () => {
  // Tết 2026: offices are closed from Saturday 14 to Sunday 22 February.
  assert.deepEqual(['2026-02-13', '2026-02-16', '2026-02-23'].map((day) => isTellingDay(day, VIETNAMESE_HOLIDAYS)), [true, false, true])
  assert.equal(coverOf('2026-02-13', VIETNAMESE_HOLIDAYS), '2026-02-22')
  const before: SweepWindow = { since: { day: '2026-02-12', cover: '2026-02-12', head: 10 }, now: { day: '2026-02-13', cover: coverOf('2026-02-13', VIETNAMESE_HOLIDAYS), head: 10 } }
  assert.equal(news({ actBy: '2026-02-20' }, before), 'ahead')
})

test('in a year without a list of days off offices are told on weekdays', () =>
  assert.deepEqual(['2031-05-02', '2031-05-03'].map((day) => isTellingDay(day, { version: 0, years: [] })), [true, false]))

test('late for a week, the committee hears of it; late for three weeks, the standing committee too; the neighbour never', () => {
  const told = (day: string) => digestsOf([kept({ actBy: '2026-04-05' })], onDay(day, Temporal.PlainDate.from(day).subtract({ days: 1 }).toString())).map(({ officeId, lines }) => [officeId, lines[0]?.as])
  assert.deepEqual(told('2026-04-06'), [['so-xay-dung', 'mover']])
  assert.deepEqual(told('2026-04-13'), [['so-xay-dung', 'mover'], ['ban-do-thi', 'overseer']])
  assert.deepEqual(told('2026-04-27'), [['so-xay-dung', 'mover'], ['ban-do-thi', 'overseer'], [null, 'standingCommittee']])
})

test('a closed promise is spoken of again when its re-check comes near', () => {
  const [digest] = digestsOf([kept({ status: 'closed', actBy: '2026-04-15', moveSince: null })], onDay('2026-04-08', '2026-04-07'))
  assert.deepEqual([digest?.officeId, digest?.lines[0]?.awaited, digest?.lines[0]?.actBy], ['ban-do-thi', 'recheck', '2026-04-15'])
})

test('the first asking tells each office all that waits for it, latest first, in one digest', () => {
  const moves = [kept({ commitmentId: 'c1', actBy: '2026-09-01' }), kept({ commitmentId: 'c2', actBy: '2026-01-07' }), kept({ commitmentId: 'c3' })]
  const [digest, ...others] = digestsOf(moves, { since: null, now: { day: '2026-02-02', cover: '2026-02-02', head: 10 } })
  assert.deepEqual([digest?.lines.map(({ commitmentId, news: why }) => [commitmentId, why]), others.map(({ officeId }) => officeId)], [[['c2', 'late'], ['c1', 'arrived'], ['c3', 'arrived']], ['ban-do-thi', null]])
})

test('what became of a notice is told once; an answer must be to one of its lines', () => {
  const line = { commitmentId: 'c1', as: 'mover', news: 'late', awaited: 'work', since: '2026-01-05', actBy: '2026-02-01' } as const
  const prepared = [{ type: 'DigestPrepared', digestId: 'd1', officeId: 'so-xay-dung', day: '2026-02-02', lines: [line] }] as const
  const decide = (events: Parameters<typeof digestRecord.evolve>[1][], command: Parameters<typeof digestRecord.decide>[0]) =>
    digestRecord.decide(command, events.reduce(digestRecord.evolve, digestRecord.initialState))
  const sent = { type: 'RecordSent', noticeId: 'n1', channel: 'email', messageId: '<n1@x>', today: '2026-02-02' } as const
  assert.deepEqual(decide([], sent), { kind: 'refused', refusal: 'digest-unknown' })
  const told = { type: 'NoticeSent', noticeId: 'n1', channel: 'email', messageId: '<n1@x>', sentOn: '2026-02-02' } as const
  assert.deepEqual(decide([...prepared], sent), { kind: 'accepted', events: [told] })
  assert.deepEqual(decide([...prepared, told], sent), { kind: 'refused', refusal: 'notice-already-told' })
  assert.deepEqual(decide([...prepared], { type: 'RecordAnswer', noticeId: 'n1', commitmentId: 'c2', answer: 'onTrack', today: '2026-02-02' }), { kind: 'refused', refusal: 'notice-line-unknown' })
  const opened = { type: 'DigestOpened', noticeId: 'n1', openedOn: '2026-02-02' } as const
  assert.deepEqual(decide([...prepared, opened], { type: 'RecordOpened', noticeId: 'n1', today: '2026-02-03' }), { kind: 'accepted', events: [] })
})

test('why a promise is spoken of is said in one phrase, in both languages', () => {
  const say = (given: Partial<Parameters<typeof explainNews>[0]>) => explainNews({ news: 'ahead', since: '2026-03-01', actBy: '2026-04-05', ...given }, '2026-04-04')
  assert.deepEqual(say({}), { vi: 'còn 1 ngày, đến hết 05/4/2026', en: '1 day left, due 5 April 2026' })
  assert.deepEqual(say({ actBy: '2026-04-04' }), { vi: 'hạn là hôm nay, 04/4/2026', en: 'due today, 4 April 2026' })
  assert.deepEqual(say({ news: 'late', actBy: '2026-04-01' }), { vi: 'quá hạn 3 ngày (hạn 01/4/2026)', en: '3 days late (due 1 April 2026)' })
  assert.deepEqual(say({ news: 'waiting', actBy: null }), { vi: 'đã chờ 34 ngày, chưa có hạn', en: 'waiting for 34 days, no date set' })
  assert.deepEqual(say({ news: 'arrived', actBy: null }).vi, 'mới chuyển đến từ 01/3/2026, chưa có hạn')
})

test('a letter that urges is told to its office on the next working day, whatever day its reminder has; those above hear of the delay on its own days alone', () => {
  const late = kept({ actBy: '2026-04-05' })
  const told = (day: string, last: string, urged: readonly string[]) => digestsOf([late], { ...onDay(day, last), urged: new Set(urged) }).map(({ officeId, lines }) => [officeId, lines[0]?.news])
  assert.deepEqual(told('2026-04-15', '2026-04-14', []), [])
  assert.deepEqual(told('2026-04-15', '2026-04-14', ['c1']), [['so-xay-dung', 'urged']])
  assert.deepEqual(told('2026-04-13', '2026-04-12', ['c1']), [['so-xay-dung', 'urged'], ['ban-do-thi', 'late']])
  assert.deepEqual(explainNews({ news: 'urged', since: '2026-01-05', actBy: '2026-04-05' }, '2026-04-15'), { vi: 'có văn bản đôn đốc, quá hạn 10 ngày (hạn 05/4/2026)', en: 'urged by letter, 10 days late (due 5 April 2026)' })
})
