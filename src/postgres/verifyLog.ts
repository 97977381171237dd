import { chainStart, verifyEnd, verifyNext, type ChainFault, type ChainRow } from '../ledger/index.ts'
import type { Database, Scope } from './database.ts'

export type LogProof = { readonly kind: 'sound'; readonly position: number; readonly hash: string } | ChainFault

/**
 * Reads a council's whole log again, in order, and proves its chain; gives its head, or the first fault and the entry it lies in.
 * Throws when there is no such council. Shares no code with the writer but the arithmetic of the ledger.
 */
export const verifyLog = (database: Database, council: string): Promise<LogProof> =>
  database.inCouncil(council, async (scope) => {
    const head = await scope.selectFrom('head').select(['position', 'hash']).where('councilId', '=', council).executeTakeFirst()
    if (!head) throw new Error(`there is no council "${council}" in this database`)
    let state = chainStart(council)
    for await (const row of chainRows(scope, council)) {
      const next = verifyNext(state, row)
      if (next.kind === 'fault') return next
      state = next
    }
    const end = verifyEnd(state, head)
    return end.kind === 'fault' ? end : { kind: 'sound', position: end.position, hash: end.hash }
  }, 'snapshot')

const BATCH = 1000

/** The rows of a log in order of position, some at a time. */
export async function* chainRows(scope: Scope, council: string): AsyncGenerator<ChainRow> {
  for (let after = 0; ; ) {
    const rows = await scope.selectFrom('event').select(['position', 'stream', 'version', 'type', 'recordedAt', 'hash', 'body'])
      .where('councilId', '=', council).where('position', '>', after).orderBy('position').limit(BATCH).execute()
    yield* rows
    const last = rows.at(-1)
    if (!last) return
    after = last.position
  }
}
