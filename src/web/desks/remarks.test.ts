import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { RecordedEvent } from '../../application/ports.ts'
import type { CommitmentEvent } from '../../domain/commitment/index.ts'
import { lastOf, standingRemark } from './remarks.ts'

const recorded = (...events: CommitmentEvent[]): readonly RecordedEvent<CommitmentEvent>[] =>
  events.map((event, index) => ({
    position: index + 1, stream: 'commitment/c1', version: index + 1, event, recordedAt: '2026-07-01T00:00:00Z', hash: 'ab'.repeat(32),
    actor: { account: 'a', role: 'agency', office: 'so' },
  }))

const claimed: CommitmentEvent = { type: 'CompletionClaimed', officeId: 'so', text: 'Xong', evidence: [], claimedOn: '2026-07-01' }
const returned: CommitmentEvent = { type: 'ClaimReturned', officeId: 'ban', missing: 'Biên bản nghiệm thu', returnedOn: '2026-07-02' }
const reported: CommitmentEvent = { type: 'ProgressReported', officeId: 'so', progress: 'partlyDone', text: 'Đang bổ sung', evidence: [], reportedOn: '2026-07-03' }
const verified: CommitmentEvent = { type: 'CompletionVerified', officeId: 'ban', finding: 'Đủ', verifiedOn: '2026-07-05' }
const sentBack: CommitmentEvent = { type: 'VerdictSentBack', officeId: 'tt', reason: 'Chưa đi thực địa', sentBackOn: '2026-07-06' }

test('what was missing stands until the office claims again, whatever it reports meanwhile', () => {
  assert.deepEqual(standingRemark(recorded(claimed, returned)), { kind: 'missing', text: 'Biên bản nghiệm thu', day: '2026-07-02' })
  assert.equal(standingRemark(recorded(claimed, returned, reported))?.text, 'Biên bản nghiệm thu')
  assert.equal(standingRemark(recorded(claimed, returned, reported, claimed)), null)
})

test('why a verdict was sent back stands until the committee gives a new one', () => {
  assert.equal(standingRemark(recorded(claimed, verified, sentBack))?.kind, 'checkAgain')
  assert.equal(standingRemark(recorded(claimed, verified, sentBack, verified)), null)
  assert.equal(standingRemark(recorded(claimed, verified, sentBack, returned))?.kind, 'missing')
})

test('the last of a kind is the last recorded', () => {
  assert.deepEqual(lastOf(recorded(claimed, returned, { ...claimed, text: 'Xong lần hai' }), 'CompletionClaimed')?.text, 'Xong lần hai')
  assert.equal(lastOf(recorded(claimed), 'CompletionVerified'), null)
})
