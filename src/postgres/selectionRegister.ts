import { sql } from 'kysely'
import { stateAfter } from '../domain/decider.ts'
import { proposal, selection, type ProposalEvent, type SelectionEvent } from '../domain/selection/index.ts'
import type { SelectionRegister } from '../application/selectionRegister.ts'
import type { RecordedEvent } from '../application/ports.ts'
import type { Database } from './database.ts'
import { recordedEvent } from './recordedEvent.ts'
import { storable } from './storable.ts'
import { streamEntries } from './streamEntries.ts'

/** Choosing topics, from its streams; voters' concerns, from their rows. */
export const selectionRegister = (database: Database): SelectionRegister => ({
  selectionNow: (council, sittingId) => database.inCouncil(council, async (scope) => {
    const head = await scope.selectFrom('head').select('position').where('councilId', '=', council).executeTakeFirst()
    const known = storable(sittingId)
    const history = known ? await streamEntries<SelectionEvent>(scope, council, `selection/${sittingId}`) : []
    const { rows } = known
      ? await sql<{ body: string; hash: string }>`
          select body, hash from proposal join event on event.council_id = ${council} and stream = 'proposal/' || proposal.id
          where proposal.council_id = ${council} and sitting_id = ${sittingId} order by receipt, event.version`.execute(scope)
      : { rows: [] }
    const histories = Map.groupBy(rows.map(recordedEvent) as readonly RecordedEvent[] as readonly RecordedEvent<ProposalEvent>[], ({ stream }) => stream)
    return {
      head: head?.position ?? 0, selection: stateAfter(selection, history.map(({ event }) => event)), version: history.length,
      proposals: [...histories.values()].flatMap((own) => {
        const state = stateAfter(proposal, own.map(({ event }) => event))
        return state.status === 'absent' ? [] : [{ proposal: state, version: own.length, receipt: own[0]!.position, hash: own[0]!.hash }]
      }),
    }
  }, 'snapshot'),

  concerns: (council, { statuses, limit, offset }) => database.inCouncil(council, async (scope) => {
    const found = scope.selectFrom('concern').where('councilId', '=', council).where('status', 'in', statuses)
    const { total } = await found.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
    const rows = await found.select(['id', 'version', 'text', 'place', 'field', 'source', 'voters', 'receivedOn', 'status']).orderBy('receivedOn', 'desc').orderBy('id').limit(limit).offset(offset).execute()
    return { rows, total }
  }, 'snapshot'),
})
