import type { RecordedEvent } from '../../application/ports.ts'
import type { CommitmentRow } from '../../application/register.ts'
import type { IsoDate } from '../../domain/calendar/index.ts'
import type { CommitmentEvent, Progress } from '../../domain/commitment/index.ts'
import type { Desk } from './desk.ts'

type History = readonly RecordedEvent<CommitmentEvent>[]

/** What those who check still want: part of a claim that was missing, or a verdict that did not convince. */
export type Remark = {
  readonly kind: 'missing' | 'checkAgain'
  readonly text: string
  readonly day: IsoDate
  /** The office has reported on its progress since; before that, its last word is still the claim that was judged. */
  readonly reportedSince: boolean
}

/**
 * The remark that stands: what a claim lacked, until a new claim is made; why a verdict was sent back, until a new verdict.
 * A progress report in between does not answer it.
 */
export const standingRemark = (history: History): Remark | null => history.reduce<Remark | null>((standing, { event }) => {
  switch (event.type) {
    case 'ClaimReturned': return { kind: 'missing', text: event.missing, day: event.returnedOn, reportedSince: false }
    case 'VerdictSentBack': return { kind: 'checkAgain', text: event.reason, day: event.sentBackOn, reportedSince: false }
    case 'ProgressReported': return standing === null ? null : { ...standing, reportedSince: true }
    default: return null // every other event answers it, or comes before there is anything to remark on
  }
}, null)

/** The standing remarks on the rows of one page; only histories that may hold one are read. */
export const remarksOn = async ({ register, council }: Desk, rows: readonly CommitmentRow[]): Promise<ReadonlyMap<string, Remark>> => {
  const asked = rows.filter(({ status, returns }) => status === 'claimed' || (status === 'owed' && returns > 0))
  const found = await Promise.all(asked.map(async ({ id }) => [id, standingRemark(await register.history(council, id))] as const))
  return new Map(found.flatMap(([id, remark]) => (remark === null ? [] : [[id, remark] as const])))
}

/** The last event of one kind, or null when it never happened. */
export const lastOf = <Type extends CommitmentEvent['type']>(history: History, type: Type): Extract<CommitmentEvent, { type: Type }> | null => {
  const found = history.findLast(({ event }) => event.type === type)
  return found === undefined ? null : (found.event as Extract<CommitmentEvent, { type: Type }>)
}

/** What the office last said of its progress, or null when it has not said since its last claim: a returned claim leaves that open. */
export const lastProgress = (history: History): Progress | null => {
  const last = history.findLast(({ event }) => event.type === 'ProgressReported' || event.type === 'CompletionClaimed')
  return last?.event.type === 'ProgressReported' ? last.event.progress : null
}
