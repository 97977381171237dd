import type { OfficeMoves } from '../../application/passingRegister.ts'
import type { OfficePassing as Passed } from '../../domain/passing/index.ts'
import { listPath } from '../presenters/listFilter.ts'
import { useVisit } from '../request/visit.ts'
import { officePassingWords } from '../words/officePassingWords.ts'
import { Stat } from './Stat.tsx'

type Props = {
  readonly officeId: string
  /** Promises it owes now that have not ended. */
  readonly holds: number
  readonly passing: Passed & OfficeMoves
  /** What the promise with the longest move is about. */
  readonly longestTask: string | null
}

/** What one office holds, handed on, refused and got back, and the days charged to it; each figure leads to the list it counts. */
export const OfficePassing = ({ officeId, holds, passing, longestTask }: Props) => {
  const { say, href } = useVisit()
  const { handedOn, refused, gotBack, refusals, dutyDays, moveDays, moved, longest } = passing
  const list = (passed: 'handedOn' | 'refused' | 'gotBack' | 'moved'): string => listPath({ office: officeId, passed })
  return (
    <section id="chuyen-trach-nhiem" class="office-passing">
      <h2>{say(officePassingWords.heading)}</h2>
      <dl class="stats">
        <Stat label={say(officePassingWords.holds)} count={holds} to={listPath({ office: officeId, status: 'open' })} />
        <Stat label={say(officePassingWords.handedOn)} count={handedOn} to={list('handedOn')} />
        <Stat label={say(officePassingWords.refused)} count={refused} to={list('refused')} />
        <Stat label={say(officePassingWords.gotBack)} count={gotBack} to={list('gotBack')} />
        <Stat label={say(officePassingWords.moveDays)} count={moveDays} to={list('moved')} />
      </dl>
      {refusals.refusals === 0 ? null : <p class="figures">{say(officePassingWords.outcomes(refusals))}</p>}
      {longest === null ? null : (
        <p class="figures">
          {say(officePassingWords.days(moveDays, moved, dutyDays))} {say(officePassingWords.longest(longest.days))} <a href={href(`/cam-ket/${longest.commitmentId}#thoi-gian`)}>{longestTask ?? longest.commitmentId}</a>.
        </p>
      )}
    </section>
  )
}
