import type pg from 'pg'
import { connectWhenReady, hold, type EmbeddedConnection } from './holding.ts'

/**
 * Keeps the cluster held for as long as it is wanted. When the server restarts itself (it does so when one of its processes crashes) the
 * lock is taken again once it answers; when it is gone, or another took the cluster, `lost` is called once.
 */
export function keepHold(first: pg.Client, connection: EmbeddedConnection, isGone: () => boolean, lost: () => void): { readonly release: () => Promise<void> } {
  let client = first
  let released = false
  const watch = (held: pg.Client) => held.once('end', () => { if (!released) takeAgain().catch(lost) })
  const takeAgain = async () => {
    for (;;) {
      const next = await connectWhenReady(connection, isGone)
      if (next === null) return lost()
      let cut = false
      next.once('end', () => (cut = true))
      const answer = await hold(next).catch(() => null)
      if (answer === null || cut) continue
      client = next
      if (answer.held && !released) return watch(next)
      await next.end()
      return released ? undefined : lost()
    }
  }
  watch(first)
  const release = async () => {
    released = true
    await client.end()
  }
  return { release }
}
