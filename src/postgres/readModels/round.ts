import type { Insertable } from 'kysely'
import { stateAfter } from '../../domain/decider.ts'
import { tallyRound, type RoundEvent } from '../../domain/tallyRound/index.ts'
import type { RecordedEvent } from '../../application/ports.ts'
import type { ReadModelTables } from '../tables.ts'

/** The one row of a tally round. */
export const roundRows = (councilId: string, history: readonly RecordedEvent<RoundEvent>[]): readonly Insertable<ReadModelTables['round']>[] => {
  const state = stateAfter(tallyRound, history.map(({ event }) => event))
  if (state.status === 'absent') return []
  const { roundId, name, asOf, collectBy, openedOn, status } = state
  const sealed = state.status === 'sealed' ? state : null
  return [{
    councilId, id: roundId, version: history.at(-1)!.version, name, asOf, collectBy, status, openedOn,
    sealedOn: sealed?.sealedOn ?? null, promises: sealed?.rows ?? null, rowsSha256: sealed?.rowsSha256 ?? null, head: sealed?.head ?? null, rates: JSON.stringify(sealed?.rates ?? []),
  }]
}
