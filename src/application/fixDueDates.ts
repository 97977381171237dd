import type { IsoDate } from '../domain/calendar/index.ts'
import { commitment } from '../domain/commitment/index.ts'
import { sitting } from '../domain/sitting/index.ts'
import type { Caller } from './actor.ts'
import type { Answer } from './answer.ts'
import { carryOut, decideOn, stateOf, type LogPorts, type Plan } from './carryOut.ts'
import { changeCommitment } from './changeCommitment.ts'
import type { Clock } from './ports.ts'

export type FixDuePorts = LogPorts & { readonly clock: Clock }

export type FixDueBySession = { readonly key: string; readonly sittingId: string; readonly commitmentIds: readonly string[] }
export type FixDueByCondition = {
  readonly key: string
  readonly commitmentId: string
  readonly basedOn?: number
  readonly date: IsoDate
  readonly documentNumber: string
  readonly happenedOn: IsoDate
}

/**
 * A session was called: promises made for it are due on its opening day, all of those named or none. The day comes from the record of the
 * session, never from the request.
 */
export const fixDueBySession = (ports: FixDuePorts) => (caller: Caller, { key, sittingId, commitmentIds }: FixDueBySession): Promise<Answer<{ readonly commitmentIds: readonly string[] }>> =>
  carryOut(ports, caller, {
    permission: 'fixDueBySession', key, content: [sittingId, commitmentIds], result: { commitmentIds },
    plan: async (): Promise<Plan> => {
      const called = await stateOf(ports.log, caller.council, sitting, `sitting/${sittingId}`)
      if (called.status === 'absent') return { refusal: 'sitting-not-recorded' }
      if (commitmentIds.length === 0) return { refusal: 'no-promise-chosen' }
      const writes = []
      for (const id of new Set(commitmentIds)) {
        const command = { type: 'FixDueDate', date: called.date, basis: { kind: 'session', sittingId }, today: ports.clock.today() } as const
        const decided = await decideOn(ports.log, caller.council, commitment, `commitment/${id}`, command)
        if ('refusal' in decided) return { ...decided, at: id }
        writes.push(decided.write)
      }
      return { writes }
    },
  })

/** What a promise waited for came about, as a document says: from now on it has a last day. */
export const fixDueByCondition = (ports: FixDuePorts) => (caller: Caller, input: FixDueByCondition): Promise<Answer<{ readonly commitmentId: string }>> =>
  changeCommitment(ports, caller, {
    ...input, permission: 'fixDueByCondition',
    command: { type: 'FixDueDate', date: input.date, basis: { kind: 'condition', documentNumber: input.documentNumber, happenedOn: input.happenedOn }, today: ports.clock.today() },
  })
