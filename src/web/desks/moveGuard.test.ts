import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rulesInForce } from '../../../test/domain/rulesInForce.ts'
import { awaitingOf, commitment, type CommitmentCommand, type CommitmentEvent } from '../../domain/commitment/index.ts'
import { stateAfter } from '../../domain/decider.ts'
import { ownerMayBeNamed } from './duty/standing.ts'
import { isOpen, OPENED_WHEN } from './moveGuard.ts'

const due = { words: 'trước ngày 30/8/2026', kind: 'before', date: '2026-08-29', precision: 'day' } as const
const today = '2026-07-10'
const adopted: readonly CommitmentEvent[] = [
  {
    type: 'CommitmentCaptured', commitmentId: 'c1', sittingId: 's1', quote: { sourceId: 'n1', sourceSha256: 'ab', text: 'Sẽ làm', start: 0, end: 6 }, speaker: null, speakerRole: null,
    spokenOn: '2026-07-03', rules: [], terms: { action: 'Làm', owner: { named: 'Sở', officeId: 'so' }, supporting: [], due, product: null },
  },
  { type: 'WordingConfirmed', confirmedOn: '2026-07-04' },
  { type: 'CommitmentAdopted', resolutionId: 'r1', resolutionNumber: '1/NQ', adoptedOn: '2026-07-04', ordinal: 1, ownerOfficeId: 'so', overseerOfficeId: 'ban', due, ...rulesInForce('2026-07-04') },
]
const claimed: CommitmentEvent = { type: 'CompletionClaimed', officeId: 'so', text: 'Xong', evidence: [{ kind: 'link', url: 'https://a.example', title: 'A' }], claimedOn: today }
const verified: CommitmentEvent = { type: 'CompletionVerified', officeId: 'ban', finding: 'Đủ', verifiedOn: today }
const closed: CommitmentEvent = { type: 'CommitmentClosed', officeId: 'tt', documentNumber: '1/TB', recheckOn: [], closedOn: today }
const withdrawn: CommitmentEvent = { type: 'CommitmentWithdrawn', officeId: 'tt', documentNumber: '2/TB', ending: 'waived', byCommitmentId: null, reason: 'Trùng', withdrawnOn: today }

const offered: CommitmentEvent = {
  type: 'HandOverProposed', officeId: 'so', toOfficeId: 'so-khac', reason: 'Kè thuộc hệ thống đê điều', legalBasis: 'Luật Đê điều', documentNumber: null, answerBy: '2026-07-15', proposedOn: today,
}
const returned: CommitmentEvent = { type: 'HandOverRefused', officeId: 'so-khac', properOfficeId: 'so', reason: 'Kè đô thị', refusedOn: today }
const moreTime: CommitmentEvent = {
  type: 'ExtensionAsked', officeId: 'so', newDate: '2026-10-31', reasonCode: 'land', reason: 'Chưa bàn giao', documentNumber: '90/SXD', workSoFar: '60 %', evidence: [], decideBy: '2026-07-20', askedOn: today,
}
const twice = [...adopted, offered, returned, offered, returned]

const LIVES = {
  offered: [...adopted, offered], extensionAsked: [...adopted, moreTime], returnedTwice: twice, disputed: [...twice, offered, returned],
   owed: adopted, claimed: [...adopted, claimed], verified: [...adopted, claimed, verified], closed: [...adopted, claimed, verified, closed], withdrawn: [...adopted, withdrawn] } as const
const SENT: Readonly<Record<keyof typeof OPENED_WHEN, CommitmentCommand>> = {
  report: { type: 'ReportProgress', officeId: 'so', progress: 'inProgress', text: 'Đang làm', evidence: [], today },
  verdict: { type: 'VerifyCompletion', officeId: 'ban', finding: 'Đủ', today },
  settlement: { type: 'SettleDispute', officeId: 'tt', outcome: 'lookAgain', reason: 'Xem tại chỗ', documentNumber: '4/TB', today },
  proof: { type: 'StateProof', officeId: 'ban', proof: 'Biên bản nghiệm thu', today },
  siteVisit: { type: 'RecordSiteVisit', officeId: 'ban', place: 'Cầu Mới', visitedOn: today, at: '09:00', finding: 'Đã xong', evidence: [], today },
  recheck: { type: 'FailRecheck', officeId: 'ban', finding: 'Hỏng', today },
  decision: { type: 'CloseCommitment', officeId: 'tt', documentNumber: '3/TB', recheckMonths: [], today },
  handOver: { type: 'ProposeHandOver', officeId: 'so', toOfficeId: 'so-khac', reason: 'Kè thuộc hệ thống đê điều', legalBasis: 'Luật Đê điều', documentNumber: null, today },
  handOverAnswer: { type: 'AcceptHandOver', officeId: 'so-khac', today },
  extension: { type: 'AskExtension', officeId: 'so', newDate: '2026-10-31', reasonCode: 'land', reason: 'Chưa bàn giao', documentNumber: '90/SXD', workSoFar: '60 %', evidence: [], latest: null, today },
  extensionAnswer: { type: 'GrantExtension', officeId: 'tt', date: '2026-09-30', documentNumber: '3/TB', today },
  withdrawal: { type: 'WithdrawCommitment', officeId: 'tt', documentNumber: '3/TB', ending: 'waived', byCommitmentId: null, reason: 'Trùng', today },
}

test('a form opens exactly when the rules would accept it', () => {
  for (const [form, move] of Object.entries(OPENED_WHEN))
    for (const [name, life] of Object.entries(LIVES)) {
      const state = stateAfter(commitment, life)
      assert.notEqual(state.status, 'absent')
      const { status, question } = awaitingOf(state as Exclude<typeof state, { status: 'absent' }>)
      const decision = commitment.decide(SENT[form as keyof typeof OPENED_WHEN], state)
      assert.equal(isOpen(move, { status, question }), decision.kind === 'accepted', `${form} of what is ${name}`)
    }
})

test('naming the owner is offered exactly when the arbiter may: an answer overdue, or come back often enough', () => {
  for (const day of ['2026-07-15', '2026-07-16'])
    for (const [name, life] of Object.entries(LIVES)) {
      const decision = commitment.decide({ type: 'NameOwner', officeId: 'tt', ownerOfficeId: 'so-khac', reason: 'Đê cấp III', documentNumber: '20/TB', today: day }, stateAfter(commitment, life))
      assert.equal(ownerMayBeNamed({ history: life.map((event) => ({ event })) }, day), decision.kind === 'accepted', `${name} on ${day}`)
    }
})
