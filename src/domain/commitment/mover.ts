import type { Role } from '../access/index.ts'
import { unreachable } from '../decider.ts'
import type { CommitmentStatus } from './state.ts'

/** Whose move it is: the role, and the one office it must be; `officeId` is null where any office of that role is meant. */
export type Mover = { readonly role: Role; readonly officeId: string | null }

/** What has to be known of a commitment to tell whose move it is. Before adoption the offices may still be null. */
export type Awaiting = {
  readonly status: Exclude<CommitmentStatus, 'absent'>
  readonly ownerOfficeId: string | null
  readonly overseerOfficeId: string | null
}

/**
 * Who must act next, so that no promise ever waits for nobody in particular.
 * Null only where nothing is waited for: an ended commitment, or a capture set aside.
 */
export const moverOf = ({ status, ownerOfficeId, overseerOfficeId }: Awaiting): Mover | null => {
  switch (status) {
    case 'captured':
    case 'confirmed':
      return { role: 'secretary', officeId: null }
    case 'owed':
      return { role: 'agency', officeId: ownerOfficeId }
    case 'claimed':
      return { role: 'committee', officeId: overseerOfficeId }
    case 'verified':
      return { role: 'standingCommittee', officeId: null }
    case 'setAside':
    case 'closed':
    case 'withdrawn':
      return null
    default:
      return unreachable(status)
  }
}

/** Whether it is this person's move: their role, and their office where one is named. */
export const isMoveOf = (awaiting: Awaiting, actor: { readonly role: Role; readonly office: string }): boolean => {
  const mover = moverOf(awaiting)
  return mover !== null && mover.role === actor.role && (mover.officeId === null || mover.officeId === actor.office)
}
