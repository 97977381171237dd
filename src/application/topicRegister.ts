import type { IsoDate } from '../domain/calendar/index.ts'
import type { Standing } from '../domain/requestioning/index.ts'
import type { Criterion, TopicEvent, TopicForm } from '../domain/topic/index.ts'
import type { RecordedEvent } from './ports.ts'

export type TopicRow = {
  readonly id: string
  readonly version: number
  readonly form: TopicForm
  readonly title: string
  readonly addresseeOfficeId: string
  readonly commitmentIds: readonly string[]
  readonly criterion: Criterion
  readonly officeId: string
  readonly status: 'proposed' | 'withdrawn'
  readonly proposedOn: IsoDate
}

/** A promise as the list for re-questioning speaks of it. */
export type AskedAgain = Standing & {
  readonly action: string
  readonly speaker: string | null
  readonly speakerRole: string | null
  /** The open topic it is part of; null where it is in none. */
  readonly inTopicId: string | null
}

export type TopicFilter = {
  readonly statuses?: readonly TopicRow['status'][]
  /** Topics with this promise. */
  readonly about?: string
  readonly limit: number
  readonly offset: number
}

/** What can be asked about topics, and about what is to be asked again. */
export type TopicRegister = {
  /** Whole promises that may give a reason to be asked about again on that day, and the log's position then; the domain ranks them. */
  readonly askedAgain: (council: string, today: IsoDate) => Promise<{ readonly head: number; readonly promises: readonly AskedAgain[] }>
  /** Newest first. */
  readonly topics: (council: string, filter: TopicFilter) => Promise<{ readonly rows: readonly TopicRow[]; readonly total: number }>
  /** All that happened to one topic; empty where there is none. */
  readonly topicHistory: (council: string, topicId: string) => Promise<readonly RecordedEvent<TopicEvent>[]>
}
