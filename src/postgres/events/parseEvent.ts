import { z } from 'zod'
import type { DomainEvent, Subject } from '../../domain/domainEvent.ts'
import { SUBJECTS } from '../../domain/domainEvent.ts'
import { SCHEMA } from '../../ledger/index.ts'
import { commitmentSchemas } from './commitmentSchemas.ts'
import { deputySchemas } from './deputySchemas.ts'
import { floorSchemas } from './floorSchemas.ts'
import { concernSchemas } from './concernSchemas.ts'
import { draftSchemas } from './draftSchemas.ts'
import { digestSchemas, sweepSchemas } from './followUpSchemas.ts'
import { letterSchemas } from './letterSchemas.ts'
import { officeSchemas } from './officeSchemas.ts'
import { proposalSchemas, selectionSchemas } from './selectionSchemas.ts'
import { questionSchemas } from './questionSchemas.ts'
import { regulationSchemas } from './regulationSchemas.ts'
import { reportCallSchemas } from './reportCallSchemas.ts'
import { roundSchemas } from './roundSchemas.ts'
import { sittingSchemas, sourceSchemas } from './sittingSchemas.ts'
import { topicSchemas } from './topicSchemas.ts'
import { voteSchemas } from './voteSchemas.ts'

/** What each subject's streams may hold. */
export const SCHEMAS = {
  commitment: z.discriminatedUnion('type', commitmentSchemas),
  concern: z.discriminatedUnion('type', concernSchemas),
  deputy: z.discriminatedUnion('type', deputySchemas),
  digest: z.discriminatedUnion('type', digestSchemas),
  draft: z.discriminatedUnion('type', draftSchemas),
  floor: z.discriminatedUnion('type', floorSchemas),
  letter: z.discriminatedUnion('type', letterSchemas),
  office: z.discriminatedUnion('type', officeSchemas),
  proposal: z.discriminatedUnion('type', proposalSchemas),
  question: z.discriminatedUnion('type', questionSchemas),
  regulation: z.discriminatedUnion('type', regulationSchemas),
  reportCall: z.discriminatedUnion('type', reportCallSchemas),
  round: z.discriminatedUnion('type', roundSchemas),
  selection: z.discriminatedUnion('type', selectionSchemas),
  sitting: z.discriminatedUnion('type', sittingSchemas),
  source: z.discriminatedUnion('type', sourceSchemas),
  sweep: z.discriminatedUnion('type', sweepSchemas),
  topic: z.discriminatedUnion('type', topicSchemas),
  vote: z.discriminatedUnion('type', voteSchemas),
} as const satisfies Readonly<Record<Subject, z.ZodType<DomainEvent>>>

/**
 * The event a stream's entry holds. Throws naming the stream, the event's type and the field when it is of an unknown type,
 * of a schema version that this release does not read, of another subject's stream, or of another shape.
 */
export const parseEvent = (stream: string, schema: number, event: unknown): DomainEvent => {
  if (schema !== SCHEMA) throw new Error(`an event of ${stream} has schema version ${schema}; this release reads version ${SCHEMA}: use a newer one`)
  const result = SCHEMAS[subjectOf(stream)].safeParse(event)
  if (result.success) return result.data
  const type = typeof event === 'object' && event !== null && 'type' in event ? String(event.type) : 'without a type'
  throw new Error(`an event of ${stream} (${type}) does not have the form this release knows:\n${z.prettifyError(result.error)}`)
}

/** What a stream is about; throws for a name that is not `<subject>/<id>`. */
export const subjectOf = (stream: string): Subject => {
  const [subject, id] = stream.split('/', 2)
  const known = SUBJECTS.find((name) => name === subject)
  if (!known || !id) throw new Error(`"${stream}" is not the name of a stream: <subject>/<id> with one of ${SUBJECTS.join(', ')}`)
  return known
}
