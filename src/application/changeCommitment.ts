import { alsoAsked, commitment, type Commitment, type CommitmentCommand } from '../domain/commitment/index.ts'
import { inOrder } from '../domain/decider.ts'
import type { Permission } from '../domain/access/index.ts'
import type { Caller } from './actor.ts'
import type { Answer, Refusal } from './answer.ts'
import { carryOut, decideOn, stateOf, type LogPorts } from './carryOut.ts'
import type { KeptFile } from './ports.ts'
import type { Guards } from './standingOffice.ts'

export type ChangeRequest = {
  readonly permission: Permission
  readonly key: string
  readonly commitmentId: string
  /** The version the person was looking at; absent where a change is right whatever happened since. */
  readonly basedOn?: number
  readonly command: CommitmentCommand
  /** Told in the same breath on the same record, after `command`: all of it happens or none. */
  readonly further?: readonly CommitmentCommand[]
  readonly files?: readonly KeptFile[]
  /** What has to be looked up before the rules are asked: why not, or null. Asked only of those who may. */
  readonly unless?: () => Promise<Refusal | null>
  /** What the change rests on besides the record: offices that must stand while it is made. */
  readonly restsOn?: () => Promise<Guards | { readonly refusal: Refusal }>
}

/**
 * One step on one commitment, and what it asks of the other records of a divided promise: the shape shared by most of what a person does to a
 * promise. Every record is decided on its own version; one refusal refuses all, naming the record where it is another one.
 */
export const changeCommitment = (ports: LogPorts, caller: Caller, request: ChangeRequest): Promise<Answer<{ readonly commitmentId: string }>> => {
  const { commitmentId, command, further = [] } = request
  return carryOut(ports, caller, {
    permission: request.permission,
    key: request.key,
    content: [commitmentId, ...[command, ...further].map(asSent)],
    result: { commitmentId },
    plan: async () => {
      const barred = (await request.unless?.()) ?? null
      if (barred !== null) return { refusal: barred }
      const ground = (await request.restsOn?.()) ?? { guards: [] }
      if ('refusal' in ground) return ground
      const decided = await decideOn(ports.log, caller.council, inOrder(commitment), streamOf(commitmentId), [command, ...further], request.basedOn)
      if ('refusal' in decided) return decided
      const writes = [decided.write]
      for (const asked of alsoAsked(command, decided.before, await partsOf(ports, caller, decided.before))) {
        const other = await decideOn(ports.log, caller.council, commitment, streamOf(asked.commitmentId), asked.command)
        if ('refusal' in other) return { ...other, at: asked.commitmentId }
        writes.push(other.write)
      }
      return { writes: [...writes, ...ground.guards], files: request.files ?? [] }
    },
  })
}

const streamOf = (commitmentId: string): `commitment/${string}` => `commitment/${commitmentId}`

const partsOf = ({ log }: LogPorts, { council }: Caller, state: Commitment): Promise<readonly Commitment[]> =>
  Promise.all(('parts' in state ? state.parts : []).map((part) => stateOf(log, council, commitment, streamOf(part.commitmentId))))

/** What the person asked, without what was looked up for it: a form re-sent after midnight is still the same request. */
const asSent = (command: CommitmentCommand): unknown => ({ ...command, ...('today' in command ? { today: null } : {}), ...('latest' in command ? { latest: null } : {}) })
