import type { Insertable } from 'kysely'
import type { SweepEvent } from '../../domain/followUp/index.ts'
import type { RecordedEvent } from '../../application/ports.ts'
import type { ReadModelTables } from '../tables.ts'

/** One row for each day on which the daily question was asked. */
export const sweepRows = (councilId: string, history: readonly RecordedEvent<SweepEvent>[]): readonly Insertable<ReadModelTables['sweep']>[] =>
  history.map(({ event: { day, cover, head, digests } }) => ({ councilId, id: day, day, cover, head, digests }))
