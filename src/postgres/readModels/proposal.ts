import type { Insertable } from 'kysely'
import type { ProposalEvent } from '../../domain/selection/index.ts'
import type { RecordedEvent } from '../../application/ports.ts'
import type { ReadModelTables } from '../tables.ts'

/** The one row of a proposal: which sitting it is for, and its receipt. */
export const proposalRows = (councilId: string, history: readonly RecordedEvent<ProposalEvent>[]): readonly Insertable<ReadModelTables['proposal']>[] => {
  const first = history[0]
  if (first?.event.type !== 'ProposalReceived') return []
  const { proposalId, sittingId } = first.event
  return [{ councilId, id: proposalId, version: history.at(-1)!.version, sittingId, receipt: first.position }]
}
