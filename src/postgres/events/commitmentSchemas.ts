import { z } from 'zod'
import { DAY_TYPES, DUE_KINDS, PRECISIONS } from '../../domain/calendar/index.ts'
import { PROGRESS, type CommitmentEvent } from '../../domain/commitment/index.ts'
import { CERTAINTIES } from '../../domain/certainty.ts'
import { CLOCKS, RULE_PACK_IDS } from '../../domain/rules/index.ts'
import { count, day, dayOff, id, sha256, words, type Same } from './wording.ts'

const counted = z.strictObject({
  from: day, days: count, dayType: z.enum(DAY_TYPES), calendarVersion: count, skipped: z.strictObject({ weekends: count, holidays: z.array(dayOff).readonly() }),
})

const due = z.strictObject({ words: words.nullable(), kind: z.enum(DUE_KINDS), date: day.nullable(), precision: z.enum(PRECISIONS), counted: counted.exactOptional() })

const ruled = z.strictObject({ value: count, citation: words, certainty: z.enum(CERTAINTIES) })

const rules = z.strictObject({ clocks: z.record(z.enum(CLOCKS), ruled), extensions: z.strictObject({ count: ruled, totalDays: ruled }) })

const terms = z.strictObject({
  action: words, owner: z.strictObject({ named: words.nullable(), officeId: id.nullable() }), supporting: z.array(words).readonly(), due, product: words.nullable(),
})

const quote = z.strictObject({ sourceId: id, sourceSha256: sha256, text: words, start: count, end: count })

const evidence = z.array(z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('file'), sha256, name: words, mediaType: words, size: count }),
  z.strictObject({ kind: z.literal('link'), url: words, title: words }),
])).readonly()

/** The events of a commitment, schema version 1. */
export const commitmentSchemas = [
  z.strictObject({
    type: z.literal('CommitmentCaptured'), commitmentId: id, sittingId: id, quote, speaker: words.nullable(), speakerRole: words.nullable(), spokenOn: day, terms,
    rules: z.array(words).readonly(),
  }),
  z.strictObject({ type: z.literal('CaptureCorrected'), terms, correctedOn: day }),
  z.strictObject({ type: z.literal('CaptureSetAside'), reason: words, setAsideOn: day }),
  z.strictObject({ type: z.literal('CaptureRestored'), restoredOn: day }),
  z.strictObject({ type: z.literal('WordingConfirmed'), confirmedOn: day }),
  z.strictObject({
    type: z.literal('CommitmentAdopted'), resolutionId: id, resolutionNumber: words, adoptedOn: day, ordinal: z.int32().min(1), ownerOfficeId: id,
    overseerOfficeId: id, due, rulePack: z.enum(RULE_PACK_IDS), rules,
  }),
  z.strictObject({ type: z.literal('ProgressReported'), officeId: id, progress: z.enum(PROGRESS), text: words, evidence, reportedOn: day }),
  z.strictObject({ type: z.literal('CompletionClaimed'), officeId: id, text: words, evidence, claimedOn: day }),
  z.strictObject({ type: z.literal('ClaimReturned'), officeId: id, missing: words, returnedOn: day }),
  z.strictObject({ type: z.literal('CompletionVerified'), officeId: id, finding: words, verifiedOn: day }),
  z.strictObject({ type: z.literal('VerdictSentBack'), officeId: id, reason: words, sentBackOn: day }),
  z.strictObject({ type: z.literal('CommitmentClosed'), officeId: id, documentNumber: words, closedOn: day }),
  z.strictObject({ type: z.literal('CommitmentWithdrawn'), officeId: id, documentNumber: words, reason: words, withdrawnOn: day }),
  z.strictObject({
    type: z.literal('HandOverProposed'), officeId: id, toOfficeId: id, reason: words, legalBasis: words, documentNumber: words.nullable(), answerBy: day, proposedOn: day,
  }),
  z.strictObject({ type: z.literal('HandOverAccepted'), officeId: id, acceptedOn: day }),
  z.strictObject({ type: z.literal('HandOverRefused'), officeId: id, properOfficeId: id, reason: words, refusedOn: day }),
  z.strictObject({ type: z.literal('OwnerNamed'), officeId: id, ownerOfficeId: id, reason: words, documentNumber: words, namedOn: day }),
  z.strictObject({
    type: z.literal('ExtensionAsked'), officeId: id, newDate: day, reasonCode: words, reason: words, documentNumber: words, workSoFar: words, decideBy: day, askedOn: day,
  }),
  z.strictObject({ type: z.literal('ExtensionGranted'), officeId: id, date: day, documentNumber: words, grantedOn: day }),
  z.strictObject({ type: z.literal('ExtensionRefused'), officeId: id, reason: words, refusedOn: day }),
] as const

true satisfies Same<z.infer<(typeof commitmentSchemas)[number]>, CommitmentEvent>
