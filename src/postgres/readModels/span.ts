import type { Insertable } from 'kysely'
import { dutySpans, moveStretches, type CommitmentEvent, type Stretch } from '../../domain/commitment/index.ts'
import type { RecordedEvent } from '../../application/ports.ts'
import type { ReadModelTables } from '../tables.ts'

type Row = Insertable<ReadModelTables['span']>

/**
 * One row for each stretch of duty and of move; none before adoption. They may become fewer: an offer answered in time never reaches the arbiter,
 * and a promise withdrawn on the day of its adoption had no day at all.
 */
export const spanRows = (councilId: string, history: readonly RecordedEvent<CommitmentEvent>[]): readonly Row[] => {
  const events = history.map(({ event }) => event)
  const [first] = events
  if (first?.type !== 'CommitmentCaptured' && first?.type !== 'PartOpened') return []
  const { commitmentId } = first
  const rowOf = (kind: Row['kind']) => ({ role, officeId, from, to, awaited }: Omit<Stretch, 'awaited'> & Partial<Pick<Stretch, 'awaited'>>, index: number): Row =>
    ({ councilId, id: `${commitmentId}/${kind}/${index + 1}`, commitmentId, kind, ordinal: index + 1, role, officeId, awaited: awaited ?? null, fromOn: from, toOn: to })
  return [...dutySpans(events).map(rowOf('duty')), ...moveStretches(events).map(rowOf('move'))]
}
