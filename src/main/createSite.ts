import type { Hono } from 'hono'
import type { Clock, Instants } from '../application/ports.ts'
import { createUseCases } from '../application/useCases.ts'
import { explainRule } from '../reading/index.ts'
import { liveChanges, type Database, type startWorker } from '../postgres/index.ts'
import { createApp } from '../web/app.ts'
import { assetsIn } from '../web/assets.ts'
import type { LiveHub } from '../web/live/followed.ts'
import { startLiveHub } from '../web/live/liveHub.ts'
import type { Log } from '../web/log.ts'
import type { WebEnv } from '../web/request/visit.ts'
import { channelsOf } from './openSenders.ts'
import { sitePorts } from './sitePorts.ts'
import { startTasks, type TaskSettings } from './tasks.ts'

export type SiteSettings = {
  /** Opened with the application's role. */
  readonly database: Database
  readonly council: string
  /** Tells the council's day. */
  readonly clock: Clock
  /** Tells the time of that day. */
  readonly instants: Instants
  readonly publicUrl: string
  /** Folder of the built browser files. */
  readonly assetsDirectory: string
  readonly buildId: string
  readonly log: Log
  /** The public key by which browsers are told; null where they are not. */
  readonly pushKey: string | null
} & Pick<TaskSettings, 'senders' | 'secondReader' | 'noticeTime' | 'localTime'>

export type Site = {
  readonly app: Hono<WebEnv>
  readonly ports: ReturnType<typeof sitePorts>
  readonly live: LiveHub
  /** Ends every line by which a sitting is followed, and what keeps them up to date. */
  readonly endLive: () => Promise<void>
  /** Starts carrying out background tasks in this process, until `stop()`. */
  readonly work: () => ReturnType<typeof startWorker>
}

/** The whole product over one open database: pages, use cases and background tasks. */
export const createSite = async ({ database, council, clock, instants, publicUrl, assetsDirectory, buildId, log, senders, secondReader, noticeTime, localTime, pushKey }: SiteSettings): Promise<Site> => {
  const ports = sitePorts(database, clock, senders, instants, secondReader)
  const live = await startLiveHub({
    register: ports.register, council, instants, changes: liveChanges(database, (error) => log({ level: 'error', message: `database connection lost: ${error.message}` })),
    trouble: (error) => log({ level: 'error', message: `a sitting could not be shown: ${error instanceof Error ? error.message : String(error)}` }),
  })
  const app = createApp({
    useCases: createUseCases(ports), register: ports.register, papers: ports.papers, background: ports.background, files: ports.files, council, clock: ports.clock, instants, live, publicUrl, log, buildId, explainRule,
    told: { channels: channelsOf(senders), pushKey, from: noticeTime },
    head: () => ports.log.head(council),
    assets: await assetsIn(assetsDirectory),
    health: async () => (await ports.register.council(council)) !== null,
    secureCookies: publicUrl.startsWith('https://'),
  })
  return { app, ports, live, endLive: live.stop, work: () => startTasks({ database, clock, publicUrl, senders, secondReader, noticeTime, localTime, trouble: (message) => log({ level: 'error', message }) }) }
}
