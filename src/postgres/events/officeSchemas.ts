import { z } from 'zod'
import { ENDINGS, OFFICE_KINDS, type OfficeEvent } from '../../domain/offices/index.ts'
import { day, id, words, type Same } from './wording.ts'

/** The events of an office, schema version 1. */
export const officeSchemas = [
  z.strictObject({ type: z.literal('OfficeEstablished'), officeId: id, name: words, nameEn: words.nullable(), kind: z.enum(OFFICE_KINDS), establishedOn: day.nullable() }),
  z.strictObject({ type: z.literal('OfficeRenamed'), officeId: id, name: words, nameEn: words.nullable(), documentNumber: words, renamedOn: day }),
  z.strictObject({ type: z.literal('OfficeEnded'), officeId: id, how: z.enum(ENDINGS), successorOfficeIds: z.array(id).readonly(), documentNumber: words, endedOn: day }),
  z.strictObject({ type: z.literal('HolderAppointed'), officeId: id, post: words, person: words, from: day, documentNumber: words.nullable() }),
  z.strictObject({ type: z.literal('HolderLeft'), officeId: id, post: words, person: words, until: day }),
] as const

true satisfies Same<z.infer<(typeof officeSchemas)[number]>, OfficeEvent>
