import type { IsoDate } from '../domain/calendar/index.ts'
import type { Caller } from './actor.ts'
import type { Answer } from './answer.ts'
import type { LogPorts } from './carryOut.ts'
import { changeCommitment } from './changeCommitment.ts'
import type { Clock } from './ports.ts'
import { standingAgencies } from './standingOffice.ts'

type OnCommitment = { readonly key: string; readonly commitmentId: string; readonly basedOn?: number }
type Changed = { readonly commitmentId: string }
export type ConditionPorts = LogPorts & { readonly clock: Clock }

/** `officeId`: the office it depends on, `date`: its last day there; null where they are not known. */
export type StateCondition = OnCommitment & { readonly condition: string; readonly officeId: string | null; readonly date: IsoDate | null }
export type MeetCondition = OnCommitment & { readonly documentNumber: string; readonly happenedOn: IsoDate }

/** The secretary records what a promise waits for, on whom it depends and until when. */
export const stateCondition = (ports: ConditionPorts) => (caller: Caller, input: StateCondition): Promise<Answer<Changed>> => {
  const { condition, officeId, date } = input
  return changeCommitment(ports, caller, {
    ...input, permission: 'stateCondition', restsOn: () => standingAgencies(ports, caller, officeId === null ? [] : [officeId]),
    command: { type: 'StateCondition', condition, officeId, date, today: ports.clock.today() },
  })
}

/** The secretary records that it came about, as a document says. */
export const meetCondition = (ports: ConditionPorts) => (caller: Caller, input: MeetCondition): Promise<Answer<Changed>> =>
  changeCommitment(ports, caller, { ...input, permission: 'meetCondition', command: { type: 'MeetCondition', documentNumber: input.documentNumber, happenedOn: input.happenedOn, today: ports.clock.today() } })
