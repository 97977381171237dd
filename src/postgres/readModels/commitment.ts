import type { Insertable } from 'kysely'
import { awaitingOf, commitment, currentDueOf, dueOf, finishedOn, lastMove, nextPeriod, type CommitmentEvent } from '../../domain/commitment/index.ts'
import { stateAfter } from '../../domain/decider.ts'
import { keptMoveOf } from '../../domain/followUp/index.ts'
import type { RecordedEvent } from '../../application/ports.ts'
import type { ReadModelTables } from '../tables.ts'

/** The one row of a commitment: its stream added up by the rules of the domain. */
export const commitmentRows = (councilId: string, history: readonly RecordedEvent<CommitmentEvent>[]): readonly Insertable<ReadModelTables['commitment']>[] => {
  const events = history.map(({ event }) => event)
  const state = stateAfter(commitment, events)
  if (state.status === 'absent') return []
  const last = history.at(-1)!
  const { quote, terms } = state
  const due = dueOf(state)
  const owed = 'adoption' in state ? state : null
  const awaiting = awaitingOf(state)
  const move = lastMove(events)
  const kept = keptMoveOf(history)
  const decision = 'decision' in state ? state.decision : null
  return [{
    councilId, id: state.commitmentId, version: last.version, status: state.status, changedAt: last.position,
    sittingId: state.sittingId, sourceId: quote.sourceId, startAt: quote.start, endAt: quote.end, quote: quote.text,
    action: terms.action, product: terms.product, speaker: state.speaker, speakerRole: state.speakerRole, spokenOn: state.spokenOn,
    ownerNamed: terms.owner.named, ownerOfficeId: awaiting.ownerOfficeId, adoptedOwnerOfficeId: owed?.adoption.ownerOfficeId ?? null,
    supporting: terms.supporting, overseerOfficeId: awaiting.overseerOfficeId,
    dueWords: due.words, dueKind: due.kind, dueDate: due.date, duePrecision: due.precision, dueCounted: due.counted ? JSON.stringify(due.counted) : null,
    currentDueDate: currentDueOf(state), extensions: owed?.extension.times ?? 0,
    resolutionId: owed?.adoption.resolutionId ?? null, resolutionNumber: owed?.adoption.resolutionNumber ?? null,
    ordinal: owed?.adoption.ordinal ?? null, adoptedOn: owed?.adoption.adoptedOn ?? null,
    progress: owed?.progress ?? null, lastReportOn: owed?.lastReportOn ?? null, reports: owed?.reports ?? 0, returns: owed?.returns ?? 0,
    finishedOn: finishedOn(state), endedOn: decision?.on ?? null, endedByDocument: decision?.documentNumber ?? null, rules: state.rules,
    question: awaiting.question, handOverToOfficeId: awaiting.handOverToOfficeId, answerBy: awaiting.answerBy,
    moveRole: move?.role ?? null, moveOfficeId: move?.officeId ?? null, moveSince: move?.from ?? null,
    actBy: kept?.actBy ?? null, actByOfArbiter: kept?.actByOfArbiter ?? null, moveTakenAt: kept?.moveTakenAt ?? null,
    hops: owed?.trail.hops ?? 0, bounces: owed?.trail.bounces ?? 0,
    partOf: state.partOf, parts: owed?.parts.length ?? 0, partsFinished: owed?.parts.filter(({ finished }) => finished !== null).length ?? 0,
    periodsWaiting: Object.values(owed?.criteria.periods?.told ?? {}).filter(({ reportedOn, verdict }) => reportedOn !== null && verdict === null).length,
    periodDue: nextPeriod(owed?.criteria.periods ?? null)?.key ?? null,
    proof: owed?.criteria.proof ?? null, voters: owed?.criteria.voters?.count ?? 0,
    periodsNotMet: Object.values(owed?.criteria.periods?.told ?? {}).filter(({ verdict }) => verdict === 'notMet').length,
    recheckOn: state.status === 'closed' ? (state.rechecks[0] ?? null) : null, reopenings: owed?.reopenings ?? 0,
    ending: state.status === 'withdrawn' ? state.decision.ending : null, byCommitmentId: state.status === 'withdrawn' ? state.decision.byCommitmentId : null,
  }]
}
