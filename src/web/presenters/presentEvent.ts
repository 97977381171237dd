import type { JSONValue } from 'hono/utils/types'
import type { RecordedEvent } from '../../application/ports.ts'
import type { CommitmentEvent } from '../../domain/commitment/index.ts'

/**
 * One entry of a commitment's history for programs. The acting account stays on the server; its role and office are public, and so is every
 * field of an event: the strict schema by which events are written is the list of what a record may hold.
 */
export const presentEvent = ({ position, version, event, actor, recordedAt, hash }: RecordedEvent<CommitmentEvent>) => {
  const { type, ...data } = event
  return { position, version, type, data: data as unknown as Record<string, JSONValue>, role: actor.role, office: actor.office, recordedAt, hash }
}
