import type { Server } from 'node:http'
import { serve } from '@hono/node-server'
import type { Hono } from 'hono'
import type { WebEnv } from './request/visit.ts'

export type RunningServer = {
  /** Address it answers on, such as `http://127.0.0.1:7200`. */
  readonly url: string
  /** Takes no new request, lets those under way finish, and drops whoever is still connected after the grace period. */
  readonly stop: (graceMilliseconds?: number) => Promise<void>
}

/** Starts listening; port 0 chooses a free one. Rejects when the port is taken. */
export const startServer = (app: Hono<WebEnv>, { host, port }: { readonly host: string; readonly port: number }): Promise<RunningServer> =>
  new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: host, port }, (info) =>
      resolve({ url: `http://${host.includes(':') ? `[${host}]` : host}:${info.port}`, stop: (grace = 10_000) => stop(server, grace) })) as Server
    server.once('error', reject)
  })

const stop = (server: Server, grace: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const late = setTimeout(() => server.closeAllConnections(), grace)
    server.close((error) => {
      clearTimeout(late)
      if (error) reject(error)
      else resolve()
    })
    // A browser's kept-alive connection carries no request: without this, stopping would wait for the browser.
    server.closeIdleConnections()
  })
