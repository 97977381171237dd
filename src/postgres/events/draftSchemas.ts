import { z } from 'zod'
import { CONTENTS, PLACES, type DraftEvent } from '../../domain/draft/index.ts'
import { day, id, sha256, words, type Same } from './wording.ts'

/** The events of a draft resolution, schema version 1. */
export const draftSchemas = [
  z.strictObject({ type: z.literal('ResolutionDrafted'), sittingId: id, subject: words, texts: z.record(z.enum(CONTENTS), words).readonly(), draftedOn: day }),
  z.strictObject({ type: z.literal('DraftTabled'), voteId: id, text: words, sha256, tabledOn: day }),
  z.strictObject({
    type: z.literal('AmendmentProposed'), amendmentId: id, deputyId: id, place: z.enum(PLACES), words, reason: words, via: z.enum(['device', 'desk']), proposedOn: day,
  }),
  z.strictObject({ type: z.literal('AmendmentWithdrawn'), amendmentId: id, withdrawnOn: day }),
  z.strictObject({ type: z.literal('AmendmentDecided'), amendmentId: id, taken: z.boolean(), reason: words, decidedOn: day }),
  z.strictObject({ type: z.literal('PromiseLeftOut'), commitmentId: id, reason: words, voteId: id.nullable(), leftOutOn: day }),
  z.strictObject({ type: z.literal('PromiseTakenIn'), commitmentId: id, reason: words, takenInOn: day }),
  z.strictObject({ type: z.literal('DraftAdopted'), resolutionId: id, number: words, voteId: id.nullable(), adoptedOn: day }),
] as const

true satisfies Same<z.infer<(typeof draftSchemas)[number]>, DraftEvent>
