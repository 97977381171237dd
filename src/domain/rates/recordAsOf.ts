import { commitment, dayOf, type CommitmentEvent } from '../commitment/index.ts'
import type { IsoDate } from '../calendar/index.ts'
import { stateAfter } from '../decider.ts'

/** What is said about a claim once it is made: none of it is the doer's. */
const ABOUT_A_CLAIM: ReadonlySet<CommitmentEvent['type']> = new Set([
  'ClaimReturned', 'CompletionVerified', 'VerdictSentBack', 'ClaimDisputed', 'ReturnContested', 'DisputeSettled', 'CommitmentClosed', 'RecheckPassed',
])

/**
 * What counts of a promise's record as of a day: all that happened by then, and of what came later only the verdicts on a claim that stood then. An office is
 * counted by what it did in time; that a committee was slow to look at it is not charged to the office. Empty where it was not adopted by the day.
 */
export const recordAsOf = (events: readonly CommitmentEvent[], asOf: IsoDate): readonly CommitmentEvent[] => {
  const adopted = events.findIndex(({ type }) => type === 'CommitmentAdopted' || type === 'PartOpened')
  // A resolution is recorded after its day: what was prepared until then is no matter of the count.
  if (adopted === -1 || dayOf(events[adopted]!) > asOf) return []
  const cut = events.findIndex((event, at) => at > adopted && dayOf(event) > asOf)
  if (cut === -1) return events
  const upTo = events.slice(0, cut)
  if (!('claim' in stateAfter(commitment, upTo))) return upTo
  const later = events.slice(cut)
  const end = later.findIndex(({ type }) => !ABOUT_A_CLAIM.has(type))
  return [...upTo, ...(end === -1 ? later : later.slice(0, end))]
}
