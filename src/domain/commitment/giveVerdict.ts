import { accepted, refused, type Decision } from '../decider.ts'
import type { CommandOf } from './commands.ts'
import type { CommitmentEvent } from './events.ts'
import type { CommitmentRefusal } from './refusals.ts'
import { blank, whileOwed } from './stage.ts'
import type { Commitment } from './state.ts'

/** The doer never verifies itself: the verdict belongs to the committee named at adoption, or to its successor. */
export const giveVerdict = (command: CommandOf<'ReturnClaim' | 'VerifyCompletion' | 'DisputeClaim'>, state: Commitment): Decision<CommitmentEvent, CommitmentRefusal> => {
  const standing = whileOwed(state)
  if (typeof standing === 'string') return refused(standing)
  if (command.officeId !== standing.overseerOfficeId) return refused('not-the-overseer')
  if (standing.status !== 'claimed') return refused('nothing-claimed')
  const { officeId, today } = command
  switch (command.type) {
    case 'ReturnClaim':
      return blank(command.missing) ? refused('missing-part-not-named') : accepted({ type: 'ClaimReturned', officeId, missing: command.missing.trim(), returnedOn: today })
    case 'VerifyCompletion':
      return blank(command.finding) ? refused('finding-missing') : accepted({ type: 'CompletionVerified', officeId, finding: command.finding.trim(), verifiedOn: today })
    case 'DisputeClaim':
      return blank(command.reason) ? refused('reason-missing') : accepted({ type: 'ClaimDisputed', officeId, reason: command.reason.trim(), disputedOn: today })
  }
}
