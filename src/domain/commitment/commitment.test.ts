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
type WhileOwed = Pick<Row, 'owed' | 'handOver' | 'extension' | 'arbitration' | 'succession' | 'claimed' | 'disputed' | 'verified'>
/** Before adoption and after the end, nothing that concerns an owed promise may be done. */
const whileOwed = (answers: WhileOwed): Row => ({
  absent: 'not-captured', captured: 'not-adopted', setAside: 'not-adopted', confirmed: 'not-adopted', ...answers, closed: 'already-ended', withdrawn: 'already-ended',
})
/** The same answer wherever the promise is owed and nothing is claimed, whatever question stands open. */
const open = (answer: Expected) => ({ owed: answer, handOver: answer, extension: answer, arbitration: answer, succession: answer })
/** What is done beside a question leaves it open. */
const asItStands = { owed: 'owed', handOver: 'handOver', extension: 'extension', arbitration: 'arbitration', succession: 'succession', claimed: 'claimed', disputed: 'disputed', verified: 'verified' } as const
/** A claim, or a dispute about it, stands in the way. */
const inTheWay = { claimed: 'claim-pending', disputed: 'dispute-pending', verified: 'claim-pending' } as const
/** A question that stands open stands in the way of another. */
const pending = { handOver: 'hand-over-pending', extension: 'extension-pending', arbitration: 'arbitration-pending', succession: 'succession-pending' } as const

/** Every command in every situation: where it leads, or why it is refused. */
const TABLE: { readonly [Type in CommitmentCommand['type']]: Row } = {
  CaptureCommitment: { ...once('already-captured'), absent: 'captured', captured: 'already-captured', setAside: 'already-captured', confirmed: 'already-captured' },
  CorrectCapture: { ...once('wording-frozen'), absent: 'not-captured', captured: 'captured', setAside: 'set-aside', confirmed: 'captured' },
  SetCaptureAside: { ...once('wording-frozen'), absent: 'not-captured', captured: 'setAside', setAside: 'set-aside', confirmed: 'setAside' },
  ContestWording: { ...once('wording-frozen'), absent: 'not-captured', captured: 'captured', setAside: 'set-aside', confirmed: 'confirmed' },
  RestoreCapture: { ...once('not-set-aside'), absent: 'not-captured', captured: 'not-set-aside', setAside: 'captured', confirmed: 'not-set-aside' },
  ConfirmWording: { ...once('wording-frozen'), absent: 'not-captured', captured: 'confirmed', setAside: 'set-aside', confirmed: 'already-confirmed' },
  AdoptCommitment: { ...once('already-adopted'), absent: 'not-captured', captured: 'not-confirmed', setAside: 'set-aside', confirmed: 'owed' },
  ReportProgress: whileOwed({ ...asItStands, ...inTheWay }),
  ClaimCompletion: whileOwed({ ...open('claimed'), ...inTheWay }),
  ReturnClaim: whileOwed({ ...open('nothing-claimed'), claimed: 'owed', disputed: 'nothing-claimed', verified: 'nothing-claimed' }),
  VerifyCompletion: whileOwed({ ...open('nothing-claimed'), claimed: 'verified', disputed: 'nothing-claimed', verified: 'nothing-claimed' }),
  DisputeClaim: whileOwed({ ...open('nothing-claimed'), claimed: 'disputed', disputed: 'nothing-claimed', verified: 'nothing-claimed' }),
  ContestReturn: whileOwed({ ...open('nothing-returned'), ...inTheWay }),
  SettleDispute: whileOwed({ ...open('nothing-disputed'), claimed: 'nothing-disputed', disputed: 'claimed', verified: 'nothing-disputed' }),
  SendVerdictBack: whileOwed({ ...open('not-verified'), claimed: 'not-verified', disputed: 'not-verified', verified: 'claimed' }),
  CloseCommitment: whileOwed({ ...open('not-verified'), claimed: 'not-verified', disputed: 'not-verified', verified: 'closed' }),
  WithdrawCommitment: whileOwed({ ...open('withdrawn'), claimed: 'withdrawn', disputed: 'withdrawn', verified: 'withdrawn' }),
  PassRecheck: { ...once('not-closed'), absent: 'not-captured', captured: 'not-adopted', setAside: 'not-adopted', confirmed: 'not-adopted', closed: 'closed' },
  FailRecheck: { ...once('not-closed'), absent: 'not-captured', captured: 'not-adopted', setAside: 'not-adopted', confirmed: 'not-adopted', closed: 'owed' },
  ProposeHandOver: whileOwed({ owed: 'handOver', ...pending, ...inTheWay }),
  AcceptHandOver: whileOwed({ ...open('no-hand-over'), handOver: 'owed', claimed: 'no-hand-over', disputed: 'no-hand-over', verified: 'no-hand-over' }),
  RefuseHandOver: whileOwed({ ...open('no-hand-over'), handOver: 'owed', claimed: 'no-hand-over', disputed: 'no-hand-over', verified: 'no-hand-over' }),
  NameOwner: whileOwed({ owed: 'nothing-to-arbitrate', handOver: 'nothing-to-arbitrate', extension: 'extension-pending', arbitration: 'owed', succession: 'owed', ...inTheWay }),
  AskExtension: whileOwed({ owed: 'extension', ...pending, ...inTheWay }),
  GrantExtension: whileOwed({ ...open('no-extension-asked'), extension: 'owed', claimed: 'no-extension-asked', disputed: 'no-extension-asked', verified: 'no-extension-asked' }),
  RefuseExtension: whileOwed({ ...open('no-extension-asked'), extension: 'owed', claimed: 'no-extension-asked', disputed: 'no-extension-asked', verified: 'no-extension-asked' }),
  // Closed promises follow their offices too: a re-check may fail.
  SucceedOffice: { ...whileOwed(asItStands), closed: 'closed' },
  FixDueDate: whileOwed({ ...open('due-date-already-fixed'), claimed: 'due-date-already-fixed', disputed: 'due-date-already-fixed', verified: 'due-date-already-fixed' }),
  StateCondition: whileOwed(asItStands),
  MeetCondition: whileOwed({ ...open('no-condition'), claimed: 'no-condition', disputed: 'no-condition', verified: 'no-condition' }),
  StateProof: whileOwed({ ...asItStands, ...inTheWay }),
  CountVoters: whileOwed(asItStands),
  RecordSiteVisit: { ...whileOwed(asItStands), closed: 'closed' },
  SetTarget: whileOwed(asItStands),
  TakeReading: whileOwed({ ...open('no-target'), claimed: 'no-target', disputed: 'no-target', verified: 'no-target' }),
  SetPeriods: whileOwed(asItStands),
  ReportPeriod: whileOwed({ ...open('not-recurring'), claimed: 'not-recurring', disputed: 'not-recurring', verified: 'not-recurring' }),
  JudgePeriod: whileOwed({ ...open('not-recurring'), claimed: 'not-recurring', disputed: 'not-recurring', verified: 'not-recurring' }),
  SplitCommitment: whileOwed({ owed: 'owed', ...pending, ...inTheWay }),
  OpenPart: { ...once('already-captured'), absent: 'owed', captured: 'already-captured', setAside: 'already-captured', confirmed: 'already-captured' },
  FinishPart: { ...once('not-a-part'), absent: 'not-captured', captured: 'not-adopted', setAside: 'not-adopted', confirmed: 'not-adopted' },
  ReopenPart: { ...once('not-a-part'), absent: 'not-captured', captured: 'not-adopted', setAside: 'not-adopted', confirmed: 'not-adopted' },
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
