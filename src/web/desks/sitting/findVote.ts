import type { SittingNow } from '../../../application/floorRegister.ts'
import type { Taken } from '../../../domain/vote/index.ts'
import type { WebDeps } from '../../webDeps.ts'

/** A vote with the sitting it belongs to, as of one moment; null where there is no such vote. */
export const findVote = async ({ register, council }: Pick<WebDeps, 'register' | 'council'>, voteId: string): Promise<{ readonly now: SittingNow; readonly vote: Taken } | null> => {
  const sittingId = await register.floor.sittingOfVote(council, voteId)
  const now = sittingId === null ? null : await register.floor.sittingNow(council, sittingId)
  const vote = now?.votes.find((one) => one.vote.voteId === voteId)?.vote
  return now && vote ? { now, vote } : null
}
