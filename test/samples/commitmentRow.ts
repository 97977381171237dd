import type { CommitmentRow } from '../../src/application/register.ts'

/** An owed commitment for tests to vary. */
export const sampleRow: CommitmentRow = {
  id: 'c1', version: 3, status: 'owed', sittingId: 's1', sittingName: 'Phiên chất vấn', sourceId: 'n1', start: 10, end: 40,
  quote: 'Sở sẽ hoàn thành trước ngày 15/7/2026', action: 'Hoàn thành việc', product: null, speaker: 'Nguyễn Văn A', speakerRole: 'Giám đốc', spokenOn: '2025-12-09',
  ownerNamed: 'Sở', ownerOfficeId: 'o1', ownerName: 'Sở Y tế', adoptedOwnerOfficeId: 'o1', adoptedOwnerName: 'Sở Y tế', supporting: [], overseerOfficeId: 'o2', overseerName: 'Ban Đô thị',
  dueWords: 'trước ngày 15/7/2026', dueKind: 'before', dueDate: '2026-07-14', duePrecision: 'day', dueCounted: null, currentDueDate: '2026-07-14', extensions: 0, resolutionId: 'r1', resolutionNumber: '65/NQ-HĐND', ordinal: 1, adoptedOn: '2025-12-12',
  progress: 'notStarted', lastReportOn: null, reports: 0, returns: 0, finishedOn: null, endedOn: null, endedByDocument: null, rules: [],
  question: null, handOverToOfficeId: null, handOverToName: null, answerBy: null, moveRole: 'agency', moveOfficeId: 'o1', moveSince: '2025-12-12', hops: 0, bounces: 0, partOf: null, parts: 0, partsFinished: 0, periodsWaiting: 0, periodDue: null,
    recheckOn: null, proof: null, reopenings: 0, voters: 0, ending: null, byCommitmentId: null,
}
