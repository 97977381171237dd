import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { specificationOf } from '../../../test/domain/specification.ts'
import { daysAfter } from '../calendar/index.ts'
import { stateAfter } from '../decider.ts'
import { STEPS, letter, suggestedStep, urgedItemOf, type LetterCommand, type LetterEvent, type Step, type UrgedItem } from './index.ts'

const { given } = specificationOf(letter)
const today = '2026-08-23'
const item = (changes: Partial<UrgedItem> = {}): UrgedItem => ({ commitmentId: 'c1', officeId: 'so-xd', actBy: '2026-07-31', lateDays: 23, reopenings: 0, urged: null, ...changes })
const at = (step: Step): UrgedItem['urged'] => ({ step, on: '2026-08-01' })

const draftIt = (changes: Partial<Extract<LetterCommand, { type: 'DraftLetter' }>> = {}): LetterCommand => ({
  type: 'DraftLetter', letterId: 'l1', step: 1, officeId: 'so-xd', aboveOfficeId: null, named: [item()], explanationDays: 15, skipDocument: null, today, ...changes,
})
const drafted = (changes: Partial<Extract<LetterEvent, { type: 'LetterDrafted' }>> = {}): LetterEvent => ({
  type: 'LetterDrafted', letterId: 'l1', step: 1, officeId: 'so-xd', addresseeOfficeId: 'so-xd', items: [{ commitmentId: 'c1', actBy: '2026-07-31', lateDays: 23, reopenings: 0 }],
  explanationDays: null, skipDocument: null, draftedOn: today, ...changes,
})
const second = drafted({ step: 2, explanationDays: 15 })
const fileIt = (changes: Partial<Extract<LetterCommand, { type: 'FileLetter' }>> = {}): LetterCommand =>
  ({ type: 'FileLetter', number: ' 118/HĐND-VP ', signedOn: '2026-08-24', signer: ' Lê Thị Minh ', paper: [], named: [item({ urged: at(1) })], today: '2026-08-25', ...changes })
const filed = (changes: Partial<Extract<LetterEvent, { type: 'LetterFiled' }>> = {}): LetterEvent =>
  ({ type: 'LetterFiled', number: '118/HĐND-VP', signedOn: '2026-08-24', signer: 'Lê Thị Minh', explanationBy: '2026-09-08', paper: [], filedOn: '2026-08-25', ...changes })
const explainIt: LetterCommand = { type: 'Explain', officeId: 'so-xd', text: 'Nhà thầu chậm', evidence: [], today: '2026-08-30' }
const explained: LetterEvent = { type: 'ExplanationReceived', text: 'Nhà thầu chậm', evidence: [], receivedOn: '2026-08-30' }
const judgeIt = (outcome: 'accepted' | 'notAccepted', reason = 'Chưa nêu thời hạn'): LetterCommand => ({ type: 'JudgeExplanation', outcome, reason, today: '2026-09-01' })
const judged = (outcome: 'accepted' | 'notAccepted'): LetterEvent => ({ type: 'ExplanationJudged', outcome, reason: 'Chưa nêu thời hạn', judgedOn: '2026-09-01' })

test('a letter names only what its office is late with', () => {
  given().when(draftIt()).then(drafted())
  given().when(draftIt({ named: [] })).refused('letter-without-promise')
  given().when(draftIt({ named: [item(), null] })).refused('urged-not-late')
  given().when(draftIt({ named: [item({ officeId: 'so-khac' })] })).refused('urged-wrong-office')
  given().when(draftIt({ named: [item({ officeId: null })] })).refused('urged-wrong-office')
})

test('no step is passed over but by a decision with a number, and only the second is taken again', () => {
  given().when(draftIt({ step: 2 })).refused('urged-step-skipped')
  given().when(draftIt({ step: 2, skipDocument: '  ' })).refused('urged-step-skipped')
  given().when(draftIt({ step: 2, skipDocument: ' 12/TB-HĐND ' })).then(drafted({ step: 2, explanationDays: 15, skipDocument: '12/TB-HĐND' }))
  given().when(draftIt({ step: 2, named: [item({ urged: at(2) })] })).then(second)
  for (const step of STEPS) if (step !== 2 && step !== 3) given().when(draftIt({ step, named: [item({ urged: at(step) })] })).refused('urged-step-lower')
  given().when(draftIt({ step: 1, named: [item({ urged: at(2) })] })).refused('urged-step-lower')
})

test('the third step goes to the authority above, the last to the council, every other to the office that is late', () => {
  const third = draftIt({ step: 3, named: [item({ urged: at(2) })] })
  given().when(third).refused('urged-not-above')
  given().when({ ...third, aboveOfficeId: 'so-xd' } as LetterCommand).refused('urged-not-above')
  given().when({ ...third, aboveOfficeId: 'ubnd' } as LetterCommand).then(drafted({ step: 3, addresseeOfficeId: 'ubnd', explanationDays: 15 }))
  given().when(draftIt({ step: 7, named: [item({ urged: at(6) })], aboveOfficeId: 'ubnd' })).then(drafted({ step: 7, addresseeOfficeId: null }))
  given().when(draftIt({ step: 4, named: [item({ urged: at(3) })], aboveOfficeId: 'ubnd' })).then(drafted({ step: 4, explanationDays: 15 }))
})

test('a letter counts from the day it was signed: its number is filed back, and the clock of the explanation runs from then', () => {
  given(second).when(fileIt()).then(filed())
  given(drafted()).when(fileIt({ named: [item()] })).then(filed({ explanationBy: null }))
  given(second).when(fileIt({ number: ' ' })).refused('letter-needs-number')
  given(second).when(fileIt({ signer: '' })).refused('letter-needs-signer')
  for (const signedOn of ['2026-08-22', '2026-08-26', '2026-02-30', '']) given(second).when(fileIt({ signedOn })).refused('letter-signed-before-draft')
  given(second, filed()).when(fileIt()).refused('letter-not-a-draft')
})

test('what was done or passed on while the draft lay there is not urged on', () => {
  given(second).when(fileIt({ named: [null] })).refused('urged-not-late')
  given(second).when(fileIt({ named: [item({ officeId: 'so-khac', urged: at(1) })] })).refused('urged-wrong-office')
  given(second).when({ type: 'DropLetter', reason: 'đã xong', today }).then({ type: 'LetterDropped', reason: 'đã xong', droppedOn: today })
  given(second).when({ type: 'DropLetter', reason: ' ', today }).refused('letter-needs-reason')
  given(second, filed()).when({ type: 'DropLetter', reason: 'x', today }).refused('letter-not-a-draft')
})

test('who is urged explains, the standing committee judges, and what was not accepted may be explained again', () => {
  given(second).when(explainIt).refused('letter-not-filed')
  given(drafted(), filed({ explanationBy: null })).when(explainIt).refused('letter-asks-no-explanation')
  given(second, filed()).when({ ...explainIt, officeId: 'so-khac' } as LetterCommand).refused('not-the-urged')
  given(second, filed()).when({ ...explainIt, text: ' ' } as LetterCommand).refused('explanation-empty')
  given(second, filed()).when(explainIt).then(explained)
  given(second, filed()).when(judgeIt('accepted')).refused('explanation-not-open')
  given(second, filed(), explained).when(judgeIt('notAccepted', ' ')).refused('letter-needs-reason')
  given(second, filed(), explained).when(judgeIt('notAccepted')).then(judged('notAccepted'))
  given(second, filed(), explained, judged('notAccepted')).when(explainIt).then(explained)
  given(second, filed(), explained, judged('accepted')).when(explainIt).refused('explanation-not-open')
  given(second, filed(), explained, judged('accepted')).when(judgeIt('accepted')).refused('explanation-not-open')
})

test('an unknown letter is refused, and a draft is made once', () => {
  for (const command of [fileIt(), explainIt, judgeIt('accepted'), { type: 'DropLetter', reason: 'x', today } as const]) given().when(command).refused('letter-unknown')
  given(drafted()).when(draftIt()).refused('letter-already-drafted')
})

test('a letter names each promise once and the latest first, whatever order they were ticked in', () => {
  const state = stateAfter(letter, [drafted()])
  assert.equal(state.status, 'draft')
  fc.assert(fc.property(fc.uniqueArray(fc.record({ commitmentId: fc.uuid(), actBy: fc.integer({ min: 0, max: 30 }).map((days) => daysAfter('2026-07-01', days)) }), { selector: (one) => one.commitmentId, minLength: 1 }), (named) => {
    const decided = (order: typeof named) => letter.decide(draftIt({ named: order.map((one) => item(one)) }), { status: 'absent' })
    assert.deepEqual(decided(named), decided(named.toReversed()))
    assert.deepEqual(decided([...named, ...named]), decided(named))
  }))
})

test('the ladder suggests the first step at once, the next when the last letter has had its time, and nothing beyond the last', () => {
  assert.equal(suggestedStep(0, null, 15), null)
  assert.equal(suggestedStep(1, null, 15), 1)
  assert.equal(suggestedStep(30, { step: 1, daysSince: 14 }, 15), null)
  assert.equal(suggestedStep(30, { step: 1, daysSince: 15 }, 15), 2)
  assert.equal(suggestedStep(400, { step: 7, daysSince: 300 }, 15), null)
})

test('a promise is late on the day after its last day, and a re-check of a closed one is no matter of the ladder', () => {
  const move = {
    commitmentId: 'c1', status: 'owed', ownerOfficeId: 'so-xd', overseerOfficeId: 'ban', question: null, handOverToOfficeId: null, answerBy: null, moveSince: '2026-01-05', moveTakenAt: 3,
    actBy: '2026-07-31', actByOfArbiter: null,
  } as const
  const place = { move, reopenings: 1, urged: null }
  assert.equal(urgedItemOf(place, '2026-07-31'), null)
  assert.deepEqual(urgedItemOf(place, '2026-08-01'), item({ lateDays: 1, reopenings: 1 }))
  assert.equal(urgedItemOf({ ...place, move: { ...move, status: 'closed' } }, '2026-08-01'), null)
  assert.equal(urgedItemOf({ ...place, move: { ...move, actBy: null } }, '2026-08-01'), null)
})
