import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { compareWithRebuild, verifyLog } from '../../src/postgres/index.ts'
import type { Caller } from '../../src/application/actor.ts'
import type { FloorDeed } from '../../src/application/floor.ts'
import { currentQueue } from '../../src/domain/floor/index.ts'
import { done, refusal } from './council.ts'
import { openSitting } from './sittingCouncil.ts'

let site: Awaited<ReturnType<typeof openSitting>>
before(async () => { site = await openSitting(60) })
after(() => site.drop())

let keys = 0
const conduct = (deed: FloorDeed, { by = site.secretary, useCases = site.useCases, key = `k-${(keys += 1)}`, told = null as number | null } = {}) => useCases.conductFloor(by, { key, sittingId: site.sittingId, deed, told })
const ask = (deputy: string, useCases = site.useCases, key = `dk-${(keys += 1)}`) => useCases.registerTurn(site.deputy(deputy), { key, sittingId: site.sittingId, kind: 'question', questionId: null })

test('E01 one deputy pressing on two devices at the same moment, over two connections, has one turn', async () => {
  const [id] = site.deputies
  const answers = await Promise.all([ask(id!), ask(id!, site.other), ask(id!), ask(id!, site.other)])
  assert.deepEqual(answers.map(refusal).toSorted(), ['done', 'turn-waits-already', 'turn-waits-already', 'turn-waits-already'])
  assert.equal(currentQueue(await site.hall()).length, 1)
})

test('sixty deputies pressing at once from two servers are all on the list, each once, and nobody is told to try again', async () => {
  const answers = await Promise.all(site.deputies.slice(1).map((id, n) => ask(id, n % 2 ? site.other : site.useCases)))
  assert.deepEqual([...new Set(answers.map(refusal))], ['done'])
  const queue = currentQueue(await site.hall())
  assert.deepEqual([queue.length, new Set(queue.map(({ deputyId }) => deputyId)).size], [60, 60])
  // In the order in which they were taken in, which is the order of the log.
  assert.deepEqual(queue.map(({ registeredAt }) => registeredAt), queue.map(({ registeredAt }) => registeredAt).toSorted((one, other) => one - other))
})

test('E14 two consoles pressing “next” at the same moment, over two connections, give the floor to one', async () => {
  const [first] = currentQueue(await site.hall())
  const next = (useCases = site.useCases, by: Caller = site.secretary) => conduct({ type: 'BeginTurn', speechId: `p-${(keys += 1)}`, turnId: first!.turnId, onFloor: null }, { useCases, by })
  const answers = await Promise.all([next(), next(site.other, site.chair)])
  assert.deepEqual(answers.map(refusal).toSorted(), ['done', 'floor-moved-on'])
  assert.equal((await site.hall()).speeches.filter(({ status }) => status === 'speaking').length, 1)
})

test('E15 a button pressed twice under one key acts once and is answered the same', async () => {
  const pause = () => conduct({ type: 'PauseSpeech' }, { key: 'pause-once' })
  const answers = await Promise.all([pause(), pause()])
  assert.deepEqual(answers.map((answer) => answer.kind === 'done' && answer.repeated).toSorted(), [false, true])
  assert.equal(refusal(await conduct({ type: 'ContinueSpeech' }, { key: 'pause-once' })), 'key-reused')
})

test('deputies pressing while the list is closed are on it or are told, and the list holds exactly those who were', async () => {
  done(await conduct({ type: 'EndSpeech' }))
  for (const { turnId } of currentQueue(await site.hall())) done(await conduct({ type: 'WithdrawTurn', turnId, deputyId: null }))
  const pressing = site.deputies.map((id, n) => ask(id, n % 2 ? site.other : site.useCases))
  const closing = conduct({ type: 'CloseRegistration', kind: 'question' }, { useCases: site.other })
  const answers = (await Promise.all(pressing)).map(refusal)
  done(await closing)
  assert.ok(answers.every((one) => one === 'done' || one === 'registration-closed'), [...new Set(answers)].join())
  const listed = currentQueue(await site.hall()).map(({ deputyId }) => deputyId)
  assert.deepEqual(listed.toSorted(), site.deputies.filter((_, n) => answers[n] === 'done').toSorted())
})

test('deputies act for themselves only, and who may conduct is told by the one table', async () => {
  const [one, other] = site.deputies
  const { turnId } = (await site.hall()).turns.find(({ deputyId, status }) => deputyId === one && status === 'waiting') ?? { turnId: 'x' }
  assert.equal(refusal(await site.useCases.withdrawTurn(site.deputy(other!), { key: 'not-mine', sittingId: site.sittingId, turnId })), 'turn-unknown')
  assert.equal(refusal(await conduct({ type: 'EndSpeech' }, { by: site.deputy(one!) })), 'not-allowed')
  assert.equal(refusal(await conduct({ type: 'EndSpeech' }, { by: site.clerk })), 'not-allowed')
  assert.equal(refusal(await site.useCases.attendSitting(site.secretary, { key: 'x', sittingId: site.sittingId, here: true })), 'not-allowed')
  assert.equal(refusal(await site.useCases.attendSitting(site.deputy('nguoi-la'), { key: 'x', sittingId: site.sittingId, here: true })), 'deputy-not-on-roll')
})

test('E56 a time given by hand is kept as when it happened beside when it was recorded, and never lies ahead', async () => {
  const { lastAt } = await site.hall()
  assert.equal(refusal(await conduct({ type: 'BeginSpeech', speechId: 'giay', kind: 'statement', speaker: { kind: 'official', officeId: site.offices.works, name: 'Trần Văn Đường' } }, { told: Date.now() + 60_000 })), 'floor-time-in-future')
  const told = lastAt + 1
  await new Promise((resolve) => setTimeout(resolve, 20))
  done(await conduct({ type: 'BeginSpeech', speechId: 'giay', kind: 'statement', speaker: { kind: 'official', officeId: site.offices.works, name: 'Trần Văn Đường' } }, { told }))
  const history = await site.ports.log.read(site.council, `floor/${site.sittingId}`)
  const begun = history.findLast(({ event }) => event.type === 'SpeechBegun') ?? assert.fail('not begun')
  assert.equal('at' in begun.event && begun.event.at, told)
  assert.ok(Date.parse(begun.recordedAt) > told)
  done(await conduct({ type: 'EndSpeech' }))
})

test('E38, E41 an answer to two questions of three leaves the third open, and closing makes it owed in writing within the days of the rules', async () => {
  const { useCases, secretary, sittingId, deputies, offices } = site
  const put = async (n: number, onTopic = true) => done(await useCases.putQuestion(secretary, {
    key: `q-${n}`, sittingId, itemId: 'm1', deputyId: deputies[n]!, speechId: null, text: `Câu ${n}?`, onTopic, addressees: [{ officeId: offices.works, official: 'Trần Văn Đường, Giám đốc' }],
  })).questionId
  const [one, two, three, outside] = [await put(1), await put(2), await put(3), await put(4, false)]
  const silent = { state: 'absent', words: '' } as const
  const slots = { cause: silent, responsibility: silent, measures: { state: 'present', words: 'Sẽ làm' }, deadline: silent, causeKind: null } as const
  done(await useCases.recordAnswer(secretary, { key: 'a', questionIds: [one, two], officeId: offices.works, official: 'Phạm Thị Thay', speechId: null, slots }))
  assert.equal(refusal(await useCases.recordAnswer(secretary, { key: 'b', questionIds: [three, 'khong-co'], officeId: offices.works, official: 'X', speechId: null, slots })), 'question-unknown')
  done(await useCases.treatQuestion(site.chair, { key: 'r', questionId: outside, deed: { type: 'RuleOnQuestion', admitted: false, reason: 'Ngoài nhóm' } }))
  const states = async () => new Map((await site.ports.register.floor.questions(site.council, { sittingId, limit: 50, offset: 0 })).rows.map(({ id, state, writtenDue }) => [id, [state, writtenDue]]))
  assert.deepEqual([one, two, three, outside].map((id) => id), [one, two, three, outside])
  let now = await states()
  assert.deepEqual([now.get(one), now.get(two), now.get(three), now.get(outside)], [['answered', null], ['answered', null], ['awaiting', null], ['writtenDue', '2026-07-23']])
  done(await useCases.closeFloor(site.chair, { key: 'close', sittingId, told: null }))
  now = await states()
  assert.deepEqual(now.get(three), ['writtenDue', '2026-07-23'])
  const unreached = await put(5)
  assert.deepEqual((await states()).get(unreached), ['writtenDue', '2026-07-23'])
  // Only the office that was asked files an answer, and only whoever asked says whether they are content.
  const file = (office: string) => useCases.treatQuestion({ council: site.council, actor: { account: office, role: 'agency', office } }, {
    key: 'f', questionId: three, deed: { type: 'FileWrittenAnswer', officeId: offices.works, signedBy: 'Trần Văn Đường, Giám đốc', documentNumber: '5/SXD', text: 'Đã xong', receivedOn: '2026-07-20' },
  })
  assert.equal(refusal(await file(offices.health)), 'question-unknown')
  done(await file(offices.works))
  const dispute = (n: number) => useCases.treatQuestion(site.deputy(deputies[n]!), { key: 'd', questionId: three, deed: { type: 'DisputeWrittenAnswer', officeId: offices.works, reason: 'Chưa nêu hạn' } })
  assert.equal(refusal(await dispute(1)), 'question-unknown')
  done(await dispute(3))
})

test('E55 a name typed in another way is the same name', async () => {
  const again = await site.useCases.electDeputies(site.clerk, { key: 'again', deputies: [{ name: ' đại  biểu 1'.normalize('NFD'), group: null }], electedOn: '2026-03-15' })
  assert.deepEqual(again, { kind: 'refused', refusal: 'deputy-name-taken', at: ' đại  biểu 1'.normalize('NFD') })
})

test('after all of it the log is sound, and the rows made anew are the same', async () => {
  assert.equal((await verifyLog(site.scratch.database, site.council)).kind, 'sound')
  assert.deepEqual(await compareWithRebuild(site.scratch.database, site.council), [])
})
