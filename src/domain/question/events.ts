import type { IsoDate } from '../calendar/index.ts'
import type { Millis } from '../floor/index.ts'

/** What an answer owes by law (Law 87/2015/QH13 art. 60.3b): causes, whose responsibility, what is done about it and by when. */
export const SLOTS = ['cause', 'responsibility', 'measures', 'deadline'] as const
export type Slot = (typeof SLOTS)[number]

export const SLOT_STATES = ['present', 'absent', 'refused', 'unclear'] as const
export type SlotState = (typeof SLOT_STATES)[number]

/** One part of an answer, with the words that gave it; empty where nothing was said. */
export type SlotValue = { readonly state: SlotState; readonly words: string }

/** A cause within the office's reach or outside it (nguyên nhân chủ quan, khách quan); null where none was told, or it was not told which. */
export const CAUSE_KINDS = ['internal', 'external', 'both'] as const
export type CauseKind = (typeof CAUSE_KINDS)[number]

export type Slots = Readonly<Record<Slot, SlotValue>> & { readonly causeKind: CauseKind | null }

/** Who is asked: an office, and the official who answers for it in person. */
export type Addressee = { readonly officeId: string; readonly official: string }

/** Why a question is answered in writing (Law 87/2015/QH13 art. 60.4). */
export const WRITTEN_REASONS = ['outside', 'investigation', 'notReached'] as const
export type WrittenReason = (typeof WRITTEN_REASONS)[number]

/** A question put to officials, from its words to its settling. `at` is when it happened. */
export type QuestionEvent =
  | {
      readonly type: 'QuestionPut'
      readonly questionId: string
      readonly sittingId: string
      readonly itemId: string
      readonly deputyId: string
      /** The speech in which it was asked; null where it was never spoken. */
      readonly speechId: string | null
      readonly text: string
      /** Whether it lies within what the council chose to question. */
      readonly onTopic: boolean
      readonly addressees: readonly Addressee[]
      readonly at: Millis
    }
  | { readonly type: 'QuestionReworded'; readonly text: string; readonly at: Millis }
  /** What the chair decided about a question outside the topics, or to somebody who is not there. */
  | { readonly type: 'QuestionRuledOn'; readonly admitted: boolean; readonly reason: string; readonly at: Millis }
  /** Another official is asked beside the first, who stays on record. */
  | { readonly type: 'QuestionRedirected'; readonly addressee: Addressee; readonly reason: string; readonly at: Millis }
  | { readonly type: 'QuestionWithdrawn'; readonly reason: string; readonly at: Millis }
  | {
      readonly type: 'AnswerRecorded'
      /** One answer may be given to several questions; it then stands with each under the same id. */
      readonly answerId: string
      readonly officeId: string
      /** Who spoke. */
      readonly official: string
      /** The official who owed it in person and did not speak; null where they did. */
      readonly substituteFor: string | null
      readonly speechId: string | null
      readonly slots: Slots
      readonly at: Millis
    }
  /** The asker is not content and asks again (chất vấn lại); the answer is then owed anew. */
  | { readonly type: 'QuestionPressed'; readonly officeId: string; readonly words: string; readonly at: Millis }
  | { readonly type: 'WrittenAnswerOwed'; readonly officeId: string; readonly reason: WrittenReason; readonly dueOn: IsoDate; readonly at: Millis }
  | { readonly type: 'WrittenAnswerFiled'; readonly officeId: string; readonly signedBy: string; readonly documentNumber: string; readonly text: string; readonly receivedOn: IsoDate; readonly at: Millis }
  /** The asker is not content with the written answer: the council debates it (Law 87/2015/QH13 art. 60.4). */
  | { readonly type: 'WrittenAnswerDisputed'; readonly officeId: string; readonly reason: string; readonly at: Millis }
  | { readonly type: 'QuestionSettled'; readonly by: 'asker' | 'chair'; readonly at: Millis }
