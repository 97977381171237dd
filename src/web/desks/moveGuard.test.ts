import assert from 'node:assert/strict'
import { test } from 'node:test'
import { commitment, type CommitmentCommand, type CommitmentEvent } from '../../domain/commitment/index.ts'
import { stateAfter } from '../../domain/decider.ts'
import { OPENED_WHEN } from './moveGuard.ts'

const due = { words: null, kind: 'none', date: null, precision: 'none' } as const
const today = '2026-07-10'
const adopted: readonly CommitmentEvent[] = [
  {
    type: 'CommitmentCaptured', commitmentId: 'c1', sittingId: 's1', quote: { sourceId: 'n1', sourceSha256: 'ab', text: 'Sẽ làm', start: 0, end: 6 }, speaker: null, speakerRole: null,
    spokenOn: '2026-07-03', rules: [], terms: { action: 'Làm', owner: { named: 'Sở', officeId: 'so' }, supporting: [], due, product: null },
  },
  { type: 'WordingConfirmed', confirmedOn: '2026-07-04' },
  { type: 'CommitmentAdopted', resolutionId: 'r1', resolutionNumber: '1/NQ', adoptedOn: '2026-07-04', ordinal: 1, ownerOfficeId: 'so', overseerOfficeId: 'ban', due, rulePack: 'vn-121-2025' },
]
const claimed: CommitmentEvent = { type: 'CompletionClaimed', officeId: 'so', text: 'Xong', evidence: [{ kind: 'link', url: 'https://a.example', title: 'A' }], claimedOn: today }
const verified: CommitmentEvent = { type: 'CompletionVerified', officeId: 'ban', finding: 'Đủ', verifiedOn: today }
const closed: CommitmentEvent = { type: 'CommitmentClosed', officeId: 'tt', documentNumber: '1/TB', closedOn: today }
const withdrawn: CommitmentEvent = { type: 'CommitmentWithdrawn', officeId: 'tt', documentNumber: '2/TB', reason: 'Trùng', withdrawnOn: today }

const LIVES = { owed: adopted, claimed: [...adopted, claimed], verified: [...adopted, claimed, verified], closed: [...adopted, claimed, verified, closed], withdrawn: [...adopted, withdrawn] } as const
const SENT: Readonly<Record<keyof typeof OPENED_WHEN, CommitmentCommand>> = {
  report: { type: 'ReportProgress', officeId: 'so', progress: 'inProgress', text: 'Đang làm', evidence: [], today },
  verdict: { type: 'VerifyCompletion', officeId: 'ban', finding: 'Đủ', today },
  decision: { type: 'CloseCommitment', officeId: 'tt', documentNumber: '3/TB', today },
  withdrawal: { type: 'WithdrawCommitment', officeId: 'tt', documentNumber: '3/TB', reason: 'Trùng', today },
}

test('a form opens exactly when the rules would accept it', () => {
  for (const [form, { statuses }] of Object.entries(OPENED_WHEN))
    for (const [status, life] of Object.entries(LIVES)) {
      const decision = commitment.decide(SENT[form as keyof typeof OPENED_WHEN], stateAfter(commitment, life))
      assert.equal((statuses as readonly string[]).includes(status), decision.kind === 'accepted', `${form} of what is ${status}`)
    }
})
