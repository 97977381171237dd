import { z } from '@hono/zod-openapi'
import { DUE_KINDS, PRECISIONS } from '../../domain/calendar/index.ts'
import { ROLES } from '../../domain/access/index.ts'
import { PASSED_AS } from '../../domain/passing/index.ts'
import { PROGRESS, type QuestionKind } from '../../domain/commitment/index.ts'
import { STATUS_CHOICES, TIMELINESS_CHOICES } from '../presenters/listFilter.ts'
import { PUBLIC_STATUSES } from '../presenters/threeStatuses.ts'

const QUESTIONS = ['handOver', 'extension', 'arbitration', 'succession'] as const satisfies readonly QuestionKind[]
const MOST_ROWS_A_PAGE = 100

export const listQuery = z.object({
  q: z.string().max(200).optional().openapi({ description: 'Words in the quote, the task or a name; Vietnamese marks may be left out' }),
  office: z.string().optional().openapi({ description: 'Id of the accountable office; with `passed`, of the office that did so' }),
  passed: z.enum(PASSED_AS).optional().openapi({ description: 'Promises an office handed on, refused, got back, or had the move on' }),
  status: z.enum(STATUS_CHOICES).optional().openapi({ description: '`open` is owed, claimed, disputed or verified' }),
  timeliness: z.enum(TIMELINESS_CHOICES).optional(),
  sitting: z.string().optional(),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  size: z.coerce.number().int().min(1).max(MOST_ROWS_A_PAGE).default(20),
})

const day = z.iso.date()
const text = z.string()

export const commitmentSchema = z.object({
  id: text, address: z.url(), version: z.int(),
  resolutionNumber: text.nullable(), ordinal: z.int().nullable(), adoptedOn: day.nullable(), sittingId: text, sittingName: text,
  quote: text.openapi({ description: 'The words exactly as they stand in the source' }),
  sourceId: text, start: z.int(), end: z.int(), speaker: text.nullable(), speakerRole: text.nullable(), spokenOn: day,
  action: text, product: text.nullable(), ownerOfficeId: text.nullable(), ownerName: text.nullable(), ownerNamed: text.nullable(), supporting: z.array(text),
  overseerOfficeId: text.nullable(), overseerName: text.nullable(),
  dueWords: text.nullable(), dueKind: z.enum(DUE_KINDS), dueDate: day.nullable().openapi({ description: 'Last day meant, inclusive' }), duePrecision: z.enum(PRECISIONS),
  currentDueDate: day.nullable().openapi({ description: 'Last day as extended; `dueDate` is the original and never changes' }), extensions: z.int(),
  question: z.enum(QUESTIONS).nullable().openapi({ description: 'What another office has to answer while it is owed' }),
  hops: z.int().openapi({ description: 'How often another office came to owe it' }), bounces: z.int().openapi({ description: 'How often it came back' }),
  partOf: text.nullable().openapi({ description: 'Id of the promise it is a part of; parts are listed only when asked for by office, so that no work is counted twice' }),
  parts: z.int().openapi({ description: 'Into how many parts it was divided' }), partsFinished: z.int().openapi({ description: 'How many of them are verified or withdrawn' }),
  status: z.string().openapi({ enum: [...PUBLIC_STATUSES] }),
  agencySays: z.enum(['silent', ...PROGRESS, 'claimedBefore', 'done']),
  evidenceShows: z.enum(['nothing', 'returned', 'waiting', 'disputed', 'verified', 'closed', 'withdrawn']),
  calendarSays: z.enum([...TIMELINESS_CHOICES, 'stopped']),
  reports: z.int(), returns: z.int(), lastReportOn: day.nullable(), finishedOn: day.nullable(), endedOn: day.nullable(), endedByDocument: text.nullable(),
}).openapi('Commitment')

export const entrySchema = z.object({
  position: z.int().openapi({ description: 'Number in the log of the council' }), version: z.int(), type: text, data: z.record(text, z.unknown()),
  role: z.enum(ROLES), office: text, recordedAt: text, hash: text.openapi({ description: 'SHA-256 of the entry, lower-case hex' }),
}).openapi('Entry')

export const problemSchema = z.object({ type: text, title: text, status: z.int(), detail: text, instance: text }).openapi('Problem')
