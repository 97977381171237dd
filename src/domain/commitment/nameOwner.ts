import { accepted, refused, type Decision } from '../decider.ts'
import { arbiterMayDecide } from './arbiter.ts'
import type { CommandOf } from './commands.ts'
import type { CommitmentEvent } from './events.ts'
import type { CommitmentRefusal } from './refusals.ts'
import { blank, claimInTheWay, questionPending, whileOwed } from './stage.ts'
import type { Commitment } from './state.ts'

/** The arbiter names whose it is, on a numbered document: only where offices could not settle it between them, and never itself or the overseer. */
export const nameOwner = (command: CommandOf<'NameOwner'>, state: Commitment): Decision<CommitmentEvent, CommitmentRefusal> => {
  const standing = whileOwed(state)
  if (typeof standing === 'string') return refused(standing)
  const { officeId, ownerOfficeId, reason, documentNumber, today } = command
  if (officeId === standing.ownerOfficeId) return refused('doer-may-not-decide')
  if (standing.status !== 'owed') return refused(claimInTheWay(standing))
  if (standing.question?.kind === 'extension') return refused(questionPending(standing.question))
  if (!arbiterMayDecide(standing, today)) return refused('nothing-to-arbitrate')
  if (blank(ownerOfficeId)) return refused('receiver-missing')
  if (ownerOfficeId === standing.overseerOfficeId) return refused('receiver-is-overseer')
  if (ownerOfficeId === officeId) return refused('arbiter-names-itself')
  if (blank(reason)) return refused('reason-missing')
  if (blank(documentNumber)) return refused('document-number-missing')
  return accepted({ type: 'OwnerNamed', officeId, ownerOfficeId, reason: reason.trim(), documentNumber: documentNumber.trim(), namedOn: today })
}
