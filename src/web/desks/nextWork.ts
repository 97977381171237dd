import type { Actor } from '../../application/actor.ts'
import type { CommitmentRow } from '../../application/register.ts'
import { unreachable } from '../../domain/decider.ts'
import type { Desk } from './desk.ts'
import { askedOf } from './askedOf.ts'
import { readRows, type DeskSection } from './deskSection.ts'

/**
 * What waits for this person after `doneId`: the most urgent of what an office owes, or what has waited longest for a verdict or a decision.
 * Null when nothing waits, or the work of this role is not counted in single commitments.
 */
export const nextWork = async (desk: Desk, actor: Actor, doneId: string): Promise<CommitmentRow | null> => {
  for (const waiting of waitingFor(actor)) {
    // Two, because the one just dealt with may still be the first: a progress report leaves it owed.
    const { rows } = await readRows(desk, waiting, 1, 2)
    const next = rows.find(({ id }) => id !== doneId)
    if (next) return next
  }
  return null
}

/** First what others ask and wait for, then the desk's own work. */
const waitingFor = ({ role, office }: Actor): readonly Pick<DeskSection, 'filter' | 'order'>[] => {
  switch (role) {
    case 'agency': return [askedOf(role, office), { filter: { statuses: ['owed'], ownerOfficeId: office, moveOfficeId: office, withParts: true }, order: 'due' }]
    case 'committee': return [
      { filter: { statuses: ['claimed'], overseerOfficeId: office, withParts: true }, order: 'waiting' },
      { filter: { overseerOfficeId: office, withParts: true, periodsWaiting: true }, order: 'waiting' },
    ]
    case 'standingCommittee': return [askedOf(role, office), { filter: { statuses: ['verified'], withParts: true }, order: 'waiting' }]
    case 'deputy':
    case 'clerk':
    case 'secretary': return []
    default: return unreachable(role)
  }
}
