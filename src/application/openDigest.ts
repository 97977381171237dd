import { digestRecord } from '../domain/followUp/index.ts'
import type { Caller } from './actor.ts'
import type { Answer } from './answer.ts'
import { carryOut, decideOn, stateOf, type LogPorts } from './carryOut.ts'
import type { Clock } from './ports.ts'

/** Somebody of the office says, at the desk, that what it was told has been seen. Only people of that office can; saying it again changes nothing. */
export const openDigest = ({ clock, ...ports }: LogPorts & { readonly clock: Clock }) =>
  (caller: Caller, { key, digestId }: { readonly key: string; readonly digestId: string }): Promise<Answer<{ readonly digestId: string }>> =>
    carryOut(ports, caller, {
      permission: 'answerDigest', key, content: digestId, result: { digestId },
      plan: async () => {
        const state = await stateOf(ports.log, caller.council, digestRecord, `digest/${digestId}`)
        if (state.status === 'prepared' && state.officeId !== caller.actor.office) return { refusal: 'not-allowed' }
        const decided = await decideOn(ports.log, caller.council, digestRecord, `digest/${digestId}`, { type: 'RecordOpened', noticeId: null, today: clock.today() })
        return 'refusal' in decided ? decided : { writes: [decided.write] }
      },
    })
