import { z } from 'zod'
import { RULE_CHOICES, type RegulationEvent } from '../../domain/regulation/index.ts'
import { RULE_NAMES } from '../../domain/rules/index.ts'
import { count, day, dayOff, words, type Same } from './wording.ts'

/** The events of a council's regulation, schema version 1. */
export const regulationSchemas = [
  z.strictObject({
    type: z.literal('HolidaysSet'), year: z.int32(), daysOff: z.array(dayOff).readonly(), workedDays: z.array(day).readonly(), documentNumber: words, setOn: day,
  }),
  z.strictObject({ type: z.literal('RulePackChosen'), choice: z.enum(RULE_CHOICES), documentNumber: words, chosenOn: day }),
  z.strictObject({
    type: z.literal('RuleOverridden'), rule: z.enum(RULE_NAMES), value: count, documentNumber: words, article: words.nullable(), from: day, overriddenOn: day,
  }),
  z.strictObject({ type: z.literal('RuleRestored'), rule: z.enum(RULE_NAMES), documentNumber: words, from: day, restoredOn: day }),
  z.strictObject({ type: z.literal('TermBegan'), name: words, startedOn: day, documentNumber: words, recordedOn: day }),
] as const

true satisfies Same<z.infer<(typeof regulationSchemas)[number]>, RegulationEvent>
