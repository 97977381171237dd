import { accepted, refused, type Decision } from '../decider.ts'
import type { CommandOf } from './commands.ts'
import type { CommitmentEvent } from './events.ts'
import type { CommitmentRefusal } from './refusals.ts'
import { blank } from './stage.ts'
import type { Commitment } from './state.ts'

/** From adoption on there is exactly one accountable office, and another one that verifies. */
export const adopt = (command: CommandOf<'AdoptCommitment'>, state: Commitment): Decision<CommitmentEvent, CommitmentRefusal> => {
  if (state.status === 'absent') return refused('not-captured')
  if (state.status === 'setAside') return refused('set-aside')
  if (state.status === 'captured') return refused('not-confirmed')
  if (state.status !== 'confirmed') return refused('already-adopted')
  const { officeId } = state.terms.owner
  if (officeId === null) return refused('owner-missing')
  if (blank(command.overseerOfficeId)) return refused('overseer-missing')
  if (command.overseerOfficeId === officeId) return refused('overseer-is-owner')
  return accepted({ ...command, type: 'CommitmentAdopted', ownerOfficeId: officeId, due: state.terms.due })
}
