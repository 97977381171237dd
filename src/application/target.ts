import type { IsoDate } from '../domain/calendar/index.ts'
import type { CommandOf, Comparator, Decimal } from '../domain/commitment/index.ts'
import type { Caller } from './actor.ts'
import type { Answer } from './answer.ts'
import type { LogPorts } from './carryOut.ts'
import { changeCommitment } from './changeCommitment.ts'
import type { Clock } from './ports.ts'

type OnCommitment = { readonly key: string; readonly commitmentId: string; readonly basedOn?: number }
type Changed = { readonly commitmentId: string }
export type TargetPorts = LogPorts & { readonly clock: Clock }

export type SetTarget = OnCommitment & { readonly measure: string; readonly unit: string; readonly comparator: Comparator; readonly value: Decimal; readonly baseline: Decimal | null }

/** A figure measured on a day, and where it comes from. */
export type Figure = { readonly value: Decimal; readonly takenOn: IsoDate; readonly source: string }
export type TakeReading = OnCommitment & Figure

/** The secretary records the figure a promise names; it may be put right until a reading is taken against it. */
export const setTarget = (ports: TargetPorts) => (caller: Caller, input: SetTarget): Promise<Answer<Changed>> => {
  const { measure, unit, comparator, value, baseline } = input
  return changeCommitment(ports, caller, { ...input, permission: 'setTarget', command: { type: 'SetTarget', measure, unit, comparator, value, baseline, today: ports.clock.today() } })
}

/** The accountable office tells a figure, or the committee that watches finds one. */
export const takeReading = (ports: TargetPorts) => (caller: Caller, input: TakeReading): Promise<Answer<Changed>> =>
  changeCommitment(ports, caller, { ...input, permission: 'takeReading', command: readingOf(ports, caller, input) })

/** A figure as the command that records it for the office of whoever tells it. */
export const readingOf = ({ clock }: Pick<TargetPorts, 'clock'>, { actor }: Caller, { value, takenOn, source }: Figure): CommandOf<'TakeReading'> =>
  ({ type: 'TakeReading', officeId: actor.office, value, takenOn, source, today: clock.today() })
