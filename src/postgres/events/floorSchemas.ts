import { z } from 'zod'
import { EXTENSION_SCOPES, ITEM_KINDS, OWN_KINDS, TURN_ENDINGS, TURN_KINDS, type FloorEvent } from '../../domain/floor/index.ts'
import { id, instant, words, type Same } from './wording.ts'

const via = z.enum(['device', 'desk'])
const milliseconds = z.int().min(0)
const ids = z.array(id).readonly()

const item = z.strictObject({ itemId: id, kind: z.enum(ITEM_KINDS), title: words, officeIds: ids, minutes: z.int().min(1).nullable() }).readonly()
const limits = z.strictObject({
  interjection: milliseconds, order: milliseconds, answer: milliseconds, debate: milliseconds, question: milliseconds, statement: milliseconds, perRound: z.int().min(1),
}).readonly()
const speaker = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('deputy'), deputyId: id }).readonly(),
  z.strictObject({ kind: z.literal('official'), officeId: id, name: words }).readonly(),
  z.strictObject({ kind: z.literal('unnamed') }).readonly(),
])

/** The events of a sitting's floor, schema version 1. */
export const floorSchemas = [
  z.strictObject({ type: z.literal('AgendaSet'), sittingId: id, items: z.array(item).readonly() }),
  z.strictObject({ type: z.literal('RollFixed'), deputyIds: ids, total: z.int().min(1) }),
  z.strictObject({ type: z.literal('FloorOpened'), limits, present: z.int().min(0), declared: words.nullable(), at: instant }),
  z.strictObject({ type: z.literal('FloorSuspended'), reason: words, at: instant }),
  z.strictObject({ type: z.literal('FloorResumed'), at: instant }),
  z.strictObject({ type: z.literal('FloorClosed'), at: instant }),
  z.strictObject({ type: z.literal('ItemBegun'), itemId: id, at: instant }),
  z.strictObject({ type: z.literal('ItemEnded'), itemId: id, outcome: z.enum(['done', 'deferred']), at: instant }),
  z.strictObject({ type: z.literal('DeputyArrived'), deputyId: id, via, at: instant }),
  z.strictObject({ type: z.literal('DeputyDeparted'), deputyId: id, via, at: instant }),
  z.strictObject({
    type: z.literal('TurnRegistered'), turnId: id, itemId: id, kind: z.enum(TURN_KINDS), deputyId: id.nullable(), questionId: id.nullable(), insteadOf: id.nullable(), via, at: instant,
  }),
  z.strictObject({ type: z.literal('TurnEnded'), turnId: id, how: z.enum(TURN_ENDINGS), reason: words.nullable(), at: instant }),
  z.strictObject({ type: z.literal('TurnsCalled'), turnIds: ids, round: z.int().min(1), at: instant }),
  z.strictObject({ type: z.literal('QueueReordered'), turnIds: ids, reason: words, at: instant }),
  z.strictObject({ type: z.literal('RegistrationClosed'), itemId: id, kind: z.enum(OWN_KINDS), at: instant }),
  z.strictObject({ type: z.literal('RegistrationReopened'), itemId: id, kind: z.enum(OWN_KINDS), at: instant }),
  z.strictObject({ type: z.literal('SpeechBegun'), speechId: id, turnId: id.nullable(), itemId: id, kind: z.enum(TURN_KINDS), speaker, limitMs: milliseconds, at: instant }),
  z.strictObject({ type: z.literal('SpeechPaused'), speechId: id, at: instant }),
  z.strictObject({ type: z.literal('SpeechContinued'), speechId: id, at: instant }),
  z.strictObject({ type: z.literal('SpeechEnded'), speechId: id, by: z.enum(['chair', 'next']), at: instant }),
  z.strictObject({ type: z.literal('TimeExtended'), scope: z.enum(EXTENSION_SCOPES), kind: z.enum(TURN_KINDS), speechId: id, itemId: id, ms: milliseconds, at: instant }),
  z.strictObject({ type: z.literal('RecordingStarted'), recordingId: id, name: words, startedAt: instant }),
  z.strictObject({ type: z.literal('PromiseMarked'), markId: id, speechId: id, at: instant }),
  z.strictObject({ type: z.literal('MarkSettled'), markId: id }),
  z.strictObject({ type: z.literal('SpeakerNamed'), speechId: id, deputyId: id, at: instant }),
] as const

true satisfies Same<z.infer<(typeof floorSchemas)[number]>, FloorEvent>
