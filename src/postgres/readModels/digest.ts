import type { Insertable } from 'kysely'
import { stateAfter } from '../../domain/decider.ts'
import { digestRecord, type DigestEvent } from '../../domain/followUp/index.ts'
import type { RecordedEvent } from '../../application/ports.ts'
import type { ReadModelTables } from '../tables.ts'

/** The one row of what an office was told on a day. */
export const digestRows = (councilId: string, history: readonly RecordedEvent<DigestEvent>[]): readonly Insertable<ReadModelTables['digest']>[] => {
  const events = history.map(({ event }) => event)
  const state = stateAfter(digestRecord, events)
  if (state.status === 'absent') return []
  const { digestId, officeId, day, lines, sent, bounced, answers } = state
  return [{
    councilId, id: digestId, version: history.at(-1)!.version, officeId, day, lines: JSON.stringify(lines), lineCount: lines.length,
    sent: sent.length, bounced: bounced.length, openedOn: events.find((event) => event.type === 'DigestOpened')?.openedOn ?? null, answers: JSON.stringify(answers),
  }]
}
