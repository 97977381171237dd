import type { DueDate, IsoDate } from '../calendar/index.ts'
import type { Criteria, DueBasis, Ending, Part } from './criteria.ts'
import type { CommitmentEvent, Evidence, Quote, Said, Terms } from './events.ts'

type EventOf<Type extends CommitmentEvent['type']> = Extract<CommitmentEvent, { type: Type }>

export type Captured = {
  readonly commitmentId: string
  readonly sittingId: string
  readonly quote: Quote
  readonly speaker: string | null
  readonly speakerRole: string | null
  readonly spokenOn: IsoDate
  readonly rules: readonly string[]
  readonly terms: Terms
  /** The promise it is a part of, or null. */
  readonly partOf: string | null
}

/** What the council adopted. For a part, `adoptedOn` is the day it was opened: its own life begins there. */
export type Adoption = Omit<EventOf<'CommitmentAdopted'>, 'type'>

export type Claim = { readonly text: string; readonly evidence: readonly Evidence[]; readonly claimedOn: IsoDate }
export type Verdict = { readonly officeId: string; readonly finding: string; readonly verifiedOn: IsoDate }
export type Closing = { readonly officeId: string; readonly documentNumber: string; readonly on: IsoDate }
export type Withdrawal = Closing & { readonly reason: string; readonly ending: Ending; readonly byCommitmentId: string | null }

/** A claim that was sent back, kept so that it may be contested. */
export type Returned = { readonly claim: Claim; readonly missing: string; readonly on: IsoDate }

/** Who holds a claim, or its return, to be wrong, and why; the standing committee settles it. */
export type Dispute = { readonly by: 'committee' | 'agency'; readonly reason: string; readonly since: IsoDate }

/** How a promise went from office to office. */
export type Trail = {
  /** Every office that has owed it, in order; the last one owes it now. */
  readonly holders: readonly string[]
  /** How often it came to owe it at another office. */
  readonly hops: number
  /** How often it came back: refused to its proposer, or accepted by an office that had it before. */
  readonly bounces: number
  readonly refusals: number
  /** How often the arbiter named the owner. */
  readonly arbitrations: number
  /** How often the office that owed it ended and another took its place: nobody passed it on. */
  readonly successions: number
}

/** A question another office has to answer while the promise is owed; at most one stands open at a time. */
export type Question =
  | (Omit<EventOf<'HandOverProposed'>, 'type'> & { readonly kind: 'handOver' })
  | (Omit<EventOf<'ExtensionAsked'>, 'type'> & { readonly kind: 'extension' })
  /** It came back too often: the standing committee names the owner. */
  | { readonly kind: 'arbitration'; readonly since: IsoDate }
  /** Its office was split: the standing committee chooses which of its successors owes it from now on. */
  | { readonly kind: 'succession'; readonly toChooseFrom: readonly string[]; readonly since: IsoDate }
export type QuestionKind = Question['kind']

/** Between adoption and the end: the promise is owed. */
export type Owed = Captured & {
  /** What the council adopted: frozen. */
  readonly adoption: Adoption
  /** The one office that owes it now. */
  readonly ownerOfficeId: string
  /** The committee that verifies it now: the one named at adoption, or its successor. */
  readonly overseerOfficeId: string
  readonly trail: Trail
  /** The day that words without one came to mean; null while it is not known, or where the words fixed it. */
  readonly fixed: { readonly date: IsoDate; readonly basis: DueBasis } | null
  /** The date it was last extended to, and how often; the first date stays in `adoption`. */
  readonly extension: { readonly date: IsoDate | null; readonly times: number }
  /** What the agency last said of itself. */
  readonly progress: Said
  readonly lastReportOn: IsoDate | null
  readonly reports: number
  readonly returns: number
  /** The claim last sent back; null once a new one is made, or the return was settled. */
  readonly returned: Returned | null
  /** How often it was owed again after it had been closed. */
  readonly reopenings: number
  readonly criteria: Criteria
  /** The parts it was divided into; empty where it was not. */
  readonly parts: readonly Part[]
}

/**
 * One promise through its life. `captured` → `confirmed` → `owed` → `claimed` → `verified` → `closed`; a part begins `owed`.
 * `setAside` before adoption (a mistaken capture), `withdrawn` after it (only by a numbered decision), `disputed` while the standing
 * committee settles whether a claim holds. Closed is not for ever: a re-check that fails makes it owed again.
 * A hand-over proposed or an extension asked is no status of its own: meanwhile the promise is owed as before.
 */
export type Commitment =
  | { readonly status: 'absent' }
  | (Captured & { readonly status: 'captured' | 'confirmed' })
  | (Captured & { readonly status: 'setAside'; readonly reason: string })
  | (Owed & { readonly status: 'owed'; readonly question: Question | null })
  | (Owed & { readonly status: 'claimed'; readonly claim: Claim })
  | (Owed & { readonly status: 'disputed'; readonly claim: Claim; readonly dispute: Dispute })
  | (Owed & { readonly status: 'verified'; readonly claim: Claim; readonly verdict: Verdict })
  /** `rechecks` are the days still ahead on which it is looked at again, soonest first. */
  | (Owed & { readonly status: 'closed'; readonly claim: Claim; readonly verdict: Verdict; readonly decision: Closing; readonly rechecks: readonly IsoDate[] })
  | (Owed & { readonly status: 'withdrawn'; readonly decision: Withdrawal })

export type CommitmentStatus = Commitment['status']

/** Adopted, whether or not it has ended. */
export type Adopted = Extract<Commitment, Owed>
/** Adopted and owed, with nothing claimed. */
export type OwedNow = Extract<Commitment, { status: 'owed' }>

export const isAdopted = (state: Commitment): state is Adopted => 'adoption' in state

export const isDraft = (state: Commitment): state is Extract<Commitment, { status: 'captured' | 'confirmed' | 'setAside' }> =>
  state.status === 'captured' || state.status === 'confirmed' || state.status === 'setAside'

/** Owed with no question open: what belongs to a claim, a verdict or an end falls away, everything else stays. */
export const asOwed = (state: Adopted): OwedNow => ({
  status: 'owed', question: null, commitmentId: state.commitmentId, sittingId: state.sittingId, quote: state.quote, speaker: state.speaker,
  speakerRole: state.speakerRole, spokenOn: state.spokenOn, rules: state.rules, terms: state.terms, partOf: state.partOf, adoption: state.adoption,
  ownerOfficeId: state.ownerOfficeId, overseerOfficeId: state.overseerOfficeId, trail: state.trail, fixed: state.fixed, extension: state.extension,
  progress: state.progress, lastReportOn: state.lastReportOn, reports: state.reports, returns: state.returns, returned: state.returned,
  reopenings: state.reopenings, criteria: state.criteria, parts: state.parts,
})

/**
 * The original due date, frozen at adoption; before adoption, the date as understood so far. Where the words fixed no day and it came to be
 * known later, it carries that day, which then never moves either.
 */
export const dueOf = (state: Exclude<Commitment, { status: 'absent' }>): DueDate => {
  if (!('adoption' in state)) return state.terms.due
  const { adoption, fixed } = state
  return fixed === null ? adoption.due : { ...adoption.due, date: fixed.date, precision: 'day' }
}

/** The last day as it now stands: the date last extended to, else the original one; null where no day was fixed. */
export const currentDueOf = (state: Exclude<Commitment, { status: 'absent' }>): IsoDate | null =>
  ('adoption' in state ? state.extension.date : null) ?? dueOf(state).date

/** The day the agency's standing claim of completion was made; null while none stands. */
export const finishedOn = (state: Commitment): IsoDate | null => ('claim' in state ? state.claim.claimedOn : null)
