import { renderResolutionJob } from '../../jobs/renderResolutionJob.ts'
import { startWorker } from '../../postgres/index.ts'
import { openStore } from '../openStore.ts'
import { sitePorts } from '../sitePorts.ts'
import type { Command } from './command.ts'

/** Carries out background tasks only; for installations that keep them apart from the pages. */
export const workerCommand: Command = {
  name: 'worker',
  summary: 'carry out background tasks without serving pages',
  usage: '',
  help: ['Several workers may run at once on one database; give them DATABASE_URL.'],
  options: {},
  words: [0, 0],
  run: async ({ config, tell }) => {
    const { promise: ended, resolve: end } = Promise.withResolvers<string>()
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => end(signal))
    const store = await openStore({ config, tell, joinRunning: true, lost: () => end('the database server ended by itself') })
    try {
      const worker = await startWorker({ database: store.app, handlers: { renderResolution: renderResolutionJob(sitePorts(store.app, config.timeZone)) } })
      tell('worker ready')
      const reason = await ended
      await worker.stop()
      return reason.startsWith('SIG') ? 0 : 1
    } finally {
      await store.close()
    }
  },
}
