import type { Permission } from '../domain/access/index.ts'
import type { DayOff, IsoDate } from '../domain/calendar/index.ts'
import { regulation, type RegulationCommand, type RuleChoice } from '../domain/regulation/index.ts'
import type { RuleName } from '../domain/rules/index.ts'
import type { Caller } from './actor.ts'
import type { Answer } from './answer.ts'
import { carryOut, decideOn, type LogPorts } from './carryOut.ts'
import type { Clock } from './ports.ts'

/** `basedOn` is how many entries the council's regulation held when the person looked at it. */
type OnRegulation = { readonly key: string; readonly basedOn?: number; readonly documentNumber: string }
type Recorded = { readonly council: string }
export type RegulationPorts = LogPorts & { readonly clock: Clock }

export type SetHolidays = OnRegulation & { readonly year: number; readonly daysOff: readonly DayOff[]; readonly workedDays: readonly IsoDate[] }
export type ChooseRulePack = OnRegulation & { readonly choice: RuleChoice }
export type OverrideRule = OnRegulation & { readonly rule: RuleName; readonly value: number; readonly article: string | null; readonly from: IsoDate }
export type RestoreRule = OnRegulation & { readonly rule: RuleName; readonly from: IsoDate }

export type BeginTerm = OnRegulation & { readonly name: string; readonly startedOn: IsoDate }

/** The days off of a year, for dates counted from now on; what was counted stays. */
export const setHolidays = (ports: RegulationPorts) => (caller: Caller, { year, daysOff, workedDays, ...request }: SetHolidays): Promise<Answer<Recorded>> =>
  change(ports, caller, 'setHolidays', request, { type: 'SetHolidays', year, daysOff, workedDays, documentNumber: request.documentNumber, today: ports.clock.today() })

/** Whose law the council stands under, for promises adopted from now on. */
export const chooseRulePack = (ports: RegulationPorts) => (caller: Caller, { choice, ...request }: ChooseRulePack): Promise<Answer<Recorded>> =>
  change(ports, caller, 'chooseRulePack', request, { type: 'ChooseRulePack', choice, documentNumber: request.documentNumber, today: ports.clock.today() })

/** A value of the council's own, where no law sets one. */
export const overrideRule = (ports: RegulationPorts) => (caller: Caller, { rule, value, article, from, ...request }: OverrideRule): Promise<Answer<Recorded>> =>
  change(ports, caller, 'overrideRule', request, { type: 'OverrideRule', rule, value, documentNumber: request.documentNumber, article, from, today: ports.clock.today() })

/** A term of the council, from its first session on. */
export const beginTerm = (ports: RegulationPorts) => (caller: Caller, { name, startedOn, ...request }: BeginTerm): Promise<Answer<Recorded>> =>
  change(ports, caller, 'beginTerm', request, { type: 'BeginTerm', name, startedOn, documentNumber: request.documentNumber, today: ports.clock.today() })

/** From a day on, the council's own value holds no longer. */
export const restoreRule = (ports: RegulationPorts) => (caller: Caller, { rule, from, ...request }: RestoreRule): Promise<Answer<Recorded>> =>
  change(ports, caller, 'restoreRule', request, { type: 'RestoreRule', rule, documentNumber: request.documentNumber, from, today: ports.clock.today() })

/** A form re-sent after midnight is still the same request, so the day is no part of what is compared. */
const change = (ports: RegulationPorts, caller: Caller, permission: Permission, { key, basedOn }: OnRegulation, command: RegulationCommand): Promise<Answer<Recorded>> =>
  carryOut(ports, caller, {
    permission, key, content: { ...command, today: null }, result: { council: caller.council },
    plan: async () => {
      const decided = await decideOn(ports.log, caller.council, regulation, `regulation/${caller.council}`, command, basedOn)
      return 'refusal' in decided ? decided : { writes: [decided.write] }
    },
  })
