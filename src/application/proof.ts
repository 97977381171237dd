import type { IsoDate } from '../domain/calendar/index.ts'
import type { Caller } from './actor.ts'
import { refusedBecause, type Answer } from './answer.ts'
import type { LogPorts } from './carryOut.ts'
import { changeCommitment } from './changeCommitment.ts'
import { gatherEvidence, type Attached, type EvidencePorts } from './evidence.ts'
import type { Clock } from './ports.ts'

type OnCommitment = { readonly key: string; readonly commitmentId: string; readonly basedOn?: number }
type Recorded = { readonly commitmentId: string }
export type ProofPorts = LogPorts & EvidencePorts & { readonly clock: Clock }

export type StateProof = OnCommitment & { readonly proof: string }
export type RecordSiteVisit = OnCommitment & {
  readonly place: string
  readonly visitedOn: IsoDate
  /** Local time, `HH:MM`. */
  readonly at: string
  readonly finding: string
  readonly attached: Attached
}

/** The committee says what proof will close the promise. */
export const stateProof = (ports: ProofPorts) => (caller: Caller, input: StateProof): Promise<Answer<Recorded>> =>
  changeCommitment(ports, caller, {
    ...input, permission: 'stateProof', command: { type: 'StateProof', officeId: caller.actor.office, proof: input.proof, today: ports.clock.today() },
  })

/** The committee went and looked. */
export const recordSiteVisit = (ports: ProofPorts) => async (caller: Caller, input: RecordSiteVisit): Promise<Answer<Recorded>> => {
  const gathered = await gatherEvidence(ports, input.attached)
  if ('refusal' in gathered) return refusedBecause(gathered.refusal, gathered.at)
  const { place, visitedOn, at, finding } = input
  const { evidence, files } = gathered
  return changeCommitment(ports, caller, {
    ...input, permission: 'recordSiteVisit', files,
    command: { type: 'RecordSiteVisit', officeId: caller.actor.office, place, visitedOn, at, finding, evidence, today: ports.clock.today() },
  })
}
