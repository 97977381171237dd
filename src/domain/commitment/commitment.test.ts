import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { COMMANDS, HISTORIES, terms } from '../../../test/domain/commitmentSamples.ts'
import { specificationOf } from '../../../test/domain/specification.ts'
import { stateAfter } from '../decider.ts'
import { commitment, dueOf, type Commitment, type CommitmentCommand, type CommitmentEvent, type CommitmentRefusal, type CommitmentStatus } from './index.ts'

type Expected = CommitmentStatus | CommitmentRefusal

const frozen: Partial<Record<CommitmentStatus, Expected>> = {
  owed: 'wording-frozen', claimed: 'wording-frozen', verified: 'wording-frozen', closed: 'wording-frozen', withdrawn: 'wording-frozen',
}
const tooEarly = { absent: 'not-captured', captured: 'not-adopted', setAside: 'not-adopted', confirmed: 'not-adopted' } as const
const tooLate = { closed: 'already-ended', withdrawn: 'already-ended' } as const

/** Every command in every status: the status it leads to, or why it is refused. */
const TABLE: { readonly [Type in CommitmentCommand['type']]: Readonly<Record<CommitmentStatus, Expected>> } = {
  CaptureCommitment: {
    absent: 'captured', captured: 'already-captured', setAside: 'already-captured', confirmed: 'already-captured', owed: 'already-captured',
    claimed: 'already-captured', verified: 'already-captured', closed: 'already-captured', withdrawn: 'already-captured',
  },
  CorrectCapture: { absent: 'not-captured', captured: 'captured', setAside: 'set-aside', confirmed: 'captured', ...frozen } as Record<CommitmentStatus, Expected>,
  SetCaptureAside: { absent: 'not-captured', captured: 'setAside', setAside: 'set-aside', confirmed: 'setAside', ...frozen } as Record<CommitmentStatus, Expected>,
  RestoreCapture: {
    absent: 'not-captured', captured: 'not-set-aside', setAside: 'captured', confirmed: 'not-set-aside', owed: 'not-set-aside',
    claimed: 'not-set-aside', verified: 'not-set-aside', closed: 'not-set-aside', withdrawn: 'not-set-aside',
  },
  ConfirmWording: { absent: 'not-captured', captured: 'confirmed', setAside: 'set-aside', confirmed: 'already-confirmed', ...frozen } as Record<CommitmentStatus, Expected>,
  AdoptCommitment: {
    absent: 'not-captured', captured: 'not-confirmed', setAside: 'set-aside', confirmed: 'owed', owed: 'already-adopted',
    claimed: 'already-adopted', verified: 'already-adopted', closed: 'already-adopted', withdrawn: 'already-adopted',
  },
  ReportProgress: { ...tooEarly, owed: 'owed', claimed: 'claim-pending', verified: 'claim-pending', ...tooLate },
  ClaimCompletion: { ...tooEarly, owed: 'claimed', claimed: 'claim-pending', verified: 'claim-pending', ...tooLate },
  ReturnClaim: { ...tooEarly, owed: 'nothing-claimed', claimed: 'owed', verified: 'nothing-claimed', ...tooLate },
  VerifyCompletion: { ...tooEarly, owed: 'nothing-claimed', claimed: 'verified', verified: 'nothing-claimed', ...tooLate },
  SendVerdictBack: { ...tooEarly, owed: 'not-verified', claimed: 'not-verified', verified: 'claimed', ...tooLate },
  CloseCommitment: { ...tooEarly, owed: 'not-verified', claimed: 'not-verified', verified: 'closed', ...tooLate },
  WithdrawCommitment: { ...tooEarly, owed: 'withdrawn', claimed: 'withdrawn', verified: 'withdrawn', ...tooLate },
}

for (const [type, row] of Object.entries(TABLE) as [CommitmentCommand['type'], Record<CommitmentStatus, Expected>][])
  for (const [status, expected] of Object.entries(row) as [CommitmentStatus, Expected][])
    test(`${type} on a commitment that is ${status} gives ${expected}`, () => {
      const before = stateAfter(commitment, HISTORIES[status])
      assert.equal(before.status, status)
      const decision = commitment.decide(COMMANDS[type], before)
      const got = decision.kind === 'refused' ? decision.refusal : decision.events.reduce(commitment.evolve, before).status
      assert.equal(got, expected)
    })

const { given } = specificationOf(commitment)
const { AdoptCommitment, ClaimCompletion, CloseCommitment, CorrectCapture, ReturnClaim, VerifyCompletion, WithdrawCommitment, ReportProgress, CaptureCommitment } = COMMANDS

test('an office may not verify what it owes itself', () =>
  given(...HISTORIES.claimed).when({ ...VerifyCompletion, officeId: 'so-xay-dung' }).refused('not-the-overseer'))
test('the committee named at adoption is another office than the owner', () =>
  given(...HISTORIES.confirmed).when({ ...AdoptCommitment, overseerOfficeId: 'so-xay-dung' }).refused('overseer-is-owner'))
test('an office may not close or withdraw its own promise', () => {
  given(...HISTORIES.verified).when({ ...CloseCommitment, officeId: 'so-xay-dung' }).refused('doer-may-not-decide')
  given(...HISTORIES.owed).when({ ...WithdrawCommitment, officeId: 'so-xay-dung' }).refused('doer-may-not-decide')
})
test('another office may not report on a promise it does not owe', () =>
  given(...HISTORIES.owed).when({ ...ReportProgress, officeId: 'so-tai-chinh' }).refused('not-the-owner'))
test('"done" without evidence is refused', () => given(...HISTORIES.owed).when({ ...ClaimCompletion, evidence: [] }).refused('evidence-missing'))
test('returning a claim must name what is missing', () => given(...HISTORIES.claimed).when({ ...ReturnClaim, missing: '  ' }).refused('missing-part-not-named'))
test('a promise is withdrawn only on a numbered document with a reason', () => {
  given(...HISTORIES.owed).when({ ...WithdrawCommitment, documentNumber: '' }).refused('document-number-missing')
  given(...HISTORIES.owed).when({ ...WithdrawCommitment, reason: '' }).refused('reason-missing')
})
test('a due date of 30 February is refused at capture and at correction', () => {
  const impossible = { ...terms, due: { words: 'trước 30/2', kind: 'before', date: '2026-02-30', precision: 'day' } } as const
  given().when({ ...CaptureCommitment, terms: impossible }).refused('due-date-not-in-calendar')
  given(...HISTORIES.captured).when({ ...CorrectCapture, terms: impossible }).refused('due-date-not-in-calendar')
})
test('nothing is adopted without exactly one accountable office', () => {
  const nobody = { ...terms, owner: { named: 'các ngành chức năng', officeId: null } }
  given(...HISTORIES.captured, { type: 'CaptureCorrected', terms: nobody, correctedOn: '2026-07-04' }, { type: 'WordingConfirmed', confirmedOn: '2026-07-04' }).when(AdoptCommitment).refused('owner-missing')
})

const anyCommand: fc.Arbitrary<CommitmentCommand> = fc.oneof(
  fc.constantFrom(...Object.values(COMMANDS)),
  fc.record({ command: fc.constantFrom(ReportProgress, ClaimCompletion, ReturnClaim, VerifyCompletion, CloseCommitment, WithdrawCommitment), officeId: fc.constantFrom('so-xay-dung', 'ban-kt-ns', 'thuong-truc', 'x') })
    .map(({ command, officeId }) => ({ ...command, officeId })),
)

/** Plays commands one after the other; refused ones change nothing. */
const play = (commands: readonly CommitmentCommand[]) => {
  const events: CommitmentEvent[] = []
  const states: Commitment[] = [commitment.initialState]
  for (const command of commands) {
    const decision = commitment.decide(command, states.at(-1) ?? commitment.initialState)
    if (decision.kind === 'accepted') for (const event of decision.events) {
      events.push(event)
      states.push(commitment.evolve(states.at(-1) ?? commitment.initialState, event))
    }
  }
  return { events, states }
}

test('through any history: words and first date never change, and only another office ends a promise', () =>
  fc.assert(fc.property(fc.array(anyCommand, { maxLength: 40 }), (commands) => {
    const { events, states } = play([CaptureCommitment, ...commands])
    assert.deepEqual(stateAfter(commitment, events), states.at(-1))
    let firstDue: string | null = null
    for (const state of states) {
      if (state.status === 'absent') continue
      assert.deepEqual(state.quote, CaptureCommitment.quote)
      if (!('adoption' in state)) continue
      firstDue ??= dueOf(state).date
      assert.equal(dueOf(state).date, firstDue)
      assert.notEqual(state.adoption.overseerOfficeId, state.adoption.ownerOfficeId)
      if (state.status === 'closed') assert.notEqual(state.verdict.officeId, state.adoption.ownerOfficeId)
      if ('decision' in state) assert.notEqual(state.decision.officeId, state.adoption.ownerOfficeId)
    }
  }), { numRuns: 2000 }))

test('once adopted, a promise never leaves the record: it ends only as closed or withdrawn', () =>
  fc.assert(fc.property(fc.array(anyCommand, { maxLength: 40 }), (commands) => {
    const { states } = play([CaptureCommitment, { type: 'ConfirmWording', today: '2026-07-04' }, AdoptCommitment, ...commands])
    const lasting = new Set<CommitmentStatus>(['owed', 'claimed', 'verified', 'closed', 'withdrawn'])
    assert.ok(states.slice(3).every((state) => lasting.has(state.status)))
  }), { numRuns: 2000 }))
