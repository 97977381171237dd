import { sql } from 'kysely'
import type { Subject } from '../domain/domainEvent.ts'
import type { RecordedEvent } from '../application/ports.ts'
import type { Scope } from './database.ts'
import { recordedEvent } from './recordedEvent.ts'

/** Streams fetched at a time. */
const STREAMS = 200

/** The streams of a subject with all their events, or those up to entry `upTo`, some at a time in order of name. */
export async function* historiesOf(scope: Scope, council: string, subject: Subject, upTo: number | null = null): AsyncGenerator<readonly (readonly RecordedEvent[])[]> {
  const within = upTo === null ? sql`true` : sql`position <= ${upTo}`
  for (let after = `${subject}/`; ; ) {
    // '0' follows '/' in the order of bytes: the end of the subject's streams.
    const { rows } = await sql<{ stream: string; body: string; hash: string }>`
      select stream, body, hash from event
      where council_id = ${council} and ${within} and stream in (
        select distinct stream from event where council_id = ${council} and ${within} and stream > ${after} and stream < ${`${subject}0`} order by stream limit ${STREAMS})
      order by stream, version`.execute(scope)
    const last = rows.at(-1)
    if (!last) return
    yield [...Map.groupBy(rows, ({ stream }) => stream).values()].map((entries) => entries.map(recordedEvent))
    after = last.stream
  }
}
