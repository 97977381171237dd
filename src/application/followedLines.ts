import { followedOn, toldTo, type DigestLine } from '../domain/followUp/index.ts'
import type { IsoDate } from '../domain/calendar/index.ts'
import type { FollowedPromise } from './followUpRegister.ts'
import type { OfficeRow } from './register.ts'

/** One line of what an office was told, as it stands now. */
export type FollowedLine = DigestLine & Omit<FollowedPromise, 'move'>

/**
 * What of these lines is still that office's to hear, with its day as it stands now: each promise once, by the first line given. What has moved on since, or waits for
 * something else now, is left out.
 */
export const stillTold = (lines: readonly DigestLine[], promises: ReadonlyMap<string, FollowedPromise>, office: Pick<OfficeRow, 'id' | 'kind'>, today: IsoDate): readonly FollowedLine[] => {
  const seen = new Set<string>()
  return lines.flatMap((line) => {
    if (seen.has(line.commitmentId)) return []
    seen.add(line.commitmentId)
    const promise = promises.get(line.commitmentId)
    const followed = promise && followedOn(promise.move, today)
    if (!promise || !followed || followed.awaited !== line.awaited) return []
    const still = toldTo(followed, today).some(({ officeId, as }) => as === line.as && (officeId === null ? office.kind === 'standingCommittee' : officeId === office.id))
    const { move: _, ...shown } = promise
    return still ? [{ ...line, since: followed.since, actBy: followed.actBy, ...shown }] : []
  })
}
