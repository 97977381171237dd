import { commitment, type CommitmentCommand } from '../domain/commitment/index.ts'
import type { Permission } from '../domain/access/index.ts'
import type { Caller } from './actor.ts'
import type { Answer, Refusal } from './answer.ts'
import { carryOut, decideOn, type LogPorts } from './carryOut.ts'
import type { KeptFile } from './ports.ts'
import type { Guards } from './standingOffice.ts'

export type ChangeRequest = {
  readonly permission: Permission
  readonly key: string
  readonly commitmentId: string
  /** The version the person was looking at; absent where a change is right whatever happened since. */
  readonly basedOn?: number
  readonly command: CommitmentCommand
  readonly files?: readonly KeptFile[]
  /** What has to be looked up before the rules are asked: why not, or null. Asked only of those who may. */
  readonly unless?: () => Promise<Refusal | null>
  /** What the change rests on besides the record: offices that must stand while it is made. */
  readonly restsOn?: () => Promise<Guards | { readonly refusal: Refusal }>
}

/** One command on one commitment: the shape shared by most of what a person does to a promise. */
export const changeCommitment = (ports: LogPorts, caller: Caller, request: ChangeRequest): Promise<Answer<{ readonly commitmentId: string }>> =>
  carryOut(ports, caller, {
    permission: request.permission,
    key: request.key,
    content: [request.commitmentId, withoutDay(request.command)],
    result: { commitmentId: request.commitmentId },
    plan: async () => {
      const barred = (await request.unless?.()) ?? null
      if (barred !== null) return { refusal: barred }
      const ground = (await request.restsOn?.()) ?? { guards: [] }
      if ('refusal' in ground) return ground
      const decided = await decideOn(ports.log, caller.council, commitment, `commitment/${request.commitmentId}`, request.command, request.basedOn)
      return 'refusal' in decided ? decided : { writes: [decided.write, ...ground.guards], files: request.files ?? [] }
    },
  })

/** A form re-sent after midnight is still the same request. */
const withoutDay = (command: CommitmentCommand): unknown => ('today' in command ? { ...command, today: null } : command)
