import type { Insertable } from 'kysely'
import { unreachable } from '../../domain/decider.ts'
import type { SourceEvent } from '../../domain/sitting/index.ts'
import type { RecordedEvent } from '../../application/ports.ts'
import type { ReadModelTables, Rejected } from '../tables.ts'

/**
 * The one row of a source, with the findings that stand rejected. The domain keeps only their places;
 * the reasons shown beside them are added up here.
 */
export const sourceRows = (councilId: string, history: readonly RecordedEvent<SourceEvent>[]): readonly Insertable<ReadModelTables['source']>[] => {
  const filed = history.find(({ event }) => event.type === 'SourceFiled')
  if (filed?.event.type !== 'SourceFiled') return []
  const { type: _, sourceId, ...source } = filed.event
  const rejected = history.map(({ event }) => event).reduce(afterwards, [])
  const second = history.map(({ event }) => event).find((event) => event.type === 'SecondReadingKept')
  return [{ councilId, id: sourceId, ...source, second: second ? JSON.stringify({ model: second.model, sha256: second.readingSha256, findings: second.findings, dropped: second.dropped }) : null, rejected: JSON.stringify(rejected), filedAt: filed.recordedAt }]
}

const afterwards = (rejected: readonly Rejected[], event: SourceEvent): readonly Rejected[] => {
  switch (event.type) {
    case 'SourceFiled':
    case 'SecondReadingKept':
      return rejected
    case 'FindingRejected':
      return [...rejected, { start: event.start, end: event.end, reason: event.reason }]
    case 'FindingRestored':
      return rejected.filter(({ start, end }) => start !== event.start || end !== event.end)
    default:
      return unreachable(event)
  }
}
