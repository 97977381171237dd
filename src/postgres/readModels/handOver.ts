import type { Insertable } from 'kysely'
import type { CommitmentEvent } from '../../domain/commitment/index.ts'
import { handOversOf } from '../../domain/passing/index.ts'
import type { RecordedEvent } from '../../application/ports.ts'
import type { ReadModelTables } from '../tables.ts'

/** One row for each offer of a promise. They never become fewer. */
export const handOverRows = (councilId: string, history: readonly RecordedEvent<CommitmentEvent>[]): readonly Insertable<ReadModelTables['handOver']>[] =>
  handOversOf(history.map(({ event }) => event)).map((handOver) => ({ councilId, id: `${handOver.commitmentId}/${handOver.ordinal}`, ...handOver }))
