import type { IsoDate } from '../domain/calendar/index.ts'
import type { RecordedEvent } from './ports.ts'
import type { Hall } from '../domain/floor/index.ts'
import type { Taken } from '../domain/vote/index.ts'
import type { Put, QuestionEvent, QuestionState } from '../domain/question/index.ts'

export type DeputyRow = { readonly id: string; readonly version: number; readonly name: string; readonly groupName: string | null; readonly electedOn: IsoDate; readonly endedOn: IsoDate | null }

/** A sitting with an agenda. Instants are milliseconds since 1970 in UTC. */
export type FloorRow = { readonly id: string; readonly version: number; readonly status: Hall['status']; readonly openedAt: number | null; readonly closedAt: number | null }

export type QuestionRow = {
  readonly id: string; readonly version: number; readonly sittingId: string; readonly itemId: string; readonly deputyId: string; readonly state: QuestionState; readonly text: string
  readonly officeIds: readonly string[]; readonly writtenDue: IsoDate | null; readonly putAt: number
}

export type VoteRow = { readonly id: string; readonly version: number; readonly sittingId: string; readonly title: string; readonly status: Taken['status']; readonly preparedAt: number }

/** A sitting as it stands at one entry of the log: the hall, and every question put in it in order of putting. */
export type SittingNow = {
  readonly head: number
  readonly hall: Hall
  /** Entries of the floor so far: what a form of this moment is based on. */
  readonly version: number
  readonly questions: readonly { readonly put: Put; readonly version: number }[]
  readonly votes: readonly { readonly vote: Taken; readonly version: number }[]
  readonly deputies: readonly DeputyRow[]
}

/** The sitting, asked. */
export type FloorRegister = {
  /** Those sitting in the council on a day, or everybody who ever did; by group and name. */
  readonly deputies: (council: string, sittingOn: IsoDate | null) => Promise<readonly DeputyRow[]>
  readonly floors: (council: string, statuses?: readonly FloorRow['status'][]) => Promise<readonly FloorRow[]>
  /** Null where the sitting has no agenda. One moment throughout. */
  readonly sittingNow: (council: string, sittingId: string) => Promise<SittingNow | null>
  /** The sitting a vote belongs to; null where there is no such vote. */
  readonly sittingOfVote: (council: string, voteId: string) => Promise<string | null>
  readonly questionHistory: (council: string, questionId: string) => Promise<readonly RecordedEvent<QuestionEvent>[]>
  readonly questions: (council: string, filter: { readonly sittingId?: string; readonly deputyId?: string; readonly officeId?: string; readonly limit: number; readonly offset: number }) => Promise<{ readonly rows: readonly QuestionRow[]; readonly total: number }>
}
