import type { Insertable } from 'kysely'
import { stateAfter } from '../../domain/decider.ts'
import { letter, type Letter, type LetterEvent } from '../../domain/letter/index.ts'
import type { RecordedEvent } from '../../application/ports.ts'
import type { ReadModelTables } from '../tables.ts'

const stateOf = (history: readonly RecordedEvent<LetterEvent>[]): Letter => stateAfter(letter, history.map(({ event }) => event))

/** The one row of a letter. */
export const letterRows = (councilId: string, history: readonly RecordedEvent<LetterEvent>[]): readonly Insertable<ReadModelTables['letter']>[] => {
  const state = stateOf(history)
  if (state.status === 'absent') return []
  const { letterId, step, officeId, addresseeOfficeId, items, draftedOn, status } = state
  const filed = state.status === 'filed' ? state : null
  const explanation = filed?.explanation ?? null
  return [{
    councilId, id: letterId, version: history.at(-1)!.version, step, officeId, addresseeOfficeId, status, commitmentIds: items.map(({ commitmentId }) => commitmentId), draftedOn,
    number: filed?.number ?? null, signedOn: filed?.signedOn ?? null, explanationBy: filed?.explanationBy ?? null,
    explanation: explanation === null ? null : explanation.kind === 'judged' ? explanation.outcome : explanation.kind,
  }]
}

/** A row for each promise of a letter that was signed: the steps of the ladder. */
export const letterItemRows = (councilId: string, history: readonly RecordedEvent<LetterEvent>[]): readonly Insertable<ReadModelTables['letterItem']>[] => {
  const state = stateOf(history)
  if (state.status !== 'filed') return []
  const { letterId, step, signedOn } = state
  const filedAt = history.find(({ event }) => event.type === 'LetterFiled')!.position
  return state.items.map(({ commitmentId, lateDays, reopenings }) => ({ councilId, id: `${letterId}.${commitmentId}`, letterId, commitmentId, step, signedOn, filedAt, lateDays, reopenings }))
}
