import { nextMove } from '../presenters/nextMove.ts'
import { useVisit } from '../request/visit.ts'
import { commitmentWords } from '../words/commitmentWords.ts'
import { deskWords } from '../words/deskWords.ts'
import { MoveLink } from './MoveLink.tsx'
import { moveFor } from './deskPaths.ts'
import type { Dossier } from './dossier.ts'
import { otherSteps } from './otherSteps.ts'

/** Whose move it is, and the button when it is this person's. */
export const MoveNow = ({ dossier }: { readonly dossier: Dossier }) => {
  const { row, names } = dossier
  const { say, href, signedIn, today } = useVisit()
  const nameOf = (id: string | null): string => (id === null ? undefined : names.get(id)) ?? say(commitmentWords.noOffice)
  const sentence = nextMove(row, { owner: nameOf(row.ownerOfficeId), overseer: nameOf(row.overseerOfficeId), receiver: nameOf(row.handOverToOfficeId) }, today)
  const mine = signedIn !== null && moveFor(row, signedIn.caller.actor, today) !== null
  const steps = signedIn === null ? [] : otherSteps(dossier, signedIn.caller.actor, today)
  return (
    <div class="move-now">
      {sentence === null ? null : <p class="move"><strong>{say(mine ? deskWords.yourMove : commitmentWords.next)}</strong> {say(sentence)}</p>}
      <MoveLink row={row} />
      {steps.length === 0 ? null : <ul class="other-steps">{steps.map(({ to, name }) => <li><a href={href(to)}>{say(name)}</a></li>)}</ul>}
    </div>
  )
}
