import { z } from 'zod'
import type { DeputyEvent } from '../../domain/deputies/index.ts'
import { day, id, words, type Same } from './wording.ts'

/** The events of a deputy, schema version 1. */
export const deputySchemas = [
  z.strictObject({ type: z.literal('DeputyElected'), deputyId: id, name: words, group: words.nullable(), electedOn: day }),
  z.strictObject({ type: z.literal('MandateEnded'), reason: words, endedOn: day }),
] as const

true satisfies Same<z.infer<(typeof deputySchemas)[number]>, DeputyEvent>
