import type { IsoDate } from '../domain/calendar/index.ts'
import type { Permission } from '../domain/access/index.ts'
import { reportCall, type ReportCallCommand } from '../domain/reportCall/index.ts'
import type { Caller } from './actor.ts'
import { refusedBecause, type Answer } from './answer.ts'
import { carryOut, decideOn, type LogPorts } from './carryOut.ts'
import { gatherEvidence, type Attached, type EvidencePorts } from './evidence.ts'
import type { Clock, KeptFile } from './ports.ts'
import type { Register } from './register.ts'

export type ReportCallPorts = LogPorts & EvidencePorts & { readonly clock: Clock; readonly register: Pick<Register, 'reportCalls'> }

type OnCall = { readonly key: string; readonly callId: string; readonly basedOn?: number }
type Called = { readonly callId: string }

export type RequestReports = { readonly key: string; readonly session: string; readonly opensOn: IsoDate }
export type ChaseReport = OnCall & { readonly officeId: string; readonly documentNumber: string | null }
export type FilePromiseReport = OnCall & { readonly number: string; readonly signedOn: IsoDate; readonly signer: string; readonly text: string; readonly attached: Attached }
export type CancelReportCall = OnCall & { readonly reason: string }

/** Asks every office that owes something to report before a session. */
export const requestReports = (ports: ReportCallPorts) => (caller: Caller, { key, session, opensOn }: RequestReports): Promise<Answer<Called>> => {
  const callId = ports.ids.derived(`reportCall:${caller.council}:${caller.actor.account}:${key}`)
  return carryOut(ports, caller, {
    permission: 'requestReports', key, content: [session, opensOn], result: { callId },
    plan: async () => {
      const today = ports.clock.today()
      const officeIds = (await ports.register.reportCalls.owing(caller.council, today)).map(({ officeId }) => officeId)
      const decided = await decideOn(ports.log, caller.council, reportCall, `reportCall/${callId}`, { type: 'RequestReports', callId, session, opensOn, officeIds, today })
      return 'refusal' in decided ? decided : { writes: [decided.write] }
    },
  })
}

export const chaseReport = (ports: ReportCallPorts) => (caller: Caller, input: ChaseReport): Promise<Answer<Called>> =>
  onCall(ports, caller, input, 'chaseReport', { type: 'ChaseReport', officeId: input.officeId, documentNumber: input.documentNumber, today: ports.clock.today() })

/** An office files the number of its signed report, with what it says and the paper itself. */
export const filePromiseReport = (ports: ReportCallPorts) => async (caller: Caller, input: FilePromiseReport): Promise<Answer<Called>> => {
  const gathered = await gatherEvidence(ports, input.attached)
  if ('refusal' in gathered) return refusedBecause(gathered.refusal, gathered.at)
  const { number, signedOn, signer, text } = input
  const { evidence, files } = gathered
  return onCall(ports, caller, input, 'filePromiseReport', { type: 'FileReport', officeId: caller.actor.office, number, signedOn, signer, text, evidence, today: ports.clock.today() }, files)
}

export const cancelReportCall = (ports: ReportCallPorts) => (caller: Caller, input: CancelReportCall): Promise<Answer<Called>> =>
  onCall(ports, caller, input, 'cancelReportCall', { type: 'CancelReportCall', reason: input.reason, today: ports.clock.today() })

/** The day is told when it is carried out, so it is no part of what is asked. */
const onCall = (ports: ReportCallPorts, caller: Caller, { key, callId, basedOn }: OnCall, permission: Permission, command: ReportCallCommand, files: readonly KeptFile[] = []): Promise<Answer<Called>> => {
  const { today: _, ...asked } = command
  return carryOut(ports, caller, {
    permission, key, content: [callId, asked], result: { callId },
    plan: async () => {
      const decided = await decideOn(ports.log, caller.council, reportCall, `reportCall/${callId}`, command, basedOn)
      return 'refusal' in decided ? decided : { writes: [decided.write], files }
    },
  })
}
