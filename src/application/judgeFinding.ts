import { source } from '../domain/sitting/index.ts'
import type { Caller } from './actor.ts'
import type { Answer } from './answer.ts'
import { carryOut, decideOn, type LogPorts } from './carryOut.ts'

export type RejectFinding = { readonly key: string; readonly sourceId: string; readonly start: number; readonly end: number; readonly reason: string | null }
export type RestoreFinding = Omit<RejectFinding, 'reason'>

/** The clerk says that what the reader proposed is no commitment. The proposal stays visible as rejected. */
export const rejectFinding = (ports: LogPorts) => (caller: Caller, input: RejectFinding): Promise<Answer<{ readonly sourceId: string }>> =>
  judge(ports, caller, 'rejectFinding', input, { type: 'RejectFinding', start: input.start, end: input.end, reason: input.reason })

/** Undoes a rejection by a further step; both remain in the log. */
export const restoreFinding = (ports: LogPorts) => (caller: Caller, input: RestoreFinding): Promise<Answer<{ readonly sourceId: string }>> =>
  judge(ports, caller, 'restoreFinding', input, { type: 'RestoreFinding', start: input.start, end: input.end })

const judge = (
  ports: LogPorts,
  caller: Caller,
  permission: 'rejectFinding' | 'restoreFinding',
  { key, sourceId }: RestoreFinding,
  command: Parameters<typeof source.decide>[0],
): Promise<Answer<{ readonly sourceId: string }>> =>
  carryOut(ports, caller, {
    permission,
    key,
    content: [sourceId, command],
    result: { sourceId },
    plan: async () => {
      const decided = await decideOn(ports.log, caller.council, source, `source/${sourceId}`, command)
      return 'refusal' in decided ? decided : { writes: [decided.write] }
    },
  })
