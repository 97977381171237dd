import { z } from 'zod'
import { CRITERIA, FORMS, type TopicEvent } from '../../domain/topic/index.ts'
import { day, id, words, type Same } from './wording.ts'

/** The events of a topic, schema version 1. */
export const topicSchemas = [
  z.strictObject({
    type: z.literal('TopicProposed'), topicId: id, form: z.enum(FORMS), title: words, addresseeOfficeId: id, commitmentIds: z.array(id).readonly(), criterion: z.enum(CRITERIA),
    officeId: id, proposedOn: day,
  }),
  z.strictObject({ type: z.literal('TopicWithdrawn'), reason: words, withdrawnOn: day }),
] as const

true satisfies Same<z.infer<(typeof topicSchemas)[number]>, TopicEvent>
