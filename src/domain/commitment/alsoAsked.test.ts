import assert from 'node:assert/strict'
import { test } from 'node:test'
import { COMMANDS, HISTORIES } from '../../../test/domain/commitmentSamples.ts'
import { stateAfter } from '../decider.ts'
import { alsoAsked, commitment, type Commitment, type CommitmentCommand } from './index.ts'

/** A record after each command is accepted in turn. */
const after = (state: Commitment, ...commands: readonly CommitmentCommand[]): Commitment =>
  commands.reduce((so, command) => {
    const decision = commitment.decide(command, so)
    return decision.kind === 'accepted' ? decision.events.reduce(commitment.evolve, so) : assert.fail(`${command.type}: ${decision.refusal}`)
  }, state)

const { SplitCommitment, ClaimCompletion, VerifyCompletion, CloseCommitment, WithdrawCommitment, SendVerdictBack, FailRecheck, FinishPart, ReopenPart } = COMMANDS
const undivided = stateAfter(commitment, HISTORIES.owed)
const openings = alsoAsked(SplitCommitment, undivided, [])
const whole = after(undivided, SplitCommitment)
const [first, second] = openings.map(({ command }) => after({ status: 'absent' }, command)) as [Commitment, Commitment]
const ownerOf = (state: Commitment): string => ('ownerOfficeId' in state ? state.ownerOfficeId : '')
const claimed = (part: Commitment): Commitment => after(part, { ...ClaimCompletion, officeId: ownerOf(part) })
const verified = (part: Commitment): Commitment => after(claimed(part), VerifyCompletion)
const closed = (part: Commitment): Commitment => after(verified(part), CloseCommitment)

test('dividing opens each part with the words, the committee and the rules of the whole, and its own office, task and day', () => {
  assert.deepEqual(openings.map(({ commitmentId }) => commitmentId), ['c1-1', 'c1-2'])
  for (const part of [first, second]) {
    assert.ok('adoption' in part && 'adoption' in whole)
    assert.deepEqual([part.quote, part.speaker, part.overseerOfficeId, part.adoption.rulePack, part.partOf], [whole.quote, whole.speaker, whole.overseerOfficeId, whole.adoption.rulePack, 'c1'])
  }
  assert.ok('adoption' in first && 'adoption' in second && 'adoption' in whole)
  assert.deepEqual(first.adoption.due, whole.adoption.due)
  assert.deepEqual(second.adoption.due, { words: null, kind: 'on', date: '2026-08-25', precision: 'day' })
})

test('a part of a whole that was extended is due when the whole now is, and does not quote words that mean another day', () => {
  const extended = after(undivided, COMMANDS.AskExtension, COMMANDS.GrantExtension)
  const [opening] = alsoAsked(SplitCommitment, extended, [])
  assert.ok(opening?.command.type === 'OpenPart')
  assert.deepEqual(opening.command.due, { words: null, kind: 'on', date: COMMANDS.GrantExtension.date, precision: 'day' })
})

test('what becomes of a part is told to the whole, and of a promise that is no part to nobody', () => {
  const told = (command: CommitmentCommand, state: Commitment) => alsoAsked(command, state, [])
  assert.deepEqual(told(VerifyCompletion, claimed(second)), [{ commitmentId: 'c1', command: { ...FinishPart, today: VerifyCompletion.today } }])
  assert.deepEqual(told(WithdrawCommitment, second), [{ commitmentId: 'c1', command: { ...FinishPart, how: 'withdrawn', today: WithdrawCommitment.today } }])
  assert.deepEqual(told(SendVerdictBack, verified(second)), [{ commitmentId: 'c1', command: { ...ReopenPart, today: SendVerdictBack.today } }])
  assert.deepEqual(told(FailRecheck, closed(second)), [{ commitmentId: 'c1', command: { ...ReopenPart, today: FailRecheck.today } }])
  for (const command of [VerifyCompletion, WithdrawCommitment, SendVerdictBack, FailRecheck, CloseCommitment]) assert.deepEqual(told(command, undivided), [], command.type)
})

test('a failed re-check of a part makes the closed whole owed again', () => {
  const done = after(whole, { ...FinishPart, partId: 'c1-1' }, FinishPart, ClaimCompletion, VerifyCompletion, CloseCommitment)
  const [asked] = alsoAsked(FailRecheck, closed(second), [])
  assert.ok(asked)
  const reopened = after(done, asked.command)
  assert.deepEqual([reopened.status, 'reopenings' in reopened && reopened.reopenings], ['owed', 1])
})

test('ending the whole ends the parts that still stand, and leaves alone what has ended', () => {
  const asked = (command: CommitmentCommand, ...parts: readonly Commitment[]) => alsoAsked(command, whole, parts)
  assert.deepEqual(asked(CloseCommitment, verified(first), closed(second)), [{ commitmentId: 'c1-1', command: { ...CloseCommitment, recheckMonths: [] } }])
  assert.deepEqual(asked(WithdrawCommitment, first, claimed(second)), [{ commitmentId: 'c1-1', command: WithdrawCommitment }, { commitmentId: 'c1-2', command: WithdrawCommitment }])
  assert.deepEqual(asked(WithdrawCommitment, verified(first), closed(second)), [{ commitmentId: 'c1-1', command: WithdrawCommitment }])
})
