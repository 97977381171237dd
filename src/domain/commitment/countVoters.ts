import { accepted, refused, type Decision } from '../decider.ts'
import type { CommandOf } from './commands.ts'
import type { CommitmentEvent } from './events.ts'
import type { CommitmentRefusal } from './refusals.ts'
import { blank, whileOwed } from './stage.ts'
import type { Commitment } from './state.ts'

/** More than any one country has voters who were asked one by one; a slip of the keyboard is more. */
const MOST = 10_000_000

/** How many voters raised it, as a report on voters' opinions says: one of the four measures by which promises are ranked for re-questioning. */
export const countVoters = ({ voters, source, today }: CommandOf<'CountVoters'>, state: Commitment): Decision<CommitmentEvent, CommitmentRefusal> => {
  const standing = whileOwed(state)
  if (typeof standing === 'string') return refused(standing)
  if (!Number.isSafeInteger(voters) || voters < 1 || voters > MOST) return refused('voters-not-a-count')
  return blank(source) ? refused('voters-source-missing') : accepted({ type: 'VotersCounted', voters, source: source.trim(), countedOn: today })
}
