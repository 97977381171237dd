import type { Insertable } from 'kysely'
import { stateAfter } from '../../domain/decider.ts'
import { vote, type VoteEvent } from '../../domain/vote/index.ts'
import type { RecordedEvent } from '../../application/ports.ts'
import type { ReadModelTables } from '../tables.ts'

/** The one row of a vote: where it stands, never how. */
export const voteRows = (councilId: string, history: readonly RecordedEvent<VoteEvent>[]): readonly Insertable<ReadModelTables['vote']>[] => {
  const state = stateAfter(vote, history.map(({ event }) => event))
  const prepared = history[0]?.event
  if (state.status === 'absent' || prepared?.type !== 'VotePrepared') return []
  return [{ councilId, id: state.voteId, version: history.at(-1)!.version, sittingId: state.sittingId, title: state.title, status: state.status, preparedAt: prepared.at }]
}
