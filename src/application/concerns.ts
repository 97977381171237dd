import { concern } from '../domain/concern/index.ts'
import type { IsoDate } from '../domain/calendar/index.ts'
import type { Caller } from './actor.ts'
import { refusedBecause, type Answer } from './answer.ts'
import { carryOut, decidedOn, decideOn, type LogPorts } from './carryOut.ts'
import { concernsIn } from './concernsIn.ts'
import type { Clock, StreamWrite, TextIntake } from './ports.ts'

export type ConcernPorts = LogPorts & { readonly clock: Clock; readonly intake: TextIntake }

export type RecordConcerns = {
  readonly key: string
  /** Pasted, one a line, or the bytes of a file: a sheet or a table with a header, or lines. */
  readonly text: string
  readonly file: { readonly name: string; readonly bytes: Uint8Array } | null
  /** What holds for every line that does not say it itself. */
  readonly source: string
  readonly receivedOn: IsoDate
}

/** Records what voters raised, all lines or none. A refusal names the line it is about. */
export const recordConcerns = (ports: ConcernPorts) => async (caller: Caller, { key, text, file, source, receivedOn }: RecordConcerns): Promise<Answer<{ readonly concerns: number }>> => {
  const decoded = file === null ? null : await ports.intake.decode(file.bytes, file.name)
  if (decoded?.kind === 'fault') return refusedBecause(decoded.fault)
  const lines = concernsIn(decoded === null ? text : decoded.text)
  return carryOut(ports, caller, {
    permission: 'recordConcerns', key, content: [lines, source, receivedOn], result: { concerns: lines.length },
    plan: async () => {
      if (lines.length === 0) return { refusal: 'concern-needs-text' }
      const writes: StreamWrite[] = []
      for (const [index, line] of lines.entries()) {
        const concernId = ports.ids.derived(`concern:${caller.council}:${caller.actor.account}:${key}:${index}`)
        const decided = decidedOn(concern, `concern/${concernId}`, [], { type: 'RecordConcern', concernId, ...line, source: line.source ?? source, receivedOn, today: ports.clock.today() })
        if ('refusal' in decided) return { refusal: decided.refusal, at: line.text }
        writes.push(decided)
      }
      return { writes }
    },
  })
}

/** Sets a concern aside, with the reason. */
export const setConcernAside = (ports: ConcernPorts) => (caller: Caller, { key, concernId, reason }: { readonly key: string; readonly concernId: string; readonly reason: string }): Promise<Answer<{ readonly concernId: string }>> =>
  carryOut(ports, caller, {
    permission: 'setConcernAside', key, content: [concernId, reason], result: { concernId },
    plan: async () => {
      const decided = await decideOn(ports.log, caller.council, concern, `concern/${concernId}`, { type: 'SetConcernAside', reason, today: ports.clock.today() })
      return 'refusal' in decided ? decided : { writes: [decided.write] }
    },
  })
