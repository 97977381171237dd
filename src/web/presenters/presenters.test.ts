import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { RecordedEvent } from '../../application/ports.ts'
import type { CommitmentEvent } from '../../domain/commitment/index.ts'
import { sampleRow } from '../../../test/samples/commitmentRow.ts'
import { evidenceOf } from './evidenceOf.ts'
import { historyEntry } from './historyEntry.ts'
import { presentCommitment } from './presentCommitment.ts'
import { presentEvent } from './presentEvent.ts'

const recorded = (event: CommitmentEvent): RecordedEvent<CommitmentEvent> => ({
  position: 7, stream: 'commitment/c1', version: 4, event, actor: { account: 'acct-secret', role: 'agency', office: 'o1' }, recordedAt: '2026-03-02T03:00:00Z', hash: 'ab'.repeat(32),
})
const file = { kind: 'file', sha256: 'f'.repeat(64), name: 'biên bản.pdf', mediaType: 'application/pdf', size: 10 } as const
const claim = recorded({ type: 'CompletionClaimed', officeId: 'o1', text: 'Đã xong.', evidence: [file, { kind: 'link', url: 'https://a.example/', title: 'A' }], claimedOn: '2026-03-01' })

test('the account that acted never leaves the server, its office and role do', () => {
  const entry = historyEntry(claim, (text) => text.vi, new Map([['o1', 'Sở Y tế']]))
  assert.ok(!JSON.stringify([entry, presentEvent(claim)]).includes('acct-secret'))
  assert.equal(entry.by, 'Sở Y tế (Cơ quan thực hiện)')
  assert.equal(entry.day, '2026-03-01')
  assert.equal(presentEvent(claim).office, 'o1')
})

test('the same file submitted twice is listed once', () => {
  assert.equal(evidenceOf([claim, claim]).length, 2)
})

test('a column added to the read model does not leak into the API', () => {
  const row = { ...sampleRow, internalNote: 'bí mật' }
  assert.ok(!JSON.stringify(presentCommitment(row, '2026-07-02', 'https://a.example')).includes('bí mật'))
  assert.equal(presentCommitment(row, '2026-07-02', 'https://a.example').address, 'https://a.example/cam-ket/c1')
})
