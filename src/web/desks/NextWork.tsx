import type { CommitmentRow } from '../../application/register.ts'
import { DESK_HOME } from '../request/deskHome.ts'
import { useVisit } from '../request/visit.ts'
import { deskWords } from '../words/deskWords.ts'
import { MoveLink } from './MoveLink.tsx'
import { CalendarTag } from './WorkRow.tsx'
import { casePath } from './deskPaths.ts'

/** What to do after what was just done: the next in line, or that nothing waits. */
export const NextWork = ({ next }: { readonly next: CommitmentRow | null }) => {
  const { say, href } = useVisit()
  return (
    <section class="next-work">
      <h2>{say(deskWords.nextWork)}</h2>
      {next === null
        ? <p>{say(deskWords.nextWorkNone)}</p>
        : <><p><a href={href(casePath(next.id))}>{next.action}</a> <CalendarTag row={next} /></p><MoveLink row={next} /></>}
      <p><a href={href(DESK_HOME)}>{say(deskWords.backToDesk)}</a></p>
    </section>
  )
}
