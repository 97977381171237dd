import assert from 'node:assert/strict'
import { test } from 'node:test'
import { COMMANDS, HISTORIES, situationOf, terms, type Situation } from '../../../test/domain/commitmentSamples.ts'
import { specificationOf } from '../../../test/domain/specification.ts'
import { stateAfter } from '../decider.ts'
import { commitment, type CommitmentCommand, type CommitmentRefusal } from './index.ts'

type Expected = Situation | CommitmentRefusal
type Row = Readonly<Record<Situation, Expected>>

const SITUATIONS = Object.keys(HISTORIES) as readonly Situation[]
const adopted = SITUATIONS.filter((situation) => !['absent', 'captured', 'setAside', 'confirmed'].includes(situation))

/** The same answer for every adopted commitment. */
const once = (expected: Expected) => Object.fromEntries(adopted.map((situation) => [situation, expected])) as Record<Exclude<Situation, 'absent' | 'captured' | 'setAside' | 'confirmed'>, Expected>
/** Before adoption and after the end, nothing that concerns an owed promise may be done. */
const whileOwed = (answers: Pick<Row, 'owed' | 'handOver' | 'extension' | 'arbitration' | 'claimed' | 'verified'>): Row => ({
  absent: 'not-captured', captured: 'not-adopted', setAside: 'not-adopted', confirmed: 'not-adopted', ...answers, closed: 'already-ended', withdrawn: 'already-ended',
})

/** Every command in every situation: where it leads, or why it is refused. */
const TABLE: { readonly [Type in CommitmentCommand['type']]: Row } = {
  CaptureCommitment: { ...once('already-captured'), absent: 'captured', captured: 'already-captured', setAside: 'already-captured', confirmed: 'already-captured' },
  CorrectCapture: { ...once('wording-frozen'), absent: 'not-captured', captured: 'captured', setAside: 'set-aside', confirmed: 'captured' },
  SetCaptureAside: { ...once('wording-frozen'), absent: 'not-captured', captured: 'setAside', setAside: 'set-aside', confirmed: 'setAside' },
  RestoreCapture: { ...once('not-set-aside'), absent: 'not-captured', captured: 'not-set-aside', setAside: 'captured', confirmed: 'not-set-aside' },
  ConfirmWording: { ...once('wording-frozen'), absent: 'not-captured', captured: 'confirmed', setAside: 'set-aside', confirmed: 'already-confirmed' },
  AdoptCommitment: { ...once('already-adopted'), absent: 'not-captured', captured: 'not-confirmed', setAside: 'set-aside', confirmed: 'owed' },
  ReportProgress: whileOwed({ owed: 'owed', handOver: 'handOver', extension: 'extension', arbitration: 'arbitration', claimed: 'claim-pending', verified: 'claim-pending' }),
  ClaimCompletion: whileOwed({ owed: 'claimed', handOver: 'claimed', extension: 'claimed', arbitration: 'claimed', claimed: 'claim-pending', verified: 'claim-pending' }),
  ReturnClaim: whileOwed({ owed: 'nothing-claimed', handOver: 'nothing-claimed', extension: 'nothing-claimed', arbitration: 'nothing-claimed', claimed: 'owed', verified: 'nothing-claimed' }),
  VerifyCompletion: whileOwed({ owed: 'nothing-claimed', handOver: 'nothing-claimed', extension: 'nothing-claimed', arbitration: 'nothing-claimed', claimed: 'verified', verified: 'nothing-claimed' }),
  SendVerdictBack: whileOwed({ owed: 'not-verified', handOver: 'not-verified', extension: 'not-verified', arbitration: 'not-verified', claimed: 'not-verified', verified: 'claimed' }),
  CloseCommitment: whileOwed({ owed: 'not-verified', handOver: 'not-verified', extension: 'not-verified', arbitration: 'not-verified', claimed: 'not-verified', verified: 'closed' }),
  WithdrawCommitment: whileOwed({ owed: 'withdrawn', handOver: 'withdrawn', extension: 'withdrawn', arbitration: 'withdrawn', claimed: 'withdrawn', verified: 'withdrawn' }),
  ProposeHandOver: whileOwed({ owed: 'handOver', handOver: 'hand-over-pending', extension: 'extension-pending', arbitration: 'arbitration-pending', claimed: 'claim-pending', verified: 'claim-pending' }),
  AcceptHandOver: whileOwed({ owed: 'no-hand-over', handOver: 'owed', extension: 'no-hand-over', arbitration: 'no-hand-over', claimed: 'no-hand-over', verified: 'no-hand-over' }),
  RefuseHandOver: whileOwed({ owed: 'no-hand-over', handOver: 'owed', extension: 'no-hand-over', arbitration: 'no-hand-over', claimed: 'no-hand-over', verified: 'no-hand-over' }),
  NameOwner: whileOwed({ owed: 'nothing-to-arbitrate', handOver: 'nothing-to-arbitrate', extension: 'extension-pending', arbitration: 'owed', claimed: 'claim-pending', verified: 'claim-pending' }),
  AskExtension: whileOwed({ owed: 'extension', handOver: 'hand-over-pending', extension: 'extension-pending', arbitration: 'arbitration-pending', claimed: 'claim-pending', verified: 'claim-pending' }),
  GrantExtension: whileOwed({ owed: 'no-extension-asked', handOver: 'no-extension-asked', extension: 'owed', arbitration: 'no-extension-asked', claimed: 'no-extension-asked', verified: 'no-extension-asked' }),
  RefuseExtension: whileOwed({ owed: 'no-extension-asked', handOver: 'no-extension-asked', extension: 'owed', arbitration: 'no-extension-asked', claimed: 'no-extension-asked', verified: 'no-extension-asked' }),
}

for (const [type, row] of Object.entries(TABLE) as [CommitmentCommand['type'], Row][])
  for (const [situation, expected] of Object.entries(row) as [Situation, Expected][])
    test(`${type} on a commitment that is ${situation} gives ${expected}`, () => {
      const before = stateAfter(commitment, HISTORIES[situation])
      assert.equal(situationOf(before), situation)
      const decision = commitment.decide(COMMANDS[type], before)
      const got = decision.kind === 'refused' ? decision.refusal : situationOf(decision.events.reduce(commitment.evolve, before))
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
