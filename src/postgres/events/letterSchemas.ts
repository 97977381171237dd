import { z } from 'zod'
import { EXPLANATION_OUTCOMES, STEPS, type LetterEvent } from '../../domain/letter/index.ts'
import { count, day, evidence, id, words, type Same } from './wording.ts'

const item = z.strictObject({ commitmentId: id, actBy: day, lateDays: count, reopenings: count })

/** The events of a letter that urges, schema version 1. */
export const letterSchemas = [
  z.strictObject({
    type: z.literal('LetterDrafted'), letterId: id, step: z.literal(STEPS), officeId: id, addresseeOfficeId: id.nullable(), items: z.array(item).readonly(),
    explanationDays: count.nullable(), skipDocument: words.nullable(), draftedOn: day,
  }),
  z.strictObject({ type: z.literal('LetterFiled'), number: words, signedOn: day, signer: words, explanationBy: day.nullable(), paper: evidence, filedOn: day }),
  z.strictObject({ type: z.literal('LetterDropped'), reason: words, droppedOn: day }),
  z.strictObject({ type: z.literal('ExplanationReceived'), text: words, evidence, receivedOn: day }),
  z.strictObject({ type: z.literal('ExplanationJudged'), outcome: z.enum(EXPLANATION_OUTCOMES), reason: words, judgedOn: day }),
] as const

true satisfies Same<z.infer<(typeof letterSchemas)[number]>, LetterEvent>
