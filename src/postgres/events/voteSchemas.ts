import { z } from 'zod'
import { STANDS, WAYS, type VoteEvent } from '../../domain/vote/index.ts'
import { count, id, instant, sha256, words, type Same } from './wording.ts'

const ids = z.array(id).readonly()
const choosing = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('yesNo'), majority: z.enum(['half', 'twoThirds']) }).readonly(),
  z.strictObject({ kind: z.literal('upTo'), marks: count, chosen: count }).readonly(),
  z.strictObject({ kind: z.literal('each') }).readonly(),
])
const option = z.strictObject({ optionId: id, title: words }).readonly()
const choice = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('stand'), stand: z.enum(STANDS) }).readonly(),
  z.strictObject({ kind: z.literal('marks'), optionIds: ids }).readonly(),
  z.strictObject({ kind: z.literal('invalid') }).readonly(),
])
const totals = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('stands'), yes: count, no: count, notVoting: count }).readonly(),
  z.strictObject({ kind: z.literal('marks'), issued: count, returned: count, valid: count, marks: z.array(z.strictObject({ optionId: id, votes: count }).readonly()).readonly() }).readonly(),
])

/** A paper as it lies in a box, read back. */
export const paperSchema = choice

/** The events of a vote, schema version 1. */
export const voteSchemas = [
  z.strictObject({
    type: z.literal('VotePrepared'), voteId: id, sittingId: id, title: words, way: z.enum(WAYS), choosing, options: z.array(option).readonly(), textSha256: sha256.nullable(), insteadOf: id.nullable(), at: instant,
  }),
  z.strictObject({ type: z.literal('VoteOpened'), deputyIds: ids, total: count, present: count, at: instant }),
  z.strictObject({ type: z.literal('BallotCast'), deputyId: id, receipt: id, choice: choice.nullable(), via: z.enum(['device', 'desk']), at: instant }),
  z.strictObject({ type: z.literal('VoteSuspended'), reason: words, at: instant }),
  z.strictObject({ type: z.literal('VoteReopened'), at: instant }),
  z.strictObject({ type: z.literal('VoteClosed'), papers: z.array(choice).readonly().nullable(), by: id, at: instant }),
  z.strictObject({ type: z.literal('TotalsEntered'), totals, by: id, at: instant }),
  z.strictObject({ type: z.literal('VoteCertified'), by: id, at: instant }),
  z.strictObject({ type: z.literal('TieDecided'), optionIds: ids, reason: words, at: instant }),
  z.strictObject({ type: z.literal('VoteAnnounced'), at: instant }),
  z.strictObject({ type: z.literal('AnnouncementCorrected'), readOut: words, reason: words, at: instant }),
  z.strictObject({ type: z.literal('BallotRegretted'), deputyId: id, words, at: instant }),
  z.strictObject({ type: z.literal('VoteVoided'), reason: words, at: instant }),
] as const

true satisfies Same<z.infer<(typeof voteSchemas)[number]>, VoteEvent>
