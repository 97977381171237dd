import { dayOf } from './dayOf.ts'
import type { CommitmentEvent } from './events.ts'
import { evolve } from './evolve.ts'
import { awaitedOf, awaitingOf, moverOf } from './mover.ts'
import type { Commitment } from './state.ts'

/**
 * Which event gave the move to whoever has it now, by its place in the history from 0; null where nothing is waited for. Told by the order of the
 * record and not by days: a step entered late, dated back, still reaches its office as news.
 */
export const moveTakenAt = (history: readonly CommitmentEvent[]): number | null => {
  let state: Commitment = { status: 'absent' }
  let taken: { readonly at: number; readonly what: string } | null = null
  history.forEach((event, at) => {
    state = evolve(state, event)
    if (state.status === 'absent') return
    const [awaiting, day] = [awaitingOf(state), dayOf(event)]
    const [mover, awaited] = [moverOf(awaiting, day), awaitedOf(awaiting, day)]
    if (mover === null || awaited === null) taken = null
    else {
      const what = `${mover.role}/${mover.officeId ?? ''}/${awaited}`
      if (taken?.what !== what) taken = { at, what }
    }
  })
  return (taken as { readonly at: number } | null)?.at ?? null
}
