import type { Caller } from './actor.ts'
import type { Answer } from './answer.ts'
import type { LogPorts } from './carryOut.ts'
import { changeCommitment } from './changeCommitment.ts'
import type { Clock } from './ports.ts'

export type Recheck = { readonly key: string; readonly commitmentId: string; readonly basedOn?: number; readonly finding: string }
type Rechecked = { readonly commitmentId: string }
export type RecheckPorts = LogPorts & { readonly clock: Clock }

/** The committee looked again at a closed promise, and it still holds. */
export const passRecheck = (ports: RecheckPorts) => (caller: Caller, input: Recheck): Promise<Answer<Rechecked>> =>
  changeCommitment(ports, caller, {
    ...input, permission: 'passRecheck', command: { type: 'PassRecheck', officeId: caller.actor.office, finding: input.finding, today: ports.clock.today() },
  })

/** It no longer holds: the promise is owed again. */
export const failRecheck = (ports: RecheckPorts) => (caller: Caller, input: Recheck): Promise<Answer<Rechecked>> =>
  changeCommitment(ports, caller, {
    ...input, permission: 'failRecheck', command: { type: 'FailRecheck', officeId: caller.actor.office, finding: input.finding, today: ports.clock.today() },
  })
