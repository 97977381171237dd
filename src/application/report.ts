import type { CommitmentCommand, Progress } from '../domain/commitment/index.ts'
import type { Caller } from './actor.ts'
import { refusedBecause, type Answer } from './answer.ts'
import type { LogPorts } from './carryOut.ts'
import { changeCommitment } from './changeCommitment.ts'
import { gatherEvidence, type Attached, type EvidencePorts } from './evidence.ts'
import type { Clock } from './ports.ts'
import { readingOf, type Figure } from './target.ts'

type Reported = { readonly commitmentId: string }
export type ReportPorts = LogPorts & EvidencePorts & { readonly clock: Clock }

export type ClaimCompletion = {
  readonly key: string
  readonly commitmentId: string
  readonly basedOn?: number
  readonly text: string
  readonly attached: Attached
  /** What was measured, for a promise that names a target: recorded with the report, or neither is. */
  readonly figure?: Figure
}
export type ReportProgress = ClaimCompletion & { readonly progress: Progress }

/** The accountable office says how far it is. */
export const reportProgress = (ports: ReportPorts) => async (caller: Caller, input: ReportProgress): Promise<Answer<Reported>> => {
  const gathered = await gatherEvidence(ports, input.attached)
  if ('refusal' in gathered) return refusedBecause(gathered.refusal, gathered.at)
  const { evidence, files } = gathered
  return changeCommitment(ports, caller, {
    ...input, permission: 'reportProgress', files, further: figureOf(ports, caller, input),
    command: { type: 'ReportProgress', officeId: caller.actor.office, progress: input.progress, text: input.text, evidence, today: ports.clock.today() },
  })
}

/** The accountable office says it is done, with proof; whether it is, a committee finds out. */
export const claimCompletion = (ports: ReportPorts) => async (caller: Caller, input: ClaimCompletion): Promise<Answer<Reported>> => {
  const gathered = await gatherEvidence(ports, input.attached)
  if ('refusal' in gathered) return refusedBecause(gathered.refusal, gathered.at)
  const { evidence, files } = gathered
  return changeCommitment(ports, caller, {
    ...input, permission: 'claimCompletion', files, further: figureOf(ports, caller, input),
    command: { type: 'ClaimCompletion', officeId: caller.actor.office, text: input.text, evidence, today: ports.clock.today() },
  })
}

const figureOf = (ports: ReportPorts, caller: Caller, { figure }: ClaimCompletion): readonly CommitmentCommand[] => (figure === undefined ? [] : [readingOf(ports, caller, figure)])
