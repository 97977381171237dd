import { z } from 'zod'
import { CHANNELS, FOLLOWED, NEWS, NOTICE_ANSWERS, TOLD_AS, type DigestEvent, type SweepEvent } from '../../domain/followUp/index.ts'
import { count, day, id, words, type Same } from './wording.ts'

/** A position in a log, which outgrows `integer` before anything else does. */
const position = z.int().min(0)

const line = z.strictObject({ commitmentId: id, as: z.enum(TOLD_AS), news: z.enum(NEWS), awaited: z.enum(FOLLOWED), since: day, actBy: day.nullable() })

const channel = z.enum(CHANNELS)

/** The events of the daily question, schema version 1. */
export const sweepSchemas = [z.strictObject({ type: z.literal('DuePromisesSwept'), day, cover: day, head: position, digests: count })] as const

/** The events of what one office was told on one day, schema version 1. */
export const digestSchemas = [
  z.strictObject({ type: z.literal('DigestPrepared'), digestId: id, officeId: id, day, lines: z.array(line).readonly() }),
  z.strictObject({ type: z.literal('NoticeSent'), noticeId: id, channel, messageId: words, sentOn: day }),
  z.strictObject({ type: z.literal('NoticeBounced'), noticeId: id, channel, reason: words, bouncedOn: day }),
  z.strictObject({ type: z.literal('DigestOpened'), noticeId: id.nullable(), openedOn: day }),
  z.strictObject({ type: z.literal('DigestAnswered'), noticeId: id, commitmentId: id, answer: z.enum(NOTICE_ANSWERS), answeredOn: day }),
] as const

true satisfies Same<z.infer<(typeof sweepSchemas)[number]>, SweepEvent>
true satisfies Same<z.infer<(typeof digestSchemas)[number]>, DigestEvent>
