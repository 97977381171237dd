import type { Insertable } from 'kysely'
import { commitment, dueOf, finishedOn, type CommitmentEvent } from '../../domain/commitment/index.ts'
import { stateAfter } from '../../domain/decider.ts'
import type { RecordedEvent } from '../../application/ports.ts'
import type { ReadModelTables } from '../tables.ts'

/** The one row of a commitment: its stream added up by the rules of the domain. */
export const commitmentRows = (councilId: string, history: readonly RecordedEvent<CommitmentEvent>[]): readonly Insertable<ReadModelTables['commitment']>[] => {
  const state = stateAfter(commitment, history.map(({ event }) => event))
  if (state.status === 'absent') return []
  const last = history.at(-1)!
  const { quote, terms } = state
  const due = dueOf(state)
  const owed = 'adoption' in state ? state : null
  const decision = 'decision' in state ? state.decision : null
  return [{
    councilId, id: state.commitmentId, version: last.version, status: state.status, changedAt: last.position,
    sittingId: state.sittingId, sourceId: quote.sourceId, startAt: quote.start, endAt: quote.end, quote: quote.text,
    action: terms.action, product: terms.product, speaker: state.speaker, speakerRole: state.speakerRole, spokenOn: state.spokenOn,
    ownerNamed: terms.owner.named, ownerOfficeId: owed?.adoption.ownerOfficeId ?? terms.owner.officeId, supporting: terms.supporting,
    overseerOfficeId: owed?.adoption.overseerOfficeId ?? null,
    dueWords: due.words, dueKind: due.kind, dueDate: due.date, duePrecision: due.precision,
    resolutionId: owed?.adoption.resolutionId ?? null, resolutionNumber: owed?.adoption.resolutionNumber ?? null,
    ordinal: owed?.adoption.ordinal ?? null, adoptedOn: owed?.adoption.adoptedOn ?? null,
    progress: owed?.progress ?? null, lastReportOn: owed?.lastReportOn ?? null, reports: owed?.reports ?? 0, returns: owed?.returns ?? 0,
    finishedOn: finishedOn(state), endedOn: decision?.on ?? null, endedByDocument: decision?.documentNumber ?? null, rules: state.rules,
  }]
}
