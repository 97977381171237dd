import type { Caller } from './actor.ts'
import type { Answer } from './answer.ts'
import type { LogPorts } from './carryOut.ts'
import { changeCommitment } from './changeCommitment.ts'
import type { Clock } from './ports.ts'

export type CountVoters = { readonly key: string; readonly commitmentId: string; readonly basedOn?: number; readonly voters: number; readonly source: string }

/** Records how many voters raised it, by the document that says so. */
export const countVoters = (ports: LogPorts & { readonly clock: Clock }) => (caller: Caller, input: CountVoters): Promise<Answer<{ readonly commitmentId: string }>> =>
  changeCommitment(ports, caller, { ...input, permission: 'countVoters', command: { type: 'CountVoters', voters: input.voters, source: input.source, today: ports.clock.today() } })
