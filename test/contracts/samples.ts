import type { CommitmentEvent, Terms } from '../../src/domain/commitment/index.ts'
import type { DomainEvent, StreamName } from '../../src/domain/domainEvent.ts'
import { rulesInForce } from '../domain/rulesInForce.ts'
import type { Append, StreamWrite } from '../../src/application/ports.ts'

/** Short ways to say what a test appends. */
export const actor = { account: 'tai-khoan-1', role: 'secretary', office: 'van-phong' } as const

export const NOW = '2026-07-03T02:00:00.000Z'

const HASH = 'a'.repeat(64)

export const terms = (changes: Partial<Terms> = {}): Terms => ({
  action: 'Hoàn thành nạo vét kênh', owner: { named: 'Sở Xây dựng', officeId: 'so-xay-dung' }, supporting: [],
  due: { words: 'trước ngày 30/8/2026', kind: 'before', date: '2026-08-29', precision: 'day' }, product: null, ...changes,
})

export const captured = (id: string, changes: Partial<Extract<CommitmentEvent, { type: 'CommitmentCaptured' }>> = {}): CommitmentEvent => ({
  type: 'CommitmentCaptured', commitmentId: id, sittingId: 'phien-1', quote: { sourceId: 'van-ban-1', sourceSha256: HASH, text: 'sẽ nạo vét xong kênh', start: 10, end: 30 },
  speaker: 'Ông A', speakerRole: 'Giám đốc', spokenOn: '2026-07-03', terms: terms(), rules: ['undertaking'], ...changes,
})

export const adopted = (ordinal: number, changes: Partial<Extract<CommitmentEvent, { type: 'CommitmentAdopted' }>> = {}): CommitmentEvent => ({
  type: 'CommitmentAdopted', resolutionId: 'nq-1', resolutionNumber: '65/NQ-HĐND', adoptedOn: '2026-07-10', ordinal, ownerOfficeId: 'so-xay-dung',
  overseerOfficeId: 'ban-do-thi', due: terms().due, ...rulesInForce('2026-07-10'), ...changes,
})

export const claimed = (on: string): CommitmentEvent => ({
  type: 'CompletionClaimed', officeId: 'so-xay-dung', text: 'Đã xong', evidence: [{ kind: 'link', url: 'https://example.org', title: 'Biên bản' }], claimedOn: on,
})

/** Offered to the Department of Agriculture, which has until 25 August to answer. */
export const offered: CommitmentEvent = {
  type: 'HandOverProposed', officeId: 'so-xay-dung', toOfficeId: 'so-nong-nghiep', reason: 'Kè thuộc hệ thống đê điều', legalBasis: 'Luật Đê điều', documentNumber: null,
  answerBy: '2026-08-25', proposedOn: '2026-08-20',
}

export const office = (id: string, name: string): StreamWrite => write(`office/${id}`, 0, { type: 'OfficeEstablished', officeId: id, name, nameEn: null, kind: 'agency', establishedOn: null })

export const sitting = (id: string, name = 'Phiên chất vấn thử', date = '2026-07-03'): StreamWrite => write(`sitting/${id}`, 0, { type: 'SittingRecorded', sittingId: id, name, date })

export const source = (id: string, sittingId = 'phien-1'): StreamWrite => write(`source/${id}`, 0, {
  type: 'SourceFiled', sourceId: id, sittingId, name: 'Biên bản', sha256: HASH, receivedSha256: HASH, encoding: 'utf-8', kind: null, characters: 500,
  documentDate: null, readingSha256: HASH, findings: 3,
})

export const write = (stream: StreamName, expectedVersion: number, ...events: readonly DomainEvent[]): StreamWrite => ({ stream, expectedVersion, events })

export const commitment = (id: string, ...later: readonly CommitmentEvent[]): StreamWrite => write(`commitment/${id}`, 0, captured(id), ...later)

let requests = 0

export const append = (writes: readonly StreamWrite[], changes: Partial<Append> = {}): Append => {
  requests += 1
  return { actor, key: `yeu-cau-${requests}`, request: `noi-dung-${requests}`, writes, files: [], jobs: [], ...changes }
}
