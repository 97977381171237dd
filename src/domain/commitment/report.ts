import { accepted, refused, type Decision } from '../decider.ts'
import type { CommandOf } from './commands.ts'
import type { CommitmentEvent } from './events.ts'
import { untoldPeriods } from './periods.ts'
import type { CommitmentRefusal } from './refusals.ts'
import { blank, claimInTheWay, whileOwed } from './stage.ts'
import type { Commitment } from './state.ts'

/**
 * Only the accountable office speaks of its own progress; "done" needs proof, every part verified and every period judged. It may say so while
 * a hand-over or an extension stands open, for it is liable meanwhile; a claim ends the open question, so that a finished promise waits for its
 * verdict and nothing else.
 */
export const report = (command: CommandOf<'ReportProgress' | 'ClaimCompletion'>, state: Commitment): Decision<CommitmentEvent, CommitmentRefusal> => {
  const standing = whileOwed(state)
  if (typeof standing === 'string') return refused(standing)
  if (command.officeId !== standing.ownerOfficeId) return refused('not-the-owner')
  if (standing.status !== 'owed') return refused(claimInTheWay(standing))
  if (blank(command.text)) return refused('report-is-empty')
  const { officeId, evidence } = command
  const text = command.text.trim()
  if (command.type === 'ReportProgress')
    return accepted({ type: 'ProgressReported', officeId, progress: command.progress, text, evidence, reportedOn: command.today })
  if (evidence.length === 0) return refused('evidence-missing')
  if (standing.parts.some(({ finished }) => finished === null)) return refused('parts-unfinished')
  if (untoldPeriods(standing.criteria.periods, command.today).length > 0) return refused('periods-unjudged')
  return accepted({ type: 'CompletionClaimed', officeId, text, evidence, claimedOn: command.today })
}
