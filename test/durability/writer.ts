import { eventLog, openDatabase } from '../../src/postgres/index.ts'
import type { AppendResult } from '../../src/application/ports.ts'
import { requestOf, type Turn } from './load.ts'

/** What the writer answers to a turn: what became of it; or that the server went away, so that nobody knows; or any other error. */
export type Reply = { readonly turn: Turn } & ({ readonly result: AppendResult } | { readonly serverGone: string } | { readonly error: string })

// A process of its own, so that it can be killed in the middle of anything. Started by kills.test.ts with the address and the council.
const [url, council] = process.argv.slice(2)
if (!url || !council) throw new Error('usage: writer.ts URL COUNCIL')
const database = openDatabase({ connection: { url }, role: 'app', size: 8, onConnectionLost: () => undefined }) // the server is killed on purpose
const log = eventLog({ database, now: () => new Date().toISOString() })

process.on('message', (turn: Turn) => {
  void log.append(council, requestOf(council, turn)).then(
    (result) => process.send!({ turn, result } satisfies Reply),
    (error: unknown) => process.send!({ turn, [gone(error) ? 'serverGone' : 'error']: String(error) } as Reply),
  )
})
process.on('disconnect', () => process.exit())

/** Class 08 and 57P0x of SQLSTATE, the system's words for a broken socket, and the driver's own. */
const gone = (error: unknown): boolean =>
  error instanceof Error && (('code' in error && /^(08|57P0|ECONN|ENOENT|EPIPE)/.test(String(error.code))) || /^Connection terminated|is not queryable$|timeout exceeded when trying to connect/.test(error.message))
