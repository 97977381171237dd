import type { Millis, Via } from '../floor/index.ts'

/** How a vote is taken: by device and by name, by device and secretly, by hands counted in the hall, or on paper. */
export const WAYS = ['open', 'secret', 'hands', 'paper'] as const
export type Way = (typeof WAYS)[number]

/**
 * What is decided: yes or no on a text (a resolution), or which of several options are chosen: at most so many marks and so many chosen (topics proposed), or each on its own,
 * by more than half of those who handed in a vote (a shortlist to be confirmed).
 */
export type Choosing =
  | { readonly kind: 'yesNo'; readonly majority: 'half' | 'twoThirds' }
  | { readonly kind: 'upTo'; readonly marks: number; readonly chosen: number }
  | { readonly kind: 'each' }

export type Option = { readonly optionId: string; readonly title: string }

/** What a deputy may say to one text (Law on Organisation of Local Government): for it, against it, or take part without voting. */
export const STANDS = ['yes', 'no', 'notVoting'] as const
export type Stand = (typeof STANDS)[number]

/** What is on a ballot: a stand to a text, or the options marked. An invalid one comes on paper only. */
export type Choice = { readonly kind: 'stand'; readonly stand: Stand } | { readonly kind: 'marks'; readonly optionIds: readonly string[] } | { readonly kind: 'invalid' }

/** Totals of a count that was made outside: hands, or papers. */
export type Totals =
  | { readonly kind: 'stands'; readonly yes: number; readonly no: number; readonly notVoting: number }
  | { readonly kind: 'marks'; readonly issued: number; readonly returned: number; readonly valid: number; readonly marks: readonly { readonly optionId: string; readonly votes: number }[] }

export type VoteEvent =
  | {
      readonly type: 'VotePrepared'
      readonly voteId: string
      readonly sittingId: string
      readonly title: string
      readonly way: Way
      readonly choosing: Choosing
      /** Empty for a text. */
      readonly options: readonly Option[]
      /** SHA-256 of the text that is voted on, lower-case hex; null where there is none. */
      readonly textSha256: string | null
      /** The vote that this one takes the place of. */
      readonly insteadOf: string | null
      readonly at: Millis
    }
  | {
      readonly type: 'VoteOpened'
      /** Who may vote: the roll as it was at this moment, whatever becomes of it. */
      readonly deputyIds: readonly string[]
      readonly total: number
      readonly present: number
      readonly at: Millis
    }
  /** A ballot was handed in. `choice` is null in a secret vote: there it lies in the box, without a name, an order or a time. */
  | { readonly type: 'BallotCast'; readonly deputyId: string; readonly receipt: string; readonly choice: Choice | null; readonly via: Via; readonly at: Millis }
  | { readonly type: 'VoteSuspended'; readonly reason: string; readonly at: Millis }
  | { readonly type: 'VoteReopened'; readonly at: Millis }
  /** The box is closed. In a secret vote its papers, in the order of what stands on them, which tells nothing about whose they were. */
  | { readonly type: 'VoteClosed'; readonly papers: readonly Choice[] | null; readonly by: string; readonly at: Millis }
  | { readonly type: 'TotalsEntered'; readonly totals: Totals; readonly by: string; readonly at: Millis }
  /** A second person has checked the count; `by` and the account that counted are never the same. */
  | { readonly type: 'VoteCertified'; readonly by: string; readonly at: Millis }
  /** Options at the cut had as many votes as each other; somebody had to choose, and says why. */
  | { readonly type: 'TieDecided'; readonly optionIds: readonly string[]; readonly reason: string; readonly at: Millis }
  | { readonly type: 'VoteAnnounced'; readonly at: Millis }
  /** What was read out in the hall was not what was counted: both stand. */
  | { readonly type: 'AnnouncementCorrected'; readonly readOut: string; readonly reason: string; readonly at: Millis }
  /** A deputy who pressed the wrong button says so; the ballot stays. */
  | { readonly type: 'BallotRegretted'; readonly deputyId: string; readonly words: string; readonly at: Millis }
  | { readonly type: 'VoteVoided'; readonly reason: string; readonly at: Millis }
