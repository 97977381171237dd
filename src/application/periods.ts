import type { IsoDate, PeriodLength } from '../domain/calendar/index.ts'
import type { PeriodVerdict } from '../domain/commitment/index.ts'
import type { Caller } from './actor.ts'
import { refusedBecause, type Answer } from './answer.ts'
import type { LogPorts } from './carryOut.ts'
import { changeCommitment } from './changeCommitment.ts'
import { gatherEvidence, type Attached, type EvidencePorts } from './evidence.ts'
import type { Clock } from './ports.ts'

type OnCommitment = { readonly key: string; readonly commitmentId: string; readonly basedOn?: number }
type Changed = { readonly commitmentId: string }
export type PeriodPorts = LogPorts & EvidencePorts & { readonly clock: Clock }

/** `until`: a day in the last period; null while none is known. */
export type SetPeriods = OnCommitment & { readonly every: PeriodLength; readonly until: IsoDate | null }
/** `period` is a key such as `2026-Q3`. */
export type ReportPeriod = OnCommitment & { readonly period: string; readonly text: string; readonly attached: Attached }
export type JudgePeriod = OnCommitment & { readonly period: string; readonly verdict: PeriodVerdict; readonly finding: string }

/** The secretary records by which periods a recurring promise is followed, from the one in which it was adopted. */
export const setPeriods = (ports: PeriodPorts) => (caller: Caller, input: SetPeriods): Promise<Answer<Changed>> =>
  changeCommitment(ports, caller, { ...input, permission: 'setPeriods', command: { type: 'SetPeriods', every: input.every, until: input.until, today: ports.clock.today() } })

/** The accountable office reports on one period. */
export const reportPeriod = (ports: PeriodPorts) => async (caller: Caller, input: ReportPeriod): Promise<Answer<Changed>> => {
  const gathered = await gatherEvidence(ports, input.attached)
  if ('refusal' in gathered) return refusedBecause(gathered.refusal, gathered.at)
  const { evidence, files } = gathered
  return changeCommitment(ports, caller, {
    ...input, permission: 'reportPeriod', files,
    command: { type: 'ReportPeriod', officeId: caller.actor.office, period: input.period, text: input.text, evidence, today: ports.clock.today() },
  })
}

/** The committee judges one period. */
export const judgePeriod = (ports: PeriodPorts) => (caller: Caller, input: JudgePeriod): Promise<Answer<Changed>> => {
  const { period, verdict, finding } = input
  return changeCommitment(ports, caller, { ...input, permission: 'judgePeriod', command: { type: 'JudgePeriod', officeId: caller.actor.office, period, verdict, finding, today: ports.clock.today() } })
}
