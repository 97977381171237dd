import { actByOf, awaitingOf, commitment, lastMove, moveTakenAt, type Awaiting, type CommitmentEvent } from '../commitment/index.ts'
import type { IsoDate } from '../calendar/index.ts'
import { stateAfter } from '../decider.ts'

/** What a list keeps of a promise's move since its record last changed; what the calendar alone changes since is worked out when asked. */
export type KeptMove = Awaiting & {
  readonly commitmentId: string
  readonly moveSince: IsoDate | null
  /** Position in the council's log of the entry that gave the move to whoever has it; null before adoption and after the end. */
  readonly moveTakenAt: number | null
  /** The last day to act, and the arbiter's where a hand-over is left unanswered. Of a closed promise, its next re-check. */
  readonly actBy: IsoDate | null
  readonly actByOfArbiter: IsoDate | null
}

/** What a promise's record adds up to for following up; null where there is none. */
export const keptMoveOf = (history: readonly { readonly position: number; readonly event: CommitmentEvent }[]): KeptMove | null => {
  const events = history.map(({ event }) => event)
  const state = stateAfter(commitment, events)
  if (state.status === 'absent') return null
  const moveSince = lastMove(events)?.from ?? null
  const taken = 'adoption' in state ? moveTakenAt(events) : null
  const clock = moveSince === null ? null : actByOf(state, moveSince)
  return {
    ...awaitingOf(state), commitmentId: state.commitmentId, moveSince, moveTakenAt: taken === null ? null : history[taken]!.position,
    actBy: state.status === 'closed' ? (state.rechecks[0] ?? null) : (clock?.date ?? null), actByOfArbiter: clock?.dateOfArbiter ?? null,
  }
}
