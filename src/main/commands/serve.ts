import { createServer, type AddressInfo } from 'node:net'
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
import { secondReaderOf } from '../secondReaderOf.ts'
import { openSenders } from '../openSenders.ts'
import { openStore } from '../openStore.ts'
import { publicUrlOf } from '../publicUrlOf.ts'
import { stopRequested } from '../stopRequested.ts'
import { localTime, systemClock, systemInstants } from '../systemPorts.ts'
import { type Call, CommandRefused, specified } from '../specified.ts'
import type { Command, ExitCode } from '../command.ts'

/** Serves until told to stop, the database included. `start` also makes the example council in an empty database. */
const serve = async ({ config, tell, print }: Call, onEmpty: 'load-example' | 'refuse'): Promise<ExitCode> => {
  const stop = stopRequested()
  const port = await freePort(config)
  const lost = Promise.withResolvers<'lost'>()
  const store = await openStore({ config, tell, joinRunning: false, lost: () => lost.resolve('lost') })
  const publicUrl = publicUrlOf(config, port)
  const senders = openSenders(config, publicUrl, store.app)
  try {
    if (onEmpty === 'load-example' && (await councils(store.app)).length === 0) {
      tell('Cơ sở dữ liệu còn trống: đang nạp hội đồng ví dụ… — the database is empty: loading the example council…')
      for (const line of exampleNotice(await ensureExample({ ...store, timeZone: config.timeZone }, () => undefined))) tell(line)
    }
    const council = await chooseCouncil(store.app, config.council)
    const site = await createSite({
      database: store.app, council: council.id, clock: systemClock(config.timeZone), instants: systemInstants(config.timeZone), publicUrl, buildId: await buildId(), log: jsonLog,
      assetsDirectory: join(import.meta.dirname, '../../../browser'), senders: senders.senders, secondReader: secondReaderOf(config), noticeTime: config.noticeTime, localTime: localTime(config.timeZone), pushKey: config.webPush?.publicKey ?? null,
    })
    const worker = config.worker ? await site.work() : null
    const server = await startServer(site.app, { host: config.host, port })
    print(`Lời Hứa: ${server.url}`)
    const ending = await Promise.race([stop, lost.promise])
    tell(ending === 'lost' ? 'cơ sở dữ liệu đã dừng ngoài ý muốn — the database server ended by itself' : 'đang dừng… — stopping…')
    // Lines by which a sitting is followed never end by themselves: the server would wait for them.
    await site.endLive()
    await server.stop()
    await worker?.stop()
    return ending === 'lost' ? 1 : 0
  } finally {
    senders.close()
    await store.close()
  }
}

/** The port to serve on, chosen by the system for 0. Asked before the database is started: a taken port is the commonest mistake and should cost nobody a wait. */
const freePort = ({ host, port }: Config): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => reject(new CommandRefused(
      error.code === 'EADDRINUSE' ? `port ${port} on ${host} is taken by another program; stop it, or set PORT to a free one` : `cannot listen on ${host}:${port}: ${error.message}`)))
    probe.listen(port, host, () => {
      const { port: chosen } = probe.address() as AddressInfo
      probe.close(() => resolve(chosen))
    })
  })


export const startCommand: Command = specified({
  name: 'start',
  summary: { vi: 'phục vụ, và nạp hội đồng ví dụ vào cơ sở dữ liệu còn trống (npm start dùng lệnh này)', en: 'serve, and load the example council into an empty database (what npm start does)' },
  usage: '',
  help: ['Settings come from the environment; docs/settings.md lists them.'],
  options: {},
  words: [0, 0],
  run: (call) => serve(call, 'load-example'),
})

export const serveCommand: Command = specified({
  name: 'serve',
  summary: { vi: 'phục vụ các trang, và làm việc nền nếu không đặt WORKER=off', en: 'serve the pages, and carry out background tasks unless WORKER=off' },
  usage: '',
  help: ['Settings come from the environment; docs/settings.md lists them.'],
  options: {},
  words: [0, 0],
  run: (call) => serve(call, 'refuse'),
})
