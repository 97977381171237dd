import { sql } from 'kysely'
import type { RecordedEvent } from '../application/ports.ts'
import type { LiveChanges } from '../application/liveChanges.ts'
import { openClient, type Database, type Scope } from './database.ts'

/** The channel on which servers hear that something happened in a sitting. */
const CHANNEL = 'loihua_live'

/** What a sitting is made of. */
const LIVE = ['floor/', 'question/', 'vote/']

/** Which sitting an entry is about, where it is one that people follow live. */
const sittingOf = (history: readonly RecordedEvent[]): string | null => {
  for (const { stream, event } of history) {
    if (stream.startsWith('floor/')) return stream.slice('floor/'.length)
    if (event.type === 'QuestionPut' || event.type === 'VotePrepared') return event.sittingId
  }
  return null
}

/** Tells whoever listens, once this transaction is committed and in the order of commits, which sittings have changed. `histories` holds the whole of every stream that was added to. */
export const announce = async (scope: Scope, council: string, histories: readonly RecordedEvent[], added: readonly RecordedEvent[]): Promise<void> => {
  const live = new Set(added.filter(({ stream }) => LIVE.some((subject) => stream.startsWith(subject))).map(({ stream }) => stream))
  if (live.size === 0) return
  const sittings = new Set([...live].flatMap((stream) => sittingOf(histories.filter((one) => one.stream === stream)) ?? []))
  for (const sitting of sittings) await sql`select pg_notify(${CHANNEL}, ${JSON.stringify([council, sitting])})`.execute(scope)
}

/** How long to wait before the connection is tried again. */
const AGAIN_AFTER_MS = 1000

/**
 * Hears of changes over a connection of its own, in this and in every other process. When that connection breaks, it is opened again, and everything is taken to have
 * changed: what was said meanwhile was heard by nobody.
 */
export const liveChanges = ({ connection }: Pick<Database, 'connection'>, onConnectionLost: (error: Error) => void): LiveChanges => ({
  listen: async (council, changed) => {
    let stopped = false
    let client: Awaited<ReturnType<typeof openClient>> | null = null
    let waiting: NodeJS.Timeout | undefined

    const open = async (): Promise<void> => {
      const opened = await openClient(connection)
      opened.on('notification', ({ payload }) => {
        const [about, sitting] = JSON.parse(payload ?? '[]') as [string?, string?]
        if (about === council && sitting !== undefined) changed(sitting)
      })
      opened.once('end', again)
      await opened.query(`listen ${CHANNEL}`)
      client = opened
    }
    const again = (): void => {
      if (stopped) return
      client = null
      waiting = setTimeout(() => open().then(() => changed(null), (error: Error) => {
        onConnectionLost(error)
        again()
      }), AGAIN_AFTER_MS)
    }
    await open()
    return {
      stop: async () => {
        stopped = true
        clearTimeout(waiting)
        await client?.end()
      },
    }
  },
})
