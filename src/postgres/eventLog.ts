import { sql } from 'kysely'
import type { StreamName } from '../domain/domainEvent.ts'
import type { Append, AppendResult, EventLog, RecordedEvent } from '../application/ports.ts'
import { GENESIS, SCHEMA, sealed } from '../ledger/index.ts'
import type { Database, Scope } from './database.ts'
import { parseEvent, subjectOf } from './events/parseEvent.ts'
import { keepFile } from './files.ts'
import { emptyBox, papersIn, putPaper } from './ballotBox.ts'
import { historiesOf } from './historiesOf.ts'
import { addJob } from './jobs.ts'
import { announce } from './liveChanges.ts'
import { READ_MODELS, remove, upsert } from './readModels/readModels.ts'
import { recordedEvent } from './recordedEvent.ts'

/**
 * The log in PostgreSQL. `now` gives the instant (ISO 8601) written into new entries; it is kept in UTC with milliseconds.
 * An append whose events do not have the form of their type, or to a council that does not exist, throws and writes nothing.
 */
export const eventLog = ({ database, now }: { readonly database: Database; readonly now: () => string }): EventLog => ({
  read: (council, stream) => database.inCouncil(council, (scope) => histories(scope, council, [stream]), 'read'),

  append: (council, append) => database.inCouncil(council, async (scope) => {
    checkForm(append)
    const head = await lockHead(scope, council)
    // Asked after the lock is held: what a request before us committed is seen.
    const { answered, past } = await before(scope, council, append, append.writes.map(({ stream }) => stream))
    if (answered) return answered
    if (append.onlyAtHead !== undefined && append.onlyAtHead !== head.position) return { kind: 'head-moved', position: head.position }
    return conflictWith(past, append) ?? write(scope, council, head, append, past, now())
  }),

  decide: (council, { streams, box, decide, ...request }) => database.inCouncil(council, async (scope) => {
    const head = await lockHead(scope, council)
    const { answered, past } = await before(scope, council, request, streams)
    if (answered) return answered
    const papers = box === undefined ? [] : await papersIn(scope, council, box)
    const decided = decide(streams.map((stream) => past.filter((entry) => entry.stream === stream)), papers)
    if ('refusal' in decided) return { kind: 'refused', refusal: decided.refusal }
    const append = { ...request, writes: decided.writes, files: [], jobs: [] }
    checkForm(append)
    if (box !== undefined && decided.paper !== undefined) await putPaper(scope, council, box, decided.paper)
    if (box !== undefined && decided.empties) await emptyBox(scope, council, box)
    return write(scope, council, head, append, past, now())
  }),

  earlier: (council, key, request) => database.inCouncil(council, (scope) => earlier(scope, council, key, request), 'read'),

  histories: (council, { subjects, upTo }, each) => database.inCouncil(council, async (scope) => {
    const { position } = (await scope.selectFrom('head').select('position').where('councilId', '=', council).executeTakeFirst()) ?? { position: 0 }
    const last = upTo === null ? position : Math.min(upTo, position)
    for (const subject of subjects)
      for await (const batch of historiesOf(scope, council, subject, last)) for (const history of batch) each(subject, history)
    return last
  }, 'snapshot'),

  head: (council) => database.inCouncil(council, async (scope) => {
    const head = await scope.selectFrom('head').select(['position', 'hash']).where('councilId', '=', council).executeTakeFirst()
    return head ?? { position: 0, hash: GENESIS }
  }, 'read'),
})

type Head = { readonly position: number; readonly hash: string }
type SealedEntry = { readonly stream: StreamName; readonly version: number; readonly type: string; readonly body: string; readonly hash: string }

/** Mistakes of the caller, not of a person: a stream written twice, an event that no reader would understand. */
const checkForm = ({ writes }: Append): void => {
  if (new Set(writes.map(({ stream }) => stream)).size < writes.length) throw new Error('one append writes a stream twice; put its events together')
  for (const { stream, events } of writes) for (const event of events) parseEvent(stream, SCHEMA, event)
}

/** From here to the commit no one else adds to this council's log: the order of numbers is the order of commits, and none is left out. */
const lockHead = async (scope: Scope, council: string): Promise<Head> => {
  const { rows } = await sql<Head>`select position, hash from head where council_id = ${council} for update`.execute(scope)
  if (!rows[0]) throw new Error(`there is no council "${council}" in this database`)
  return rows[0]
}

type Answered = Extract<AppendResult, { kind: 'repeated' | 'key-reused' }>
type Request = { readonly fingerprint: string; readonly position: number }

const answerTo = (request: Request, fingerprint: string): Answered =>
  request.fingerprint === fingerprint ? { kind: 'repeated', position: request.position } : { kind: 'key-reused' }

const earlier = async (scope: Scope, council: string, key: string, fingerprint: string): Promise<Answered | null> => {
  const { rows } = await sql<Request>`select fingerprint, position from request where council_id = ${council} and key = ${key}`.execute(scope)
  return rows[0] ? answerTo(rows[0], fingerprint) : null
}

const histories = async (scope: Scope, council: string, streams: readonly StreamName[]): Promise<readonly RecordedEvent[]> => {
  const { rows } = await sql<{ body: string; hash: string }>`
    select body, hash from event where council_id = ${council} and stream = any(${streams}) order by stream, version`.execute(scope)
  return rows.map(recordedEvent)
}

/** Both of the above in one statement, while others wait for the lock: at least one row, empty where there is nothing. */
const before = async (scope: Scope, council: string, { key, request }: Pick<Append, 'key' | 'request'>, streams: readonly StreamName[]): Promise<{ readonly answered: Answered | null; readonly past: readonly RecordedEvent[] }> => {
  const { rows } = await sql<{ fingerprint: string | null; position: number; body: string | null; hash: string }>`
    select fingerprint, request.position, body, hash from (values (1)) as one
      left join request on request.council_id = ${council} and key = ${key}
      left join event on event.council_id = ${council} and stream = any(${streams})
    order by stream, version`.execute(scope)
  const { fingerprint, position } = rows[0]!
  return {
    answered: fingerprint === null ? null : answerTo({ fingerprint, position }, request),
    past: rows.flatMap(({ body, hash }) => (body === null ? [] : [recordedEvent({ body, hash })])),
  }
}

const conflictWith = (past: readonly RecordedEvent[], { writes }: Append): AppendResult | null => {
  for (const { stream, expectedVersion } of writes) {
    const actualVersion = past.findLast((entry) => entry.stream === stream)?.version ?? 0
    if (actualVersion !== expectedVersion) return { kind: 'conflict', stream, actualVersion }
  }
  return null
}

const sealEntries = (council: string, head: Head, { actor, key, writes }: Append, recordedAt: string): readonly SealedEntry[] => {
  let previous = head.hash
  let { position } = head
  return writes.flatMap(({ stream, expectedVersion, events }) => events.map(({ type, ...data }, index) => {
    position += 1
    const version = expectedVersion + index + 1
    const entry = sealed({ council, position, stream, version, type, schema: SCHEMA, actor, recordedAt, key, data, previous })
    previous = entry.hash
    return { stream, version, type, ...entry }
  }))
}

/** Everything an append leads to, under the lock that is held: entries, files, rows, tasks, and word to whoever shows the sitting live. */
const write = async (scope: Scope, council: string, head: Head, append: Append, past: readonly RecordedEvent[], instant: string): Promise<AppendResult> => {
  const recordedAt = Temporal.Instant.from(instant).toString({ fractionalSecondDigits: 3 })
  const entries = sealEntries(council, head, append, recordedAt)
  const position = await insert(scope, council, head, append, recordedAt, entries)
  for (const file of append.files) await keepFile(scope, council, file)
  const added = entries.map(recordedEvent)
  await follow(scope, council, past, added)
  for (const job of append.jobs) await addJob(scope, job)
  await announce(scope, council, [...past, ...added], added)
  return { kind: 'appended', position }
}

/** One statement for the request, the entries and the head; gives the new last position. */
const insert = async (scope: Scope, council: string, head: Head, { key, request }: Append, recordedAt: string, entries: readonly SealedEntry[]): Promise<number> => {
  const position = head.position + entries.length
  await sql`
    with named as (insert into request (council_id, key, fingerprint, position) values (${council}, ${key}, ${request}, ${position})),
      moved as (update head set position = ${position}, hash = ${entries.at(-1)?.hash ?? head.hash} where council_id = ${council})
    insert into event (council_id, position, stream, version, type, recorded_at, hash, body)
    select ${council}, ${head.position} + entry.ordinality, stream, version, type, ${recordedAt}, hash, body
    from unnest(${entries.map(({ stream }) => stream)}::text[], ${entries.map(({ version }) => version)}::int[], ${entries.map(({ type }) => type)}::text[],
      ${entries.map(({ hash }) => hash)}::text[], ${entries.map(({ body }) => body)}::text[]) with ordinality as entry (stream, version, type, hash, body)`.execute(scope)
  return position
}

/** Brings the rows of the touched streams up to date. A row is made from the stream's whole history, never by adding to itself. */
const follow = async (scope: Scope, council: string, past: readonly RecordedEvent[], added: readonly RecordedEvent[]): Promise<void> => {
  const before = Map.groupBy(past, ({ stream }) => stream)
  const now = [...Map.groupBy([...past, ...added], ({ stream }) => stream)]
  for (const [subject, streams] of Map.groupBy(now, ([stream]) => subjectOf(stream)))
    for (const { table, rows, shrinks } of READ_MODELS[subject]) {
      const present = streams.flatMap(([, history]) => rows(council, history))
      // What a stream had before and no longer has is taken away.
      if (shrinks) {
        const kept = new Set(present.map(({ id }) => id))
        await remove(scope, council, table, streams.flatMap(([stream]) => rows(council, before.get(stream) ?? [])).flatMap(({ id }) => (kept.has(id) ? [] : [id])))
      }
      await upsert(scope, table, present)
    }
}
