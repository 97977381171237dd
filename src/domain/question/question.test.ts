import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { RUNS } from '../../../test/domain/runs.ts'
import { specificationOf } from '../../../test/domain/specification.ts'
import { stateAfter } from '../decider.ts'
import { SLOTS, missingSlots, question, questionState, type Put, type QuestionCommand, type QuestionEvent, type QuestionState, type Slots } from './index.ts'

const { given } = specificationOf(question)
const at = 1_783_040_400_000
const put: Extract<QuestionEvent, { type: 'QuestionPut' }> = {
  type: 'QuestionPut', questionId: 'q1', sittingId: 's1', itemId: 'g1', deputyId: 'an', speechId: 'p1', text: 'Khi nào xong kè sông?', onTopic: true,
  addressees: [{ officeId: 'so-xd', official: 'Trần Văn Đường, Giám đốc' }, { officeId: 'so-mt', official: 'Lê Thị Cầu' }], at,
}
const silent = { state: 'absent', words: '' } as const
const slots = (changes: Partial<Slots> = {}): Slots => ({ cause: silent, responsibility: silent, measures: silent, deadline: silent, causeKind: null, ...changes })
const answer = (changes: Partial<Extract<QuestionEvent, { type: 'AnswerRecorded' }>> = {}): Extract<QuestionEvent, { type: 'AnswerRecorded' }> => ({
  type: 'AnswerRecorded', answerId: 'a1', officeId: 'so-xd', official: 'Trần Văn Đường, Giám đốc', substituteFor: null, speechId: 'p2', slots: slots({ measures: { state: 'present', words: 'Sẽ bố trí vốn' } }), at, ...changes,
})
const recordIt = (changes: Partial<Extract<QuestionEvent, { type: 'AnswerRecorded' }>> = {}): QuestionCommand => {
  const { substituteFor: _, type: __, ...rest } = answer(changes)
  return { type: 'RecordAnswer', ...rest }
}
const owed = (officeId: string): QuestionEvent => ({ type: 'WrittenAnswerOwed', officeId, reason: 'notReached', dueOn: '2026-07-23', at })
const filed: Extract<QuestionEvent, { type: 'WrittenAnswerFiled' }> = { type: 'WrittenAnswerFiled', officeId: 'so-mt', signedBy: 'Lê Thị Cầu', documentNumber: '12/SMT', text: 'Đã xong', receivedOn: '2026-07-20', at }
const state = (...events: readonly QuestionEvent[]): Put => {
  const found = stateAfter(question, events)
  return found.status === 'absent' ? assert.fail('absent') : found
}
const standsAt = (...events: readonly QuestionEvent[]): QuestionState => questionState(state(...events))

test('a question has words, and asks named officials, each office once', () => {
  given().when({ ...put, type: 'PutQuestion', text: ` ${put.text} ` }).then(put)
  given().when({ ...put, type: 'PutQuestion', text: ' ' }).refused('question-needs-text')
  given().when({ ...put, type: 'PutQuestion', addressees: [] }).refused('question-needs-addressee')
  given().when({ ...put, type: 'PutQuestion', addressees: [{ officeId: 'so-xd', official: ' ' }] }).refused('question-needs-addressee')
  given().when({ ...put, type: 'PutQuestion', addressees: [put.addressees[0]!, put.addressees[0]!] }).refused('addressee-asked-already')
  given(put).when({ ...put, type: 'PutQuestion' }).refused('question-put-already')
})

test('E35 a question outside the topics is marked so, and the chair’s ruling stands with its reason', () => {
  const outside = { ...put, onTopic: false }
  given(outside).when({ type: 'RuleOnQuestion', admitted: false, reason: '', at }).refused('question-needs-reason')
  given(outside).when({ type: 'RuleOnQuestion', admitted: false, reason: ' Trả lời bằng văn bản ', at }).then({ type: 'QuestionRuledOn', admitted: false, reason: 'Trả lời bằng văn bản', at })
  given(outside, { type: 'QuestionRuledOn', admitted: true, reason: 'x', at }).when({ type: 'RuleOnQuestion', admitted: false, reason: 'y', at }).refused('question-ruled-already')
})

test('E36 with two asked and one answering, the question is partly answered', () => {
  assert.equal(standsAt(put), 'awaiting')
  assert.equal(standsAt(put, answer()), 'partAnswered')
  assert.equal(standsAt(put, answer(), answer({ officeId: 'so-mt', official: 'Lê Thị Cầu' })), 'answered')
  assert.equal(standsAt(put, owed('so-xd'), owed('so-mt')), 'writtenDue')
})

test('E37 somebody else answering in their place is marked, and whose duty it was stays in view', () => {
  given(put).when(recordIt({ official: 'Phạm Văn Phó' })).then(answer({ official: 'Phạm Văn Phó', substituteFor: 'Trần Văn Đường, Giám đốc' }))
  const [asked] = state(put, answer({ official: 'Phạm Văn Phó', substituteFor: 'Trần Văn Đường, Giám đốc' })).addressees
  assert.deepEqual([asked?.state, asked?.official], ['answeredBySubstitute', 'Trần Văn Đường, Giám đốc'])
})

test('E38 an answer to several questions leaves open the one it says nothing to', () => {
  const second = { ...put, questionId: 'q2' }
  assert.deepEqual([standsAt({ ...put, addressees: [put.addressees[0]!] }, answer()), standsAt(second)], ['answered', 'awaiting'])
})

test('E39 an answer without a day is recorded as without one, and what is missing is told', () => {
  given(put).when(recordIt()).then(answer())
  assert.deepEqual(missingSlots(answer().slots), ['cause', 'responsibility', 'deadline'])
  for (const slot of SLOTS) given(put).when(recordIt({ slots: slots({ [slot]: { state: 'present', words: ' ' } }) })).refused('answer-needs-words')
  given(put).when(recordIt({ slots: slots({ deadline: { state: 'refused', words: ' Chưa thể nói ' } }) })).then(answer({ slots: slots({ deadline: { state: 'refused', words: 'Chưa thể nói' } }) }))
})

test('E41 a question not reached is owed in writing by a day, signed by the person asked', () => {
  given(put).when({ type: 'OweInWriting', officeId: 'so-mt', reason: 'notReached', dueOn: '2026-07-23', at }).then(owed('so-mt'))
  given(put, owed('so-mt')).when({ type: 'OweInWriting', officeId: 'so-mt', reason: 'notReached', dueOn: '2026-07-23', at }).refused('written-owed-already')
  const fileIt = (changes: Partial<typeof filed> = {}): QuestionCommand => ({ ...filed, ...changes, type: 'FileWrittenAnswer' })
  given(put).when(fileIt()).refused('written-not-owed')
  given(put, owed('so-mt')).when(fileIt({ signedBy: 'Nguyễn Văn Phó' })).refused('written-needs-signer')
  given(put, owed('so-mt')).when(fileIt({ documentNumber: ' ' })).refused('written-needs-number')
  given(put, owed('so-mt')).when(fileIt({ receivedOn: '2026-02-30' })).refused('written-day-not-in-calendar')
  given(put, owed('so-mt')).when(fileIt({ signedBy: ' lê thị cầu'.normalize('NFD') })).then({ ...filed, signedBy: 'lê thị cầu'.normalize('NFD') })
  given(put, owed('so-mt'), { type: 'QuestionSettled', by: 'chair', at }).when(fileIt()).then(filed)
})

test('whoever is not content asks again and the answer is owed anew; with a written one, the council debates it', () => {
  given(put).when({ type: 'PressQuestion', officeId: 'so-xd', words: 'Còn đoạn 2?', at }).refused('answer-not-given')
  const pressed: QuestionEvent = { type: 'QuestionPressed', officeId: 'so-xd', words: 'Còn đoạn 2?', at }
  given(put, answer()).when({ type: 'PressQuestion', officeId: 'so-xd', words: ' Còn đoạn 2? ', at }).then(pressed)
  assert.equal(standsAt(put, answer(), pressed), 'awaiting')
  given(put, answer()).when({ type: 'DisputeWrittenAnswer', officeId: 'so-xd', reason: 'x', at }).refused('answer-not-given')
  given(put, owed('so-mt'), filed).when({ type: 'DisputeWrittenAnswer', officeId: 'so-mt', reason: 'Chưa nêu hạn', at }).then({ type: 'WrittenAnswerDisputed', officeId: 'so-mt', reason: 'Chưa nêu hạn', at })
})

test('E42 a question can be withdrawn with a reason, and then nothing more is asked of anybody', () => {
  given(put).when({ type: 'WithdrawQuestion', reason: ' ', at }).refused('question-needs-reason')
  const withdrawn: QuestionEvent = { type: 'QuestionWithdrawn', reason: 'Đã có trả lời', at }
  given(put).when({ type: 'WithdrawQuestion', reason: 'Đã có trả lời', at }).then(withdrawn)
  given(put, withdrawn).when(recordIt()).refused('question-over')
  assert.equal(standsAt(put, withdrawn), 'withdrawn')
})

test('E43 a question asked in other words keeps its number and its first words', () => {
  const again: QuestionEvent = { type: 'QuestionReworded', text: 'Hạn chót là ngày nào?', at }
  given(put).when({ type: 'RewordQuestion', text: ' Hạn chót là ngày nào? ', at }).then(again)
  given(put).when({ type: 'RewordQuestion', text: put.text, at }).refused('question-same-words')
  assert.deepEqual([state(put, again).questionId, state(put, again).wordings], ['q1', [put.text, 'Hạn chót là ngày nào?']])
})

test('a question passed on asks another official beside the first, who stays on record', () => {
  given(put).when({ type: 'RedirectQuestion', addressee: { officeId: 'so-xd', official: 'x' }, reason: 'y', at }).refused('addressee-asked-already')
  const redirected: QuestionEvent = { type: 'QuestionRedirected', addressee: { officeId: 'ubnd', official: 'Phó Chủ tịch' }, reason: 'Đúng thẩm quyền', at }
  given(put).when({ type: 'RedirectQuestion', addressee: { officeId: 'ubnd', official: ' Phó  Chủ tịch ' }, reason: 'Đúng thẩm quyền', at }).then(redirected)
  assert.deepEqual(state(put, redirected).addressees.map(({ officeId }) => officeId), ['so-xd', 'so-mt', 'ubnd'])
})

test('whatever happens to a question, nobody asked is taken off it and no answer is taken away', () => {
  const office = fc.constantFrom('so-xd', 'so-mt', 'ubnd')
  const words = fc.constantFrom('', 'lời')
  const command: fc.Arbitrary<QuestionCommand> = fc.oneof(
    fc.record({ type: fc.constant('RewordQuestion' as const), text: words, at: fc.constant(at) }),
    fc.record({ type: fc.constant('RedirectQuestion' as const), addressee: fc.record({ officeId: office, official: words }), reason: words, at: fc.constant(at) }),
    fc.record({ answerId: fc.nat({ max: 20 }).map((n) => `a${n}`), officeId: office, official: fc.constantFrom('Trần Văn Đường, Giám đốc', 'Phó') }).map((changes) => recordIt(changes)),
    fc.record({ type: fc.constant('PressQuestion' as const), officeId: office, words, at: fc.constant(at) }),
    fc.record({ type: fc.constant('OweInWriting' as const), officeId: office, reason: fc.constant('notReached' as const), dueOn: fc.constant('2026-07-23'), at: fc.constant(at) }),
    fc.record({ officeId: office, signedBy: fc.constantFrom('Lê Thị Cầu', 'lời') }).map((changes): QuestionCommand => ({ ...filed, ...changes, type: 'FileWrittenAnswer' })),
    fc.record({ type: fc.constant('DisputeWrittenAnswer' as const), officeId: office, reason: words, at: fc.constant(at) }),
  )
  let answers = 0
  fc.assert(fc.property(fc.array(command, { maxLength: 25, size: 'max' }), (commands) => {
    let now = state(put)
    for (const next of commands) {
      const decision = question.decide(next, now)
      if (decision.kind === 'refused') continue
      const after = decision.events.reduce(question.evolve, now as ReturnType<typeof question.evolve>)
      if (after.status === 'absent') throw new Error('absent')
      now.addressees.forEach((asked, index) => {
        assert.deepEqual(after.addressees[index]!.answers.slice(0, asked.answers.length), asked.answers)
        assert.equal(after.addressees[index]!.official, asked.official)
      })
      assert.equal(questionState(after) === 'answered', after.addressees.every(({ state: stands }) => ['answered', 'written', 'answeredBySubstitute'].includes(stands)))
      now = after
    }
    answers += now.addressees.reduce((sum, one) => sum + one.answers.length, 0)
  }), { numRuns: RUNS })
  assert.ok(answers > RUNS)
})
