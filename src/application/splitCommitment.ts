import type { PartPlan } from '../domain/commitment/index.ts'
import type { Caller } from './actor.ts'
import type { Answer } from './answer.ts'
import type { LogPorts } from './carryOut.ts'
import { changeCommitment } from './changeCommitment.ts'
import type { Clock } from './ports.ts'
import { standingAgencies } from './standingOffice.ts'

export type SplitPorts = LogPorts & { readonly clock: Clock }

export type SplitCommitment = {
  readonly key: string
  readonly commitmentId: string
  readonly basedOn?: number
  readonly leadOfficeId: string
  readonly parts: readonly Omit<PartPlan, 'commitmentId'>[]
  readonly reason: string
  readonly documentNumber: string
}

/** The standing committee divides a promise among offices, one of which leads; every part begins its own life in the same append. */
export const splitCommitment = (ports: SplitPorts) => (caller: Caller, input: SplitCommitment): Promise<Answer<{ readonly commitmentId: string }>> => {
  const { commitmentId, leadOfficeId, reason, documentNumber } = input
  const parts = input.parts.map((part, index) => ({ ...part, commitmentId: partIdOf(ports, commitmentId, index + 1) }))
  return changeCommitment(ports, caller, {
    ...input, permission: 'splitCommitment', restsOn: () => standingAgencies(ports, caller, parts.map(({ officeId }) => officeId)),
    command: { type: 'SplitCommitment', officeId: caller.actor.office, leadOfficeId, parts, reason, documentNumber, today: ports.clock.today() },
  })
}

/** The one id the part at this place (from 1) of this promise can have: a promise is divided once. */
export const partIdOf = ({ ids }: Pick<LogPorts, 'ids'>, commitmentId: string, place: number): string => ids.derived(`part:${commitmentId}:${place}`)
