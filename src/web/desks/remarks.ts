import type { RecordedEvent } from '../../application/ports.ts'
import type { CommitmentRow } from '../../application/register.ts'
import type { IsoDate } from '../../domain/calendar/index.ts'
import type { CommitmentEvent } from '../../domain/commitment/index.ts'
import type { Desk } from './desk.ts'

type History = readonly RecordedEvent<CommitmentEvent>[]

/** What those who check still want: part of a claim that was missing, or a verdict that did not convince. */
export type Remark = {
  readonly kind: 'missing' | 'checkAgain'
  readonly text: string
  readonly day: IsoDate
}

/**
 * The remark that stands: what a claim lacked, until a new claim is made; why a verdict was sent back, until a new verdict.
 * A progress report in between does not answer it.
 */
export const standingRemark = (history: History): Remark | null =>
  history.reduce<Remark | null>((remark, { event }) => {
    if (event.type === 'ClaimReturned') return { kind: 'missing', text: event.missing, day: event.returnedOn }
    if (event.type === 'VerdictSentBack') return { kind: 'checkAgain', text: event.reason, day: event.sentBackOn }
    return event.type === 'ProgressReported' ? remark : null
  }, null)

/** The standing remarks on the rows of one page; only histories that may hold one are read. */
export const remarksOn = async ({ register, council }: Pick<Desk, 'register' | 'council'>, rows: readonly CommitmentRow[]): Promise<ReadonlyMap<string, Remark>> => {
  const asked = rows.filter(({ status, returns }) => status === 'claimed' || (status === 'owed' && returns > 0))
  const found = await Promise.all(asked.map(async ({ id }) => [id, standingRemark(await register.history(council, id))] as const))
  return new Map(found.flatMap(([id, remark]) => (remark === null ? [] : [[id, remark] as const])))
}

/** The last event of one kind, or null when it never happened. */
export const lastOf = <Type extends CommitmentEvent['type']>(history: History, type: Type): Extract<CommitmentEvent, { type: Type }> | null => {
  const found = history.findLast(({ event }) => event.type === type)
  return found === undefined ? null : (found.event as Extract<CommitmentEvent, { type: Type }>)
}
