import type { IsoDate } from '../calendar/index.ts'
import type { Commitment, Trail } from './state.ts'

/** Korea's rule of May 2015: at the third transfer the ombudsman names the owner. Hanoi's practice adds a word to the chair at the second. */
export const BOUNCES_TO_ALERT = 2
export const BOUNCES_TO_ARBITER = 3

/** Whether a proposed hand-over has gone unanswered past its last day: a pure question of the date, no timer sets it. */
export const handOverOverdue = (state: Commitment, today: IsoDate): boolean =>
  state.status === 'owed' && state.question?.kind === 'handOver' && today > state.question.answerBy

/** Whether the arbiter has been told: the promise came back often enough for the arbiter to step in. */
export const arbiterAlerted = ({ bounces }: Pick<Trail, 'bounces'>): boolean => bounces >= BOUNCES_TO_ALERT

/** Whether only the arbiter may still name another owner: after the third bounce, and after every decision of the arbiter, or it would decide nothing. */
export const onlyTheArbiter = ({ bounces, arbitrations }: Pick<Trail, 'bounces' | 'arbitrations'>): boolean => bounces >= BOUNCES_TO_ARBITER || arbitrations > 0

/** Whether the arbiter may name the owner on that day; after a split of the office that owed it, the choice among its successors is its own. */
export const arbiterMayDecide = (state: Extract<Commitment, { status: 'owed' }>, today: IsoDate): boolean =>
  state.question?.kind === 'succession' || arbiterAlerted(state.trail) || onlyTheArbiter(state.trail) || handOverOverdue(state, today)
