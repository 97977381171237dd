import { z } from 'zod'
import type { ConcernEvent } from '../../domain/concern/index.ts'
import { count, day, id, words, type Same } from './wording.ts'

/** The events of a concern of voters, schema version 1. */
export const concernSchemas = [
  z.strictObject({ type: z.literal('ConcernRecorded'), concernId: id, text: words, place: words.nullable(), field: words.nullable(), source: words, voters: count, receivedOn: day }),
  z.strictObject({ type: z.literal('ConcernSetAside'), reason: words, setAsideOn: day }),
] as const

true satisfies Same<z.infer<(typeof concernSchemas)[number]>, ConcernEvent>
