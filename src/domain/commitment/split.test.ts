import assert from 'node:assert/strict'
import { test } from 'node:test'
import { COMMANDS, HISTORIES } from '../../../test/domain/commitmentSamples.ts'
import { play } from '../../../test/domain/randomLife.ts'
import { adoptedLife } from '../../../test/domain/adoptedLife.ts'
import { specificationOf } from '../../../test/domain/specification.ts'
import { commitment } from './index.ts'

const { given } = specificationOf(commitment)
const { AskExtension, ClaimCompletion, CloseCommitment, FinishPart, OpenPart, ReopenPart, SplitCommitment, VerifyCompletion } = COMMANDS
const [first, second] = SplitCommitment.parts

test('a split without a lead is refused: work shared by everybody is owed by somebody', () => {
  given(...HISTORIES.owed).when({ ...SplitCommitment, leadOfficeId: '' }).refused('lead-missing')
  given(...HISTORIES.owed).when({ ...SplitCommitment, leadOfficeId: 'so-tai-chinh' }).refused('lead-missing')
})

test('a part narrows the promise and never outlasts it', () => {
  given(...HISTORIES.owed).when({ ...SplitCommitment, parts: [first, { ...second, date: '2026-08-30' }] }).refused('part-outlasts-whole')
  given(...HISTORIES.owed).when({ ...SplitCommitment, parts: [first, { ...second, action: ' ' }] }).refused('action-missing')
  given(...HISTORIES.owed).when({ ...SplitCommitment, parts: [first] }).refused('too-few-parts')
  given(...HISTORIES.owed).when({ ...SplitCommitment, parts: [first, { ...second, officeId: 'ban-kt-ns' }] }).refused('receiver-is-overseer')
})

test('the lead owes the whole, which is done only when every part is verified', () => {
  const { state, events } = adoptedLife({ ...SplitCommitment, leadOfficeId: 'so-nong-nghiep' })
  assert.equal(state.ownerOfficeId, 'so-nong-nghiep')
  const claim = { ...ClaimCompletion, officeId: 'so-nong-nghiep' }
  given(...events).when(claim).refused('parts-unfinished')
  const one = adoptedLife({ ...SplitCommitment, leadOfficeId: 'so-nong-nghiep' }, FinishPart)
  given(...one.events).when(claim).refused('parts-unfinished')
  assert.equal(adoptedLife({ ...SplitCommitment, leadOfficeId: 'so-nong-nghiep' }, FinishPart, { ...FinishPart, partId: 'c1-1' }, claim).state.status, 'claimed')
})

test('a part that proves undone opens the whole again, however far it had come', () => {
  const finished = [SplitCommitment, FinishPart, { ...FinishPart, partId: 'c1-1' }, ClaimCompletion] as const
  for (const further of [[], [VerifyCompletion], [VerifyCompletion, CloseCommitment]]) {
    const { state } = adoptedLife(...finished, ...further, ReopenPart)
    assert.deepEqual([state.status, state.parts.map(({ finished: how }) => how)], ['owed', ['verified', null]])
  }
})

test('a part lives a life of its own from the day it was opened, is not divided again, and takes more time only within the whole', () => {
  const { events, states } = play([() => OpenPart])
  const state = states.at(-1)!
  assert.ok('adoption' in state)
  assert.deepEqual([state.partOf, state.adoption.adoptedOn, state.ownerOfficeId], ['c0', '2026-07-10', 'so-xay-dung'])
  given(...events).when(SplitCommitment).refused('part-of-a-part')
  given(...events).when({ ...AskExtension, latest: '2026-10-30' }).refused('part-outlasts-whole')
})

test('a promise is divided once', () => given(...adoptedLife(SplitCommitment).events).when(SplitCommitment).refused('already-split'))
