import type { DueDate, IsoDate } from '../calendar/index.ts'
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
}

export type Adoption = Omit<EventOf<'CommitmentAdopted'>, 'type'>

export type Claim = { readonly text: string; readonly evidence: readonly Evidence[]; readonly claimedOn: IsoDate }
export type Verdict = { readonly officeId: string; readonly finding: string; readonly verifiedOn: IsoDate }
export type Decision = { readonly officeId: string; readonly documentNumber: string; readonly on: IsoDate; readonly reason: string | null }

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
}

/** A question another office has to answer while the promise is owed; at most one stands open at a time. */
export type Question =
  | (Omit<EventOf<'HandOverProposed'>, 'type'> & { readonly kind: 'handOver' })
  | (Omit<EventOf<'ExtensionAsked'>, 'type'> & { readonly kind: 'extension' })
  /** It came back too often: the standing committee names the owner. */
  | { readonly kind: 'arbitration'; readonly since: IsoDate }
export type QuestionKind = Question['kind']

/** Between adoption and the end: the promise is owed. */
export type Owed = Captured & {
  /** What the council adopted: frozen. */
  readonly adoption: Adoption
  /** The one office that owes it now. */
  readonly ownerOfficeId: string
  readonly trail: Trail
  /** The date it was last extended to, and how often; the first date stays in `adoption`. */
  readonly extension: { readonly date: IsoDate | null; readonly times: number }
  /** What the agency last said of itself. */
  readonly progress: Said
  readonly lastReportOn: IsoDate | null
  readonly reports: number
  readonly returns: number
}

/**
 * One promise through its life. `captured` → `confirmed` → `owed` → `claimed` → `verified` → `closed`;
 * `setAside` before adoption (a mistaken capture), `withdrawn` after it (only by a numbered decision).
 * A hand-over proposed or an extension asked is no status of its own: meanwhile the promise is owed as before.
 */
export type Commitment =
  | { readonly status: 'absent' }
  | (Captured & { readonly status: 'captured' | 'confirmed' })
  | (Captured & { readonly status: 'setAside'; readonly reason: string })
  | (Owed & { readonly status: 'owed'; readonly question: Question | null })
  | (Owed & { readonly status: 'claimed'; readonly claim: Claim })
  | (Owed & { readonly status: 'verified'; readonly claim: Claim; readonly verdict: Verdict })
  | (Owed & { readonly status: 'closed'; readonly claim: Claim; readonly verdict: Verdict; readonly decision: Decision })
  | (Owed & { readonly status: 'withdrawn'; readonly decision: Decision })

export type CommitmentStatus = Commitment['status']

/** The original due date, frozen at adoption; before adoption, the date as understood so far. */
export const dueOf = (state: Exclude<Commitment, { status: 'absent' }>): DueDate =>
  'adoption' in state ? state.adoption.due : state.terms.due

/** The last day as it now stands: the date last extended to, else the original one; null where no day was fixed. */
export const currentDueOf = (state: Exclude<Commitment, { status: 'absent' }>): IsoDate | null =>
  ('adoption' in state ? state.extension.date : null) ?? dueOf(state).date

/** The day the agency's standing claim of completion was made; null while none stands. */
export const finishedOn = (state: Commitment): IsoDate | null => ('claim' in state ? state.claim.claimedOn : null)
