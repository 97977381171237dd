import { z } from 'zod'
import { CERTAINTIES } from '../../domain/certainty.ts'
import { DAY_TYPES, DUE_KINDS, PERIOD_LENGTHS, PRECISIONS } from '../../domain/calendar/index.ts'
import { COMPARATORS, ENDINGS, PERIOD_VERDICTS, PROGRESS, type CommitmentEvent } from '../../domain/commitment/index.ts'
import { CLOCKS, RULE_PACK_IDS } from '../../domain/rules/index.ts'
import { count, day, dayOff, decimal, evidence, id, sha256, words, type Same } from './wording.ts'

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

const basis = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('session'), sittingId: id }),
  z.strictObject({ kind: z.literal('condition'), documentNumber: words, happenedOn: day }),
])

/** Local time, `HH:MM`. */
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** The events of a commitment, schema version 1. */
export const commitmentSchemas = [
  z.strictObject({
    type: z.literal('CommitmentCaptured'), commitmentId: id, sittingId: id, quote, speaker: words.nullable(), speakerRole: words.nullable(), spokenOn: day, terms,
    rules: z.array(words).readonly(),
  }),
  z.strictObject({ type: z.literal('CaptureCorrected'), terms, correctedOn: day }),
  z.strictObject({ type: z.literal('CaptureSetAside'), reason: words, setAsideOn: day }),
  z.strictObject({ type: z.literal('CaptureRestored'), restoredOn: day }),
  z.strictObject({ type: z.literal('WordingContested'), officeId: id, words, contestedOn: day }),
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
  z.strictObject({ type: z.literal('CommitmentClosed'), officeId: id, documentNumber: words, recheckOn: z.array(day).readonly(), closedOn: day }),
  z.strictObject({ type: z.literal('CommitmentWithdrawn'), officeId: id, documentNumber: words, ending: z.enum(ENDINGS), byCommitmentId: id.nullable(), reason: words, withdrawnOn: day }),
  z.strictObject({ type: z.literal('ClaimDisputed'), officeId: id, reason: words, disputedOn: day }),
  z.strictObject({ type: z.literal('ReturnContested'), officeId: id, reason: words, contestedOn: day }),
  z.strictObject({ type: z.literal('DisputeSettled'), officeId: id, outcome: z.enum(['lookAgain', 'returned']), reason: words, documentNumber: words, settledOn: day }),
  z.strictObject({ type: z.literal('RecheckPassed'), officeId: id, finding: words, checkedOn: day }),
  z.strictObject({ type: z.literal('RecheckFailed'), officeId: id, finding: words, checkedOn: day }),
  z.strictObject({
    type: z.literal('HandOverProposed'), officeId: id, toOfficeId: id, reason: words, legalBasis: words, documentNumber: words.nullable(), answerBy: day, proposedOn: day,
  }),
  z.strictObject({ type: z.literal('HandOverAccepted'), officeId: id, acceptedOn: day }),
  z.strictObject({ type: z.literal('HandOverRefused'), officeId: id, properOfficeId: id, reason: words, refusedOn: day }),
  z.strictObject({ type: z.literal('OwnerNamed'), officeId: id, ownerOfficeId: id, reason: words, documentNumber: words, namedOn: day }),
  z.strictObject({
    type: z.literal('ExtensionAsked'), officeId: id, newDate: day, reasonCode: words, reason: words, documentNumber: words, workSoFar: words, evidence, decideBy: day, askedOn: day,
  }),
  z.strictObject({ type: z.literal('ExtensionGranted'), officeId: id, date: day, documentNumber: words, grantedOn: day }),
  z.strictObject({ type: z.literal('ExtensionRefused'), officeId: id, reason: words, refusedOn: day }),
  z.strictObject({
    type: z.literal('OfficeSucceeded'), endedOfficeId: id, successorOfficeId: id, toChooseFrom: z.array(id).readonly(), documentNumber: words, succeededOn: day,
  }),
  z.strictObject({ type: z.literal('DueDateFixed'), date: day, basis, fixedOn: day }),
  z.strictObject({ type: z.literal('ConditionStated'), condition: words, officeId: id.nullable(), date: day.nullable(), statedOn: day }),
  z.strictObject({ type: z.literal('ConditionMet'), documentNumber: words, happenedOn: day, recordedOn: day }),
  z.strictObject({ type: z.literal('ProofStated'), officeId: id, proof: words, statedOn: day }),
  z.strictObject({ type: z.literal('VotersCounted'), voters: count, source: words, countedOn: day }),
  z.strictObject({ type: z.literal('SiteVisited'), officeId: id, place: words, visitedOn: day, at: time, finding: words, evidence, recordedOn: day }),
  z.strictObject({
    type: z.literal('TargetSet'), measure: words, unit: words, comparator: z.enum(COMPARATORS), value: decimal, baseline: decimal.nullable(), setOn: day,
  }),
  z.strictObject({ type: z.literal('ReadingTaken'), officeId: id, value: decimal, takenOn: day, source: words, recordedOn: day }),
  z.strictObject({ type: z.literal('PeriodsSet'), every: z.enum(PERIOD_LENGTHS), from: day, until: day.nullable(), setOn: day }),
  z.strictObject({ type: z.literal('PeriodReported'), officeId: id, period: words, text: words, evidence, reportedOn: day }),
  z.strictObject({ type: z.literal('PeriodJudged'), officeId: id, period: words, verdict: z.enum(PERIOD_VERDICTS), finding: words, judgedOn: day }),
  z.strictObject({
    type: z.literal('CommitmentSplit'), officeId: id, leadOfficeId: id,
    parts: z.array(z.strictObject({ commitmentId: id, officeId: id, action: words, date: day.nullable() })).readonly(), reason: words, documentNumber: words, splitOn: day,
  }),
  z.strictObject({
    type: z.literal('PartOpened'), commitmentId: id, partOf: id, sittingId: id, quote, speaker: words.nullable(), speakerRole: words.nullable(), spokenOn: day, terms,
    resolutionId: id, resolutionNumber: words, ordinal: z.int32().min(1), ownerOfficeId: id, overseerOfficeId: id, due, rulePack: z.enum(RULE_PACK_IDS), rules, openedOn: day,
  }),
  z.strictObject({ type: z.literal('PartFinished'), partId: id, how: z.enum(['verified', 'withdrawn']), finishedOn: day }),
  z.strictObject({ type: z.literal('PartReopened'), partId: id, reopenedOn: day }),
] as const

true satisfies Same<z.infer<(typeof commitmentSchemas)[number]>, CommitmentEvent>
