import { commitment, isAdopted, type Adopted, type CommitmentEvent } from '../../domain/commitment/index.ts'
import { stateAfter } from '../../domain/decider.ts'

/** An adopted promise as its record leaves it, with everything it is judged by; null before adoption. */
export const adoptedOf = (history: readonly { readonly event: CommitmentEvent }[]): Adopted | null => {
  const state = stateAfter(commitment, history.map(({ event }) => event))
  return isAdopted(state) ? state : null
}
