import { eventLog, openDatabase } from '../../src/postgres/index.ts'
import type { AppendResult } from '../../src/application/ports.ts'
import { requestOf, type Turn } from './load.ts'

/** What the writer answers to a turn: what became of it, or why the server could not say. */
export type Reply = { readonly turn: Turn; readonly result: AppendResult } | { readonly turn: Turn; readonly failed: string }

// A process of its own, so that it can be killed in the middle of anything. Started by kills.test.ts with the address and the council.
const [url, council] = process.argv.slice(2)
if (!url || !council) throw new Error('usage: writer.ts URL COUNCIL')
const database = openDatabase({ connection: { url }, role: 'app', size: 8, onConnectionLost: () => undefined }) // the server is killed on purpose
const log = eventLog({ database, now: () => new Date().toISOString() })

process.on('message', (turn: Turn) => {
  void log.append(council, requestOf(council, turn)).then(
    (result) => process.send!({ turn, result } satisfies Reply),
    (error: unknown) => process.send!({ turn, failed: String(error) } satisfies Reply),
  )
})
process.on('disconnect', () => process.exit())
