import type { IsoDate } from '../domain/calendar/index.ts'
import { commitment, type CommitmentStatus } from '../domain/commitment/index.ts'
import { office, type EndingKind } from '../domain/offices/index.ts'
import type { Caller } from './actor.ts'
import type { Answer } from './answer.ts'
import { carryOut, decideOn, type LogPorts, type Plan } from './carryOut.ts'
import type { Clock } from './ports.ts'
import type { CommitmentRow, Register } from './register.ts'
import { readOffice, standingKind } from './standingOffice.ts'

export type EndOffice = {
  readonly key: string
  readonly officeId: string
  readonly basedOn?: number
  readonly how: EndingKind
  /** The first one leads: it owes from `endedOn` on. */
  readonly successorOfficeIds: readonly string[]
  readonly documentNumber: string
  readonly endedOn: IsoDate
}

export type EndOfficePorts = LogPorts & { readonly clock: Clock; readonly register: Pick<Register, 'commitments'> }

/** Where a promise is owed, or may come to be owed again after a re-check: all that were adopted and not given up. */
const ANSWERED_FOR = ['owed', 'claimed', 'disputed', 'verified', 'closed'] as const satisfies readonly CommitmentStatus[]

/**
 * Ends an office and passes on, in the same append, every promise it owes, verifies or is offered: there is no instant at which one
 * of them is without a standing office. It is decided on one head of the log and written at that head only; where others wrote
 * meanwhile, it is decided again.
 */
export const endOffice = (ports: EndOfficePorts) => (caller: Caller, input: EndOffice): Promise<Answer<{ readonly officeId: string }>> => {
  const { key, officeId, basedOn, how, successorOfficeIds, documentNumber, endedOn } = input
  const { council } = caller
  return carryOut(ports, caller, {
    permission: 'endOffice',
    key,
    content: [officeId, how, successorOfficeIds, documentNumber, endedOn],
    result: { officeId },
    plan: async (): Promise<Plan> => {
      const { position } = await ports.log.head(council)
      const passing = await promisesOf(ports.register, council, officeId, ports.clock.today())
      const successors = await Promise.all(successorOfficeIds.map(async (id) => ({ officeId: id, standingKind: standingKind((await readOffice(ports, council, id)).office) })))
      const ended = await decideOn(ports.log, council, office, `office/${officeId}`, {
        type: 'EndOffice', how, successors, promises: passing.length, documentNumber, endedOn, today: ports.clock.today(),
      }, basedOn)
      if ('refusal' in ended) return ended
      const writes = [ended.write]
      for (const { id } of passing) {
        // The day is that of the end, not of its recording: the successor is charged from the day it took over.
        const passed = await decideOn(ports.log, council, commitment, `commitment/${id}`, {
          type: 'SucceedOffice', endedOfficeId: officeId, successorOfficeId: successorOfficeIds[0] ?? '', toChooseFrom: successorOfficeIds, documentNumber, today: endedOn,
        })
        if ('refusal' in passed) return { ...passed, at: id }
        writes.push(passed.write)
      }
      return { writes, onlyAtHead: position }
    },
  })
}

/** Every promise that passes on when the office ends: those it owes, verifies or is offered. */
export const promisesOf = async (register: Pick<Register, 'commitments'>, council: string, officeId: string, today: IsoDate): Promise<readonly CommitmentRow[]> =>
  (await register.commitments(council, { involvedOfficeId: officeId, statuses: ANSWERED_FOR, withParts: true, order: 'due', limit: 100_000, offset: 0, today })).rows
