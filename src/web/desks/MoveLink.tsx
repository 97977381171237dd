import type { CommitmentRow } from '../../application/register.ts'
import { useVisit } from '../request/visit.ts'
import { moveFor } from './deskPaths.ts'

/** The button that answers, for whoever's move it is; nothing for everyone else. */
export const MoveLink = ({ row }: { readonly row: CommitmentRow }) => {
  const { say, href, signedIn, today } = useVisit()
  const move = signedIn === null ? null : moveFor(row, signedIn.caller.actor, today)
  if (move === null) return null
  // Many such buttons stand on a page: read aloud, each says what it is about.
  return <p class="work-move"><a class="button button-main" href={href(move.to)}>{say(move.name)}<span class="unseen">: {row.action}</span></a></p>
}
