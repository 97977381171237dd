import { accepted, refused, type Decision } from '../decider.ts'
import { isCalendarDay } from '../calendar/index.ts'
import type { CommandOf } from './commands.ts'
import type { CommitmentEvent } from './events.ts'
import type { CommitmentRefusal } from './refusals.ts'
import { blank, claimInTheWay, whileOwed } from './stage.ts'
import type { Commitment } from './state.ts'

type Answer = Decision<CommitmentEvent, CommitmentRefusal>

/** What will count as proof is said before there is any, so that nobody is judged by a measure invented afterwards. */
export const stateProof = ({ officeId, proof, today }: CommandOf<'StateProof'>, state: Commitment): Answer => {
  const standing = whileOwed(state)
  if (typeof standing === 'string') return refused(standing)
  if (officeId !== standing.overseerOfficeId) return refused('not-the-overseer')
  if (standing.status !== 'owed') return refused(claimInTheWay(standing))
  return blank(proof) ? refused('proof-missing') : accepted({ type: 'ProofStated', officeId, proof: proof.trim(), statedOn: today })
}

/** The committee goes and looks: where, when, what it found. A visit is a finding of fact, not a verdict, and may come after closing too. */
export const recordSiteVisit = (command: CommandOf<'RecordSiteVisit'>, state: Commitment): Answer => {
  const visited = state.status === 'closed' ? state : whileOwed(state)
  if (typeof visited === 'string') return refused(visited)
  const { officeId, place, visitedOn, at, finding, evidence, today } = command
  if (officeId !== visited.overseerOfficeId) return refused('not-the-overseer')
  if (blank(place)) return refused('place-missing')
  if (!isCalendarDay(visitedOn) || visitedOn > today) return refused('day-not-yet-come')
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(at)) return refused('time-not-a-time')
  if (blank(finding)) return refused('finding-missing')
  return accepted({ type: 'SiteVisited', officeId, place: place.trim(), visitedOn, at, finding: finding.trim(), evidence, recordedOn: today })
}
