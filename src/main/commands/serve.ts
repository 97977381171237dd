import { createServer } from 'node:net'
import { join } from 'node:path'
import { createSite } from '../createSite.ts'
import { chooseCouncil } from '../chooseCouncil.ts'
import { buildId } from '../buildId.ts'
import type { Config } from '../config.ts'
import { councils } from '../../postgres/index.ts'
import { jsonLog } from '../../web/log.ts'
import { startServer } from '../../web/server.ts'
import { ensureExample } from '../example/ensureExample.ts'
import { exampleNotice } from '../example/exampleNotice.ts'
import { openStore } from '../openStore.ts'
import { CommandRefused, type Call, type Command, type ExitCode } from './command.ts'

/** Serves until told to stop, the database included. `start` also makes the example council in an empty database. */
const serve = async ({ config, tell, print }: Call, onEmpty: 'load-example' | 'refuse'): Promise<ExitCode> => {
  await checkPort(config)
  const ended = endOfServing()
  const store = await openStore({ config, tell, joinRunning: false, lost: () => ended.because('the database server ended by itself') })
  try {
    if (onEmpty === 'load-example' && (await councils(store.app)).length === 0) {
      tell('Cơ sở dữ liệu còn trống: đang nạp hội đồng ví dụ… — the database is empty: loading the example council…')
      for (const line of exampleNotice(await ensureExample({ ...store, timeZone: config.timeZone }, () => undefined))) tell(line)
    }
    const council = await chooseCouncil(store.app, config.council)
    const publicUrl = config.publicUrl ?? `http://${config.host}:${config.port}`
    const site = await createSite({
      database: store.app, council: council.id, timeZone: config.timeZone, publicUrl, buildId: await buildId(), log: jsonLog,
      assetsDirectory: join(import.meta.dirname, '../../../browser'),
    })
    const worker = config.worker ? await site.work() : null
    const server = await startServer(site.app, config)
    print(`Lời Hứa: ${server.url}`)
    const reason = await ended.wait
    tell(`stopping: ${reason}`)
    await server.stop()
    await worker?.stop()
    return reason.startsWith('SIG') ? 0 : 1
  } finally {
    await store.close()
  }
}

/** Asked before the database is started: a taken port is the commonest mistake and should cost nobody a wait. */
const checkPort = ({ host, port }: Config): Promise<void> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => reject(new CommandRefused(
      error.code === 'EADDRINUSE' ? `port ${port} on ${host} is taken by another program; stop it, or set PORT to a free one` : `cannot listen on ${host}:${port}: ${error.message}`)))
    probe.listen(port, host, () => probe.close(() => resolve()))
  })

/** Resolves with the reason once: a signal, or what ended the work by itself. A second signal ends the process at once. */
const endOfServing = () => {
  const { promise, resolve } = Promise.withResolvers<string>()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve(signal))
  return { wait: promise, because: resolve }
}

export const startCommand: Command = {
  name: 'start',
  summary: 'serve, and load the example council into an empty database (what npm start does)',
  usage: '',
  help: ['Settings come from the environment; docs/settings.md lists them.'],
  options: {},
  words: [0, 0],
  run: (call) => serve(call, 'load-example'),
}

export const serveCommand: Command = {
  name: 'serve',
  summary: 'serve the pages, and carry out background tasks unless WORKER=off',
  usage: '',
  help: ['Settings come from the environment; docs/settings.md lists them.'],
  options: {},
  words: [0, 0],
  run: (call) => serve(call, 'refuse'),
}
