import type { DueDate, IsoDate } from '../calendar/index.ts'
import type { CommitmentEvent, Evidence, Quote, Said, Terms } from './events.ts'

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

export type Adoption = Omit<Extract<CommitmentEvent, { type: 'CommitmentAdopted' }>, 'type'>

export type Claim = { readonly text: string; readonly evidence: readonly Evidence[]; readonly claimedOn: IsoDate }
export type Verdict = { readonly officeId: string; readonly finding: string; readonly verifiedOn: IsoDate }
export type Decision = { readonly officeId: string; readonly documentNumber: string; readonly on: IsoDate; readonly reason: string | null }

/** Between adoption and the end: the promise is owed. */
export type Owed = Captured & {
  readonly adoption: Adoption
  /** What the agency last said of itself. */
  readonly progress: Said
  readonly lastReportOn: IsoDate | null
  readonly reports: number
  readonly returns: number
}

/**
 * One promise through its life. `captured` → `confirmed` → `owed` → `claimed` → `verified` → `closed`;
 * `setAside` before adoption (a mistaken capture), `withdrawn` after it (only by a numbered decision).
 */
export type Commitment =
  | { readonly status: 'absent' }
  | (Captured & { readonly status: 'captured' | 'confirmed' })
  | (Captured & { readonly status: 'setAside'; readonly reason: string })
  | (Owed & { readonly status: 'owed' })
  | (Owed & { readonly status: 'claimed'; readonly claim: Claim })
  | (Owed & { readonly status: 'verified'; readonly claim: Claim; readonly verdict: Verdict })
  | (Owed & { readonly status: 'closed'; readonly claim: Claim; readonly verdict: Verdict; readonly decision: Decision })
  | (Owed & { readonly status: 'withdrawn'; readonly decision: Decision })

export type CommitmentStatus = Commitment['status']

/** The original due date, frozen at adoption; before adoption, the date as understood so far. */
export const dueOf = (state: Exclude<Commitment, { status: 'absent' }>): DueDate =>
  'adoption' in state ? state.adoption.due : state.terms.due

/** The day the agency's standing claim of completion was made; null while none stands. */
export const finishedOn = (state: Commitment): IsoDate | null => ('claim' in state ? state.claim.claimedOn : null)
