import { ROLES } from '../domain/access/index.ts'
import type { StreamName } from '../domain/domainEvent.ts'
import type { RecordedEvent } from '../application/ports.ts'
import { isEntry, parseCanonical } from '../ledger/index.ts'
import { parseEvent } from './events/parseEvent.ts'

/** Reads a stored entry: all of it from the hashed text, so that what is shown is what is proved. Throws when it is none. */
export const recordedEvent = ({ body, hash }: { readonly body: string; readonly hash: string }): RecordedEvent => {
  const entry = parseCanonical(body)
  if (!isEntry(entry)) throw new Error(`not an entry of a log: ${body.slice(0, 200)}`)
  const { position, stream, version, schema, type, data, actor, recordedAt } = entry
  const role = ROLES.find((name) => name === actor.role)
  if (!role) throw new Error(`entry ${position} was made by a role this release does not know: ${actor.role}`)
  return {
    position, stream: stream as StreamName, version, event: parseEvent(stream, schema, { ...data, type }), actor: { ...actor, role }, recordedAt, hash,
  }
}
