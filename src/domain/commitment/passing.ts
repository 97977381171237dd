import type { IsoDate } from '../calendar/index.ts'
import type { CommitmentEvent } from './events.ts'
import { evolve } from './evolve.ts'
import type { Commitment, Trail } from './state.ts'

/**
 * One "not ours" and what came of it. `wrong`: the refuser came to owe the promise later; `right`: the office it named owes it now;
 * `open`: neither.
 */
export type Refused = {
  readonly officeId: string
  readonly properOfficeId: string
  readonly reason: string
  readonly on: IsoDate
  readonly outcome: 'right' | 'wrong' | 'open'
}

/** How a promise was passed on: the counters, and every refusal with what came of it. */
export type Passing = Omit<Trail, 'refusals'> & { readonly refusals: readonly Refused[] }

const NEVER: Passing = { holders: [], hops: 0, bounces: 0, arbitrations: 0, successions: 0, refusals: [] }

export const passingOf = (history: readonly CommitmentEvent[]): Passing => {
  let state: Commitment = { status: 'absent' }
  const steps: { readonly event: CommitmentEvent; readonly holdersThen: number }[] = []
  for (const event of history) {
    state = evolve(state, event)
    if ('adoption' in state) steps.push({ event, holdersThen: state.trail.holders.length })
  }
  if (!('adoption' in state)) return NEVER
  const { trail, ownerOfficeId } = state
  const refusals = steps.flatMap(({ event, holdersThen }) => {
    if (event.type !== 'HandOverRefused') return []
    const { officeId, properOfficeId, reason, refusedOn } = event
    const outcome = trail.holders.slice(holdersThen).includes(officeId) ? 'wrong' : properOfficeId === ownerOfficeId ? 'right' : 'open'
    return [{ officeId, properOfficeId, reason, on: refusedOn, outcome } as const]
  })
  return { ...trail, refusals }
}
