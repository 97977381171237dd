import type { Senders } from '../application/notices.ts'
import type { SecondReader } from '../application/secondReading.ts'
import type { Clock } from '../application/ports.ts'
import { confirmContactJob } from '../jobs/confirmContactJob.ts'
import { followUpTick } from '../jobs/followUpTick.ts'
import { readAgainJob } from '../jobs/readAgainJob.ts'
import { renderResolutionJob } from '../jobs/renderResolutionJob.ts'
import { sendNoticesJob } from '../jobs/sendNoticesJob.ts'
import { councils, startWorker, type Database } from '../postgres/index.ts'
import { sitePorts } from './sitePorts.ts'

export type TaskSettings = {
  readonly database: Database
  readonly clock: Clock
  readonly publicUrl: string
  /** The ways notices leave the house. */
  readonly senders: Senders
  /** Null where none is set up. */
  readonly secondReader: SecondReader | null
  /** From what time on offices are told, and the time on the wall, both `HH:MM`. */
  readonly noticeTime: string
  readonly localTime: () => string
  readonly trouble: (message: string) => void
}

/** Starts carrying out background tasks in this process, until `stop()`. */
export const startTasks = ({ database, clock, publicUrl, senders, secondReader, noticeTime, localTime, trouble }: TaskSettings): ReturnType<typeof startWorker> => {
  const ports = { ...sitePorts(database, clock, senders, undefined, secondReader), senders, publicUrl, noticeTime, localTime, councils: () => councils(database) }
  return startWorker({
    database, trouble, handlers: { renderResolution: renderResolutionJob(ports), sendNotices: sendNoticesJob(ports), confirmContact: confirmContactJob(ports), readAgain: readAgainJob(ports) }, everyMinute: followUpTick(ports),
  })
}
