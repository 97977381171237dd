import { stateAfter } from '../decider.ts'
import type { IsoDate } from '../calendar/index.ts'
import { commitment } from './commitment.ts'
import type { CommitmentEvent } from './events.ts'
import { awaitingOf, moverOf, type Mover } from './mover.ts'
import { lastDay, moveSpans } from './spans.ts'

/**
 * Whose move it was when the record last changed, and since which day (`from`; null before adoption). Null where nothing is waited for.
 * Kept in lists; what the calendar alone has changed since, `moverOf` and `moveSinceOn` tell.
 */
export const lastMove = (history: readonly CommitmentEvent[]): (Mover & { readonly from: IsoDate | null }) | null => {
  const state = stateAfter(commitment, history)
  if (state.status === 'absent') return null
  const day = lastDay(history)
  if (day === null) {
    // The move of a draft depends on no day.
    const mover = moverOf(awaitingOf(state), '0001-01-01')
    return mover && { ...mover, from: null }
  }
  const span = moveSpans(history).find(({ from, to }) => from <= day && (to === null || day < to))
  return span ? { role: span.role, officeId: span.officeId, from: span.from } : null
}
