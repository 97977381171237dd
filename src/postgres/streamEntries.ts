import type { DomainEvent, StreamName } from '../domain/domainEvent.ts'
import type { RecordedEvent } from '../application/ports.ts'
import type { Scope } from './database.ts'
import { recordedEvent } from './recordedEvent.ts'

/** All entries of a stream. The schema of its subject admits no other events. */
export const streamEntries = async <Event extends DomainEvent>(scope: Scope, council: string, stream: StreamName): Promise<readonly RecordedEvent<Event>[]> => {
  const rows = await scope.selectFrom('event').select(['body', 'hash']).where('councilId', '=', council).where('stream', '=', stream).orderBy('version').execute()
  return rows.map(recordedEvent) as readonly RecordedEvent[] as readonly RecordedEvent<Event>[]
}
