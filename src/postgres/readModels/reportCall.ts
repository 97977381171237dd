import type { Insertable } from 'kysely'
import { stateAfter } from '../../domain/decider.ts'
import { reportCall, type ReportCallEvent } from '../../domain/reportCall/index.ts'
import type { RecordedEvent } from '../../application/ports.ts'
import type { ReadModelTables } from '../tables.ts'

/** The one row of a call for reports. */
export const reportCallRows = (councilId: string, history: readonly RecordedEvent<ReportCallEvent>[]): readonly Insertable<ReadModelTables['reportCall']>[] => {
  const state = stateAfter(reportCall, history.map(({ event }) => event))
  if (state.status === 'absent') return []
  const { callId, session, opensOn, dueOn, requestedOn, status, officeIds, filed } = state
  return [{ councilId, id: callId, version: history.at(-1)!.version, session, opensOn, dueOn, requestedOn, status, officeIds, filedOfficeIds: [...new Set(filed.map(({ officeId }) => officeId))].toSorted() }]
}
