import { z } from 'zod'
import { CAUSE_KINDS, SLOT_STATES, WRITTEN_REASONS, type QuestionEvent } from '../../domain/question/index.ts'
import { day, id, instant, words, type Same } from './wording.ts'

const addressee = z.strictObject({ officeId: id, official: words }).readonly()
const slot = z.strictObject({ state: z.enum(SLOT_STATES), words: z.string() }).readonly()
const slots = z.strictObject({ cause: slot, responsibility: slot, measures: slot, deadline: slot, causeKind: z.enum(CAUSE_KINDS).nullable() }).readonly()

/** The events of a question, schema version 1. */
export const questionSchemas = [
  z.strictObject({
    type: z.literal('QuestionPut'), questionId: id, sittingId: id, itemId: id, deputyId: id, speechId: id.nullable(), text: words, onTopic: z.boolean(), addressees: z.array(addressee).readonly(), at: instant,
  }),
  z.strictObject({ type: z.literal('QuestionReworded'), text: words, at: instant }),
  z.strictObject({ type: z.literal('QuestionRuledOn'), admitted: z.boolean(), reason: words, at: instant }),
  z.strictObject({ type: z.literal('QuestionRedirected'), addressee, reason: words, at: instant }),
  z.strictObject({ type: z.literal('QuestionWithdrawn'), reason: words, at: instant }),
  z.strictObject({ type: z.literal('AnswerRecorded'), answerId: id, officeId: id, official: words, substituteFor: words.nullable(), speechId: id.nullable(), slots, at: instant }),
  z.strictObject({ type: z.literal('QuestionPressed'), officeId: id, words, at: instant }),
  z.strictObject({ type: z.literal('WrittenAnswerOwed'), officeId: id, reason: z.enum(WRITTEN_REASONS), dueOn: day, at: instant }),
  z.strictObject({ type: z.literal('WrittenAnswerFiled'), officeId: id, signedBy: words, documentNumber: words, text: words, receivedOn: day, at: instant }),
  z.strictObject({ type: z.literal('WrittenAnswerDisputed'), officeId: id, reason: words, at: instant }),
  z.strictObject({ type: z.literal('QuestionSettled'), by: z.enum(['asker', 'chair']), at: instant }),
] as const

true satisfies Same<z.infer<(typeof questionSchemas)[number]>, QuestionEvent>
