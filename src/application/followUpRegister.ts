import type { IsoDate } from '../domain/calendar/index.ts'
import type { DigestLine, KeptMove, NoticeAnswer, Sweep, SweepSearch } from '../domain/followUp/index.ts'

/** A promise as a notice speaks of it. */
export type FollowedPromise = {
  readonly move: KeptMove
  readonly action: string
  readonly ownerName: string | null
  readonly resolutionNumber: string | null
  /** The first date, which never moves; null where the words fixed none. */
  readonly dueDate: IsoDate | null
}

export type DigestRow = {
  readonly id: string
  readonly version: number
  readonly officeId: string
  readonly day: IsoDate
  readonly lines: readonly DigestLine[]
  readonly lineCount: number
  /** Notices handed over to the other side, and those refused or given up. */
  readonly sent: number
  readonly bounced: number
  /** The first day on which somebody of the office looked at it; null while nobody has. */
  readonly openedOn: IsoDate | null
  readonly answers: readonly { readonly commitmentId: string; readonly answer: NoticeAnswer; readonly answeredOn: IsoDate }[]
}

/** What can be asked about following up. */
export type FollowUpRegister = {
  /** The last time the daily question was asked; null before the first. */
  readonly lastSweep: (council: string) => Promise<Sweep | null>
  /** The moves the question has to look at and the promises named by letters filed meanwhile, of one moment of the log, and its position then; a search of null looks at all that wait for somebody. */
  readonly moves: (council: string, search: SweepSearch | null) => Promise<{ readonly head: number; readonly moves: readonly KeptMove[]; readonly urged: ReadonlySet<string> }>
  /** These promises as they stand now, by id. */
  readonly promises: (council: string, ids: readonly string[]) => Promise<ReadonlyMap<string, FollowedPromise>>
  /** Open promises on which this office may have the move now or by the calendar, by id, each with the version of its record; `standingCommittee` adds those of that role. */
  readonly promisesOf: (council: string, officeId: string, standingCommittee: boolean) => Promise<ReadonlyMap<string, FollowedPromise & { readonly version: number }>>
  /** What an office was told, newest first; of all offices where none is named. */
  readonly digests: (council: string, filter: { readonly officeId?: string; readonly limit: number; readonly offset: number }) => Promise<{ readonly rows: readonly DigestRow[]; readonly total: number }>
  /** How many digests of an office nobody of it has said to have seen. */
  readonly unseen: (council: string, officeId: string) => Promise<number>
  readonly digest: (council: string, id: string) => Promise<DigestRow | null>
}
