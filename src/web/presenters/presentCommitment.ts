import type { CommitmentRow } from '../../application/register.ts'
import type { IsoDate } from '../../domain/calendar/index.ts'
import { threeStatuses } from './threeStatuses.ts'

/** One commitment as it leaves the server for programs, field by field. `address` is its permanent page. */
export const presentCommitment = (row: CommitmentRow, today: IsoDate, publicUrl: string) => {
  const { agency, evidence, calendar } = threeStatuses(row, today)
  return {
    id: row.id,
    address: new URL(`/cam-ket/${row.id}`, publicUrl).href,
    version: row.version,
    resolutionNumber: row.resolutionNumber,
    ordinal: row.ordinal,
    adoptedOn: row.adoptedOn,
    sittingId: row.sittingId,
    sittingName: row.sittingName,
    quote: row.quote,
    sourceId: row.sourceId,
    start: row.start,
    end: row.end,
    speaker: row.speaker,
    speakerRole: row.speakerRole,
    spokenOn: row.spokenOn,
    action: row.action,
    product: row.product,
    ownerOfficeId: row.ownerOfficeId,
    ownerName: row.ownerName,
    ownerNamed: row.ownerNamed,
    supporting: [...row.supporting],
    overseerOfficeId: row.overseerOfficeId,
    overseerName: row.overseerName,
    dueWords: row.dueWords,
    dueKind: row.dueKind,
    dueDate: row.dueDate,
    duePrecision: row.duePrecision,
    currentDueDate: row.currentDueDate,
    extensions: row.extensions,
    question: row.question,
    hops: row.hops,
    bounces: row.bounces,
    partOf: row.partOf,
    parts: row.parts,
    partsFinished: row.partsFinished,
    status: row.status,
    agencySays: agency,
    evidenceShows: evidence,
    calendarSays: calendar,
    reports: row.reports,
    returns: row.returns,
    lastReportOn: row.lastReportOn,
    finishedOn: row.finishedOn,
    endedOn: row.endedOn,
    endedByDocument: row.endedByDocument,
  }
}

export type PresentedCommitment = ReturnType<typeof presentCommitment>
