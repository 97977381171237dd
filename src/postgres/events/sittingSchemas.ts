import { z } from 'zod'
import { SOURCE_KINDS, type SittingEvent, type SourceEvent } from '../../domain/sitting/index.ts'
import { count, day, id, sha256, words, type Same } from './wording.ts'

/** The events of a sitting, schema version 1. */
export const sittingSchemas = [
  z.strictObject({ type: z.literal('SittingRecorded'), sittingId: id, name: words, date: day }),
  z.strictObject({
    type: z.literal('ResolutionAdopted'), sittingId: id, resolutionId: id, number: words, date: day, subject: words, signer: words,
    commitmentIds: z.array(id).readonly(),
  }),
] as const

/** The events of a source, schema version 1. */
export const sourceSchemas = [
  z.strictObject({
    type: z.literal('SourceFiled'), sourceId: id, sittingId: id, name: words, sha256, receivedSha256: sha256, encoding: words,
    kind: z.enum(SOURCE_KINDS).nullable(), characters: count,
    documentDate: day.nullable(), readingSha256: sha256, findings: count,
  }),
  z.strictObject({ type: z.literal('FindingRejected'), sourceId: id, start: count, end: count, reason: words.nullable() }),
  z.strictObject({ type: z.literal('FindingRestored'), sourceId: id, start: count, end: count }),
  z.strictObject({ type: z.literal('SecondReadingKept'), sourceId: id, model: words, readingSha256: sha256, findings: count, dropped: count }),
] as const

true satisfies Same<z.infer<(typeof sittingSchemas)[number]>, SittingEvent>
true satisfies Same<z.infer<(typeof sourceSchemas)[number]>, SourceEvent>
