import { z } from 'zod'
import { EXCLUSIONS, RATE_NAMES } from '../../domain/rates/index.ts'
import type { RoundEvent } from '../../domain/tallyRound/index.ts'
import { count, day, id, sha256, words, type Same } from './wording.ts'

const rate = z.strictObject({
  name: z.enum(RATE_NAMES), numerator: count, denominator: count, excluded: z.array(z.strictObject({ why: z.enum(EXCLUSIONS), count })).readonly(),
})

/** The events of a tally round, schema version 1. */
export const roundSchemas = [
  z.strictObject({ type: z.literal('RoundOpened'), roundId: id, name: words, asOf: day, collectBy: day, openedOn: day }),
  z.strictObject({ type: z.literal('ExcuseRecorded'), commitmentId: id, reason: words, documentNumber: words, recordedOn: day }),
  z.strictObject({ type: z.literal('ExcuseWithdrawn'), commitmentId: id, reason: words, withdrawnOn: day }),
  z.strictObject({ type: z.literal('RoundSealed'), rows: count, rowsSha256: sha256, rates: z.array(rate).readonly(), head: z.int().min(0), sealedOn: day }),
  z.strictObject({ type: z.literal('RoundCancelled'), reason: words, cancelledOn: day }),
] as const

true satisfies Same<z.infer<(typeof roundSchemas)[number]>, RoundEvent>
