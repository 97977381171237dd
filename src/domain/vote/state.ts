import type { Millis, Via } from '../floor/index.ts'
import type { Choice, Totals, VoteEvent } from './events.ts'

type Prepared = Omit<Extract<VoteEvent, { type: 'VotePrepared' }>, 'type' | 'at'>

export type CastBallot = { readonly deputyId: string; readonly receipt: string; readonly choice: Choice | null; readonly via: Via }

export type Taken = Prepared & {
  readonly status: 'prepared' | 'open' | 'suspended' | 'closed' | 'certified' | 'announced' | 'void'
  readonly deputyIds: readonly string[]
  readonly total: number
  readonly present: number
  readonly ballots: readonly CastBallot[]
  /** The papers of a secret vote, once it is closed. */
  readonly papers: readonly Choice[]
  readonly totals: Totals | null
  readonly countedBy: string | null
  readonly certifiedBy: string | null
  readonly tie: { readonly optionIds: readonly string[]; readonly reason: string } | null
  readonly suspendedFor: string | null
  readonly voidFor: string | null
  readonly corrections: readonly { readonly readOut: string; readonly reason: string }[]
  readonly regrets: readonly { readonly deputyId: string; readonly words: string }[]
  readonly openedAt: Millis | null
  readonly closedAt: Millis | null
}

export type Vote = { readonly status: 'absent' } | Taken
