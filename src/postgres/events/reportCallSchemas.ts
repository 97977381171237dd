import { z } from 'zod'
import type { ReportCallEvent } from '../../domain/reportCall/index.ts'
import { day, evidence, id, words, type Same } from './wording.ts'

/** The events of a call for reports, schema version 1. */
export const reportCallSchemas = [
  z.strictObject({ type: z.literal('ReportsRequested'), callId: id, session: words, opensOn: day, dueOn: day, officeIds: z.array(id).readonly(), requestedOn: day }),
  z.strictObject({ type: z.literal('ReportChased'), officeId: id, documentNumber: words.nullable(), chasedOn: day }),
  z.strictObject({ type: z.literal('PromiseReportFiled'), officeId: id, number: words, signedOn: day, signer: words, text: words, evidence, filedOn: day }),
  z.strictObject({ type: z.literal('ReportCallCancelled'), reason: words, cancelledOn: day }),
] as const

true satisfies Same<z.infer<(typeof reportCallSchemas)[number]>, ReportCallEvent>
