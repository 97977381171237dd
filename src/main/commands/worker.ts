import { openStore } from '../openStore.ts'
import { stopRequested } from '../stopRequested.ts'
import { secondReaderOf } from '../secondReaderOf.ts'
import { openSenders } from '../openSenders.ts'
import { publicUrlOf } from '../publicUrlOf.ts'
import { localTime, systemClock } from '../systemPorts.ts'
import { startTasks } from '../tasks.ts'
import { specified } from '../specified.ts'
import type { Command } from '../command.ts'

/** Carries out background tasks only; for installations that keep them apart from the pages. */
export const workerCommand: Command = specified({
  name: 'worker',
  summary: { vi: 'chỉ làm việc nền, không phục vụ trang', en: 'carry out background tasks without serving pages' },
  usage: '',
  help: ['Several workers may run at once on one database; give them DATABASE_URL.'],
  options: {},
  words: [0, 0],
  run: async ({ config, tell }) => {
    const stop = stopRequested()
    const lost = Promise.withResolvers<'lost'>()
    const store = await openStore({ config, tell, joinRunning: true, lost: () => lost.resolve('lost') })
    const publicUrl = publicUrlOf(config, config.port)
    const senders = openSenders(config, publicUrl, store.app)
    try {
      const worker = await startTasks({
        database: store.app, clock: systemClock(config.timeZone), publicUrl, senders: senders.senders, secondReader: secondReaderOf(config), noticeTime: config.noticeTime,
        localTime: localTime(config.timeZone), trouble: tell,
      })
      tell('worker ready')
      const ending = await Promise.race([stop, lost.promise])
      await worker.stop()
      return ending === 'lost' ? 1 : 0
    } finally {
      senders.close()
      await store.close()
    }
  },
})
