import { commitment, type CommitmentCommand } from '../domain/commitment/index.ts'
import type { Permission } from '../domain/access/index.ts'
import type { Caller } from './actor.ts'
import type { Answer, Refusal } from './answer.ts'
import { carryOut, decideOn, type LogPorts } from './carryOut.ts'
import type { KeptFile } from './ports.ts'
import type { Guard } from './standingOffice.ts'

export type ChangeRequest = {
  readonly permission: Permission
  readonly key: string
  readonly commitmentId: string
  /** The version the person was looking at; absent where a change is right whatever happened since. */
  readonly basedOn?: number
  readonly command: CommitmentCommand
  readonly files?: readonly KeptFile[]
  /** What the change rests on besides the record: an office that must stand while it is made. Asked only of those who may. */
  readonly restsOn?: () => Promise<Guard | { readonly refusal: Refusal } | null>
}

/** One command on one commitment: the shape shared by most of what a person does to a promise. */
export const changeCommitment = (ports: LogPorts, caller: Caller, request: ChangeRequest): Promise<Answer<{ readonly commitmentId: string }>> =>
  carryOut(ports, caller, {
    permission: request.permission,
    key: request.key,
    content: [request.commitmentId, withoutDay(request.command)],
    result: { commitmentId: request.commitmentId },
    plan: async () => {
      const ground = (await request.restsOn?.()) ?? null
      if (ground !== null && 'refusal' in ground) return ground
      const decided = await decideOn(ports.log, caller.council, commitment, `commitment/${request.commitmentId}`, request.command, request.basedOn)
      return 'refusal' in decided ? decided : { writes: [decided.write, ...(ground === null ? [] : [ground.guard])], files: request.files ?? [] }
    },
  })

/** A form re-sent after midnight is still the same request. */
const withoutDay = (command: CommitmentCommand): unknown => ('today' in command ? { ...command, today: null } : command)
