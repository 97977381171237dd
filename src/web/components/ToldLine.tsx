import type { PropsWithChildren } from 'hono/jsx'
import type { FollowedLine } from '../../application/followedLines.ts'
import { ASKED, explainNews } from '../../domain/followUp/index.ts'
import type { IsoDate } from '../../domain/calendar/index.ts'
import { useVisit } from '../request/visit.ts'

type Props = PropsWithChildren<{
  readonly line: Pick<FollowedLine, 'action' | 'ownerName' | 'resolutionNumber' | 'as' | 'awaited' | 'news' | 'since' | 'actBy'>
  /** The day on which it is told. */
  readonly day: IsoDate
  /** Where its name leads, as a path without language. */
  readonly to: string
  /** Level of its heading: one below the heading above the list. */
  readonly level?: 'h3' | 'h4'
}>

/** One promise in what an office is told: what is asked, by when, and how late it is. */
export const ToldLine = ({ line, day, to, level: Level = 'h4', children }: Props) => {
  const { say, href } = useVisit()
  const { action, ownerName, resolutionNumber, as, awaited, actBy } = line
  const late = actBy !== null && actBy < day
  return (
    <li class="told">
      <Level><a href={href(to)}>{action}</a></Level>
      <p class="told-facts">
        {as === 'mover' ? <span class="told-asked">{say(ASKED[awaited])}</span> : ownerName === null ? null : <span>{ownerName}</span>}
        <span class={late ? 'told-late' : undefined}>{say(explainNews(line, day))}</span>
        {resolutionNumber === null ? null : <span>{resolutionNumber}</span>}
      </p>
      {children}
    </li>
  )
}
