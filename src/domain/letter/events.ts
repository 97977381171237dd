import type { IsoDate } from '../calendar/index.ts'
import type { Evidence } from '../commitment/index.ts'
import type { Step } from './ladder.ts'

/** A late promise as a letter names it: what stands on paper stays, whatever becomes of the promise. */
export type LetterItem = {
  readonly commitmentId: string
  readonly actBy: IsoDate
  readonly lateDays: number
  /** How often it had been opened again by then: each time begins a ladder of its own. */
  readonly reopenings: number
}

/** An official letter by which a council urges an office on, about one promise or several (công văn đôn đốc). */
export type LetterEvent =
  | {
      readonly type: 'LetterDrafted'
      readonly letterId: string
      readonly step: Step
      /** Whose delay it is about. */
      readonly officeId: string
      /** Whom it goes to: that office, the one above it, or the council itself (null). */
      readonly addresseeOfficeId: string | null
      /** The latest first. */
      readonly items: readonly LetterItem[]
      /** Days within which the delay is to be explained, counted from the day it is signed; null where no explanation is asked. */
      readonly explanationDays: number | null
      /** The decision by which steps were passed over; null where none was. */
      readonly skipDocument: string | null
      readonly draftedOn: IsoDate
    }
  /** Signed outside, and its number filed back: from here on it counts. */
  | {
      readonly type: 'LetterFiled'
      readonly number: string
      readonly signedOn: IsoDate
      readonly signer: string
      /** The last day to explain; null where no explanation is asked. */
      readonly explanationBy: IsoDate | null
      /** The signed paper, where it was filed along. */
      readonly paper: readonly Evidence[]
      readonly filedOn: IsoDate
    }
  | { readonly type: 'LetterDropped'; readonly reason: string; readonly droppedOn: IsoDate }
  | { readonly type: 'ExplanationReceived'; readonly text: string; readonly evidence: readonly Evidence[]; readonly receivedOn: IsoDate }
  | { readonly type: 'ExplanationJudged'; readonly outcome: ExplanationOutcome; readonly reason: string; readonly judgedOn: IsoDate }

export const EXPLANATION_OUTCOMES = ['accepted', 'notAccepted'] as const
export type ExplanationOutcome = (typeof EXPLANATION_OUTCOMES)[number]
