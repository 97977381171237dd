import type { Insertable } from 'kysely'
import type { SittingEvent } from '../../domain/sitting/index.ts'
import type { RecordedEvent } from '../../application/ports.ts'
import type { ReadModelTables } from '../tables.ts'

/** One row for each resolution a sitting adopted. */
export const resolutionRows = (councilId: string, history: readonly RecordedEvent<SittingEvent>[]): readonly Insertable<ReadModelTables['resolution']>[] =>
  history.flatMap(({ event }) => {
    if (event.type !== 'ResolutionAdopted') return []
    const { type: _, resolutionId, ...resolution } = event
    return [{ councilId, id: resolutionId, ...resolution }]
  })
