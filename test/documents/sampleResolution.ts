import type { CommitmentRow } from '../../src/application/register.ts'
import type { ResolutionInput } from '../../src/application/renderResolution.ts'
import { legalBasis } from '../../src/domain/rules/index.ts'

/** One adopted commitment; fields a test does not speak of hold ordinary values. */
export const sampleCommitment = (fields: Partial<CommitmentRow> = {}): CommitmentRow => ({
  id: 'c1', version: 4, status: 'owed', sittingId: 's1', sittingName: 'Phiên chất vấn', sourceId: 'v1', start: 1203, end: 1377,
  quote: 'Sở Xây dựng cam kết hoàn thành việc rà soát 42 chung cư cũ trước ngày 30/9/2026', action: 'Hoàn thành rà soát 42 chung cư cũ',
  product: 'Báo cáo rà soát', speaker: 'Trần Văn Khải', speakerRole: 'Giám đốc Sở Xây dựng', spokenOn: '2026-07-08',
  ownerNamed: 'Sở Xây dựng', ownerOfficeId: 'o1', ownerName: 'Sở Xây dựng', adoptedOwnerOfficeId: 'o1', adoptedOwnerName: 'Sở Xây dựng',
  supporting: ['Ủy ban nhân dân các phường'], overseerOfficeId: 'b1', overseerName: 'Ban Đô thị', dueWords: 'trước ngày 30/9/2026', dueKind: 'before', dueDate: '2026-09-29', duePrecision: 'day', dueCounted: null,
  currentDueDate: '2026-09-29', extensions: 0, question: null, handOverToOfficeId: null, handOverToName: null, answerBy: null, moveRole: 'agency', moveOfficeId: 'o1', moveSince: '2026-07-09', hops: 0, bounces: 0, partOf: null, parts: 0, partsFinished: 0, periodsWaiting: 0, periodDue: null,
    recheckOn: null, proof: null, reopenings: 0, voters: 0, ending: null, byCommitmentId: null,
  resolutionId: 'r1', resolutionNumber: '5/NQ-HĐND', ordinal: 1, adoptedOn: '2026-07-09', progress: 'notStarted', lastReportOn: null, reports: 0, returns: 0,
  finishedOn: null, endedOn: null, endedByDocument: null, rules: [], ...fields,
})

export const sampleResolution = (fields: Partial<ResolutionInput> = {}): ResolutionInput => {
  const commitments = fields.commitments ?? [sampleCommitment()]
  return {
    council: { id: 'k1', name: 'Hội đồng nhân dân thành phố Thử Nghiệm', nameEn: 'People’s Council of Thử Nghiệm', isExample: false, place: 'Thử Nghiệm' },
    resolution: {
      id: 'r1', sittingId: 's1', number: '5/NQ-HĐND', date: '2026-07-09', subject: 'Về hoạt động chất vấn và trả lời chất vấn tại Kỳ họp thứ Hai', signer: 'Lê Minh Đức',
      commitmentIds: commitments.map(({ id }) => id),
    },
    sittingName: 'Kỳ họp thứ Hai', legalBasis: legalBasis('2026-07-09'), texts: null, sourceNames: { v1: 'Biên bản phiên chất vấn ngày 08/7/2026' }, ...fields, commitments,
  }
}
