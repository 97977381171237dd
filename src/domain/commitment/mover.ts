import type { Role } from '../access/index.ts'
import { daysAfter, type IsoDate } from '../calendar/index.ts'
import { unreachable } from '../decider.ts'
import type { Commitment, CommitmentStatus, QuestionKind } from './state.ts'

/** Whose move it is: the role, and the one office it must be; `officeId` is null where any office of that role is meant. */
export type Mover = { readonly role: Role; readonly officeId: string | null }

/** What has to be known of a commitment to tell whose move it is. Before adoption the offices may still be null. */
export type Awaiting = {
  readonly status: Exclude<CommitmentStatus, 'absent'>
  /** The office that owes it now. */
  readonly ownerOfficeId: string | null
  readonly overseerOfficeId: string | null
  readonly question: QuestionKind | null
  /** The office a hand-over is offered to, and the last day on which it decides; null without a hand-over. */
  readonly handOverToOfficeId: string | null
  readonly answerBy: IsoDate | null
}

const STANDING_COMMITTEE: Mover = { role: 'standingCommittee', officeId: null }

/**
 * Who must act next on `today`, so that no promise ever waits for nobody in particular. The one rule of the move: lists, desks and spans of
 * time all follow from it. Null only where nothing is waited for: an ended commitment, or a capture set aside.
 */
export const moverOf = (awaiting: Awaiting, today: IsoDate): Mover | null => {
  switch (awaiting.status) {
    case 'captured':
    case 'confirmed':
      return { role: 'secretary', officeId: null }
    case 'owed':
      return moverWhileOwed(awaiting, today)
    case 'claimed':
      return { role: 'committee', officeId: awaiting.overseerOfficeId }
    case 'disputed':
    case 'verified':
      return STANDING_COMMITTEE
    case 'setAside':
    case 'closed':
    case 'withdrawn':
      return null
    default:
      return unreachable(awaiting.status)
  }
}

/** What whoever has the move is waited for: the work itself, or an answer to somebody. */
export const AWAITED = ['work', 'handOver', 'owner', 'extension', 'verdict', 'dispute', 'closing'] as const
export type Awaited = (typeof AWAITED)[number]

/** What is waited for on `today`; null before adoption and after the end. `owner`: the standing committee's word on whose it is. */
export const awaitedOf = (awaiting: Awaiting, today: IsoDate): Awaited | null => {
  switch (awaiting.status) {
    case 'owed':
      if (awaiting.question === null) return 'work'
      if (awaiting.question === 'arbitration' || awaiting.question === 'succession') return 'owner'
      return awaiting.question === 'handOver' && isUnanswered(awaiting, today) ? 'owner' : awaiting.question
    case 'claimed':
      return 'verdict'
    case 'disputed':
      return 'dispute'
    case 'verified':
      return 'closing'
    case 'captured':
    case 'confirmed':
    case 'setAside':
    case 'closed':
    case 'withdrawn':
      return null
    default:
      return unreachable(awaiting.status)
  }
}

const moverWhileOwed = (awaiting: Awaiting, today: IsoDate): Mover => {
  switch (awaiting.question) {
    case null:
      return { role: 'agency', officeId: awaiting.ownerOfficeId }
    case 'handOver':
      return isUnanswered(awaiting, today) ? STANDING_COMMITTEE : { role: 'agency', officeId: awaiting.handOverToOfficeId }
    case 'extension':
    case 'arbitration':
    case 'succession':
      return STANDING_COMMITTEE
    default:
      return unreachable(awaiting.question)
  }
}

/** Whether the receiver's last day has passed: from the next day on it is the arbiter's move. */
export const isUnanswered = ({ answerBy }: Pick<Awaiting, 'answerBy'>, today: IsoDate): boolean => answerBy !== null && today > answerBy

/** Since when the present mover has it, from what the record held when it last changed (`moveSince`). */
export const moveSinceOn = ({ answerBy, moveSince }: Pick<Awaiting, 'answerBy'> & { readonly moveSince: IsoDate | null }, today: IsoDate): IsoDate | null =>
  answerBy !== null && isUnanswered({ answerBy }, today) ? daysAfter(answerBy, 1) : moveSince

/** Whether it is this person's move: their role, and their office where one is named. */
export const isMoveOf = (awaiting: Awaiting, actor: { readonly role: Role; readonly office: string }, today: IsoDate): boolean => {
  const mover = moverOf(awaiting, today)
  return mover !== null && mover.role === actor.role && (mover.officeId === null || mover.officeId === actor.office)
}

/** What the rule of the move asks of a commitment. */
export const awaitingOf = (state: Exclude<Commitment, { status: 'absent' }>): Awaiting => {
  const question = state.status === 'owed' ? state.question : null
  const handOver = question?.kind === 'handOver' ? question : null
  return {
    status: state.status,
    ownerOfficeId: 'adoption' in state ? state.ownerOfficeId : state.terms.owner.officeId,
    overseerOfficeId: 'adoption' in state ? state.overseerOfficeId : null,
    question: question?.kind ?? null, handOverToOfficeId: handOver?.toOfficeId ?? null, answerBy: handOver?.answerBy ?? null,
  }
}
