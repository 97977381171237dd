import { unreachable } from '../decider.ts'
import type { CommitmentRefusal } from './refusals.ts'
import type { Commitment, Question } from './state.ts'

/** Still owed: adopted and not ended. */
export type Standing = Extract<Commitment, { status: 'owed' | 'claimed' | 'disputed' | 'verified' }>

/** The state where the promise is still owed, or why nothing can be done about it. */
export const whileOwed = (state: Commitment): Standing | CommitmentRefusal => {
  switch (state.status) {
    case 'absent':
      return 'not-captured'
    case 'captured':
    case 'confirmed':
    case 'setAside':
      return 'not-adopted'
    case 'closed':
    case 'withdrawn':
      return 'already-ended'
    case 'owed':
    case 'claimed':
    case 'disputed':
    case 'verified':
      return state
    default:
      return unreachable(state)
  }
}

/** Why nothing new may be asked while a question stands open. */
export const questionPending = (question: Question): CommitmentRefusal => {
  switch (question.kind) {
    case 'handOver':
      return 'hand-over-pending'
    case 'extension':
      return 'extension-pending'
    case 'arbitration':
      return 'arbitration-pending'
    case 'succession':
      return 'succession-pending'
    default:
      return unreachable(question)
  }
}

/** Why nothing but the claim itself can be dealt with now. */
export const claimInTheWay = ({ status }: Exclude<Standing, { status: 'owed' }>): CommitmentRefusal => (status === 'disputed' ? 'dispute-pending' : 'claim-pending')

export const blank = (text: string): boolean => text.trim() === ''
