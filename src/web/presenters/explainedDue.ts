import type { RecordedEvent } from '../../application/ports.ts'
import type { CommitmentRow, Register } from '../../application/register.ts'
import { explainDue } from '../../domain/calendar/index.ts'
import { commitment, dueOf, explainDueOf, type CommitmentEvent } from '../../domain/commitment/index.ts'
import { stateAfter } from '../../domain/decider.ts'
import type { Bilingual } from '../../domain/language.ts'

/** How the date of a promise came about, from its whole history; null where no deadline was given and none came of it. */
export const explainedDue = async (register: Pick<Register, 'sitting'>, council: string, history: readonly RecordedEvent<CommitmentEvent>[]): Promise<Bilingual | null> => {
  const state = stateAfter(commitment, history.map(({ event }) => event))
  if (state.status === 'absent' || (dueOf(state).kind === 'none' && dueOf(state).date === null)) return null
  const basis = 'adoption' in state ? state.fixed?.basis : undefined
  const session = basis?.kind === 'session' ? await register.sitting(council, basis.sittingId) : null
  return explainDueOf(state, (id) => (session?.id === id ? session.name : null))
}

/** The same of a draft, whose row tells all there is. */
export const explainedDraft = ({ dueWords: words, dueKind: kind, dueDate: date, duePrecision: precision, dueCounted: counted }: CommitmentRow): Bilingual | null =>
  kind === 'none' ? null : explainDue({ words, kind, date, precision, ...(counted === null ? {} : { counted }) })
