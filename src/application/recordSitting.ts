import type { IsoDate } from '../domain/calendar/index.ts'
import { sitting } from '../domain/sitting/index.ts'
import type { Caller } from './actor.ts'
import type { Answer } from './answer.ts'
import { carryOut, decideOn, type LogPorts } from './carryOut.ts'

export type RecordSitting = { readonly key: string; readonly name: string; readonly date: IsoDate }

/** Records that a questioning session takes, or took, place on a day. */
export const recordSitting = (ports: LogPorts) => (caller: Caller, input: RecordSitting): Promise<Answer<{ readonly sittingId: string }>> => {
  const sittingId = ports.ids.derived(`sitting:${caller.council}:${caller.actor.account}:${input.key}`)
  return carryOut(ports, caller, {
    permission: 'recordSitting',
    key: input.key,
    content: [input.name, input.date],
    result: { sittingId },
    plan: async () => {
      const decided = await decideOn(ports.log, caller.council, sitting, `sitting/${sittingId}`, { type: 'RecordSitting', sittingId, name: input.name, date: input.date })
      return 'refusal' in decided ? decided : { writes: [decided.write] }
    },
  })
}
