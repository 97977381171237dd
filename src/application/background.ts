import { may } from '../domain/access/index.ts'
import type { IsoDate } from '../domain/calendar/index.ts'
import type { Channel } from '../domain/followUp/index.ts'
import type { Caller } from './actor.ts'
import { done, refusedBecause, type Answer } from './answer.ts'
import type { Ids, NewJob } from './ports.ts'

/** A task on the queue. Instants are UTC, as ISO text. */
export type JobRow = {
  readonly id: string
  readonly task: NewJob['task']
  /** Of a resolution's documents, its number. */
  readonly about: string | null
  /** `failed` was tried as often as it may be, and waits for a person. */
  readonly state: 'running' | 'waiting' | 'retrying' | 'failed'
  readonly attempts: number
  readonly maxAttempts: number
  readonly lastError: string | null
  readonly nextAt: string
}

/** A message that did not arrive: refused for good, or given up after the last try. */
export type UndeliveredNotice = {
  readonly id: string
  readonly day: IsoDate
  readonly officeId: string
  readonly channel: Channel
  readonly address: string
  readonly state: 'bounced' | 'dead'
  readonly attempts: number
  readonly error: string | null
}

/** How far the sending of one day is. */
export type SendingProgress = { readonly day: IsoDate; readonly total: number; readonly settled: number; readonly failed: number }

/** What is done behind the pages of one council. */
export type Background = {
  /** Troubled ones first. */
  readonly jobs: (council: string) => Promise<readonly JobRow[]>
  /** Puts a task that waits or was given up to its turn now, with all its tries before it. False where there is none, or it is under way. */
  readonly rerun: (council: string, jobId: string) => Promise<boolean>
  /** Newest first, with how many there are in all. */
  readonly undelivered: (council: string, page: { readonly limit: number; readonly offset: number }) => Promise<{ readonly rows: readonly UndeliveredNotice[]; readonly total: number }>
  /** Lets a message that did not arrive wait to be sent again, under a link of its own, with the task that sends it. False where there is none. */
  readonly replay: (council: string, noticeId: string, token: { readonly token: string; readonly sha256: string }) => Promise<boolean>
  /** The days that still have something to send, newest first. */
  readonly sending: (council: string) => Promise<readonly SendingProgress[]>
}

export type BackgroundPorts = { readonly background: Background; readonly ids: Ids }

/** Runs a task again now. */
export const rerunJob = ({ background }: BackgroundPorts) => async (caller: Caller, { jobId }: { readonly jobId: string }): Promise<Answer<null>> => {
  if (!may(caller.actor.role, 'watchBackground')) return refusedBecause('not-allowed')
  return (await background.rerun(caller.council, jobId)) ? done(null) : refusedBecause('job-not-waiting')
}

/** Sends a message again that did not arrive. It is the same message under the same id; its link is a new one. */
export const replayNotice = ({ background, ids }: BackgroundPorts) => async (caller: Caller, { noticeId }: { readonly noticeId: string }): Promise<Answer<null>> => {
  if (!may(caller.actor.role, 'watchBackground')) return refusedBecause('not-allowed')
  const token = `${ids.fresh()}${ids.fresh()}`
  return (await background.replay(caller.council, noticeId, { token, sha256: ids.sha256(token) })) ? done(null) : refusedBecause('notice-not-undelivered')
}
