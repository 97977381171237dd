import type pg from 'pg'
import { connectWhenReady, hold, type EmbeddedConnection } from './holding.ts'

/**
 * Keeps the cluster held for as long as it is wanted. When the server restarts itself (it does so when one of its processes crashes) the
 * lock is taken again once it answers; when it is gone, or another took the cluster, `lost` is called once.
 */
export function keepHold(first: pg.Client, connection: EmbeddedConnection, isGone: () => boolean, lost: () => void): { readonly release: () => Promise<void> } {
  let client = first
  let released = false
  const watch = () => client.once('end', () => { if (!released) void takeAgain().catch(lost) })
  const takeAgain = async () => {
    const next = await connectWhenReady(connection, isGone)
    if (next === null) return lost()
    if (!released && !(await hold(next)).held) {
      await next.end()
      return lost()
    }
    client = next
    watch()
    if (released) await client.end()
  }
  watch()
  const release = async () => {
    released = true
    await client.end()
  }
  return { release }
}
