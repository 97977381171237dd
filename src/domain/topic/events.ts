import type { IsoDate } from '../calendar/index.ts'

/** What is proposed: that the official answers again before the council (tái chất vấn), or that the council goes and looks again (tái giám sát). */
export const FORMS = ['requestioning', 'resupervision'] as const
export type TopicForm = (typeof FORMS)[number]

/** Why a topic is worth the council's time: the four criteria of Resolution 594/NQ-UBTVQH15. */
export const CRITERIA = [
  'pressing', // a pressing issue many deputies or voters care about
  'violation', // a sign that law was broken
  'unresolved', // answered before, and not settled
  'found', // found by a survey or supervision, and to be cleared up
] as const
export type Criterion = (typeof CRITERIA)[number]

/** A topic proposed for the next session, made of promises of one office that are not kept; they stay linked. */
export type TopicEvent =
  | {
      readonly type: 'TopicProposed'
      readonly topicId: string
      readonly form: TopicForm
      readonly title: string
      /** The office whose official is to answer. */
      readonly addresseeOfficeId: string
      /** Where it comes from: promises on record, the heaviest first. */
      readonly commitmentIds: readonly string[]
      readonly criterion: Criterion
      /** The office that proposed it. */
      readonly officeId: string
      readonly proposedOn: IsoDate
    }
  | { readonly type: 'TopicWithdrawn'; readonly reason: string; readonly withdrawnOn: IsoDate }
