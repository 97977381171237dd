import type { Decider } from '../decider.ts'
import type { CommitmentCommand } from './commands.ts'
import { decide } from './decide.ts'
import type { CommitmentEvent } from './events.ts'
import { evolve } from './evolve.ts'
import type { CommitmentRefusal } from './refusals.ts'
import type { Commitment } from './state.ts'

/** The life of one promise, from the words that were heard to the decision that ends it. */
export const commitment: Decider<Commitment, CommitmentCommand, CommitmentEvent, CommitmentRefusal> = {
  initialState: { status: 'absent' },
  decide,
  evolve,
}
