import { nextMove } from '../presenters/nextMove.ts'
import { useVisit } from '../request/visit.ts'
import { commitmentWords } from '../words/commitmentWords.ts'
import { deskWords } from '../words/deskWords.ts'
import { verdictWords } from '../words/verdictWords.ts'
import { MoveLink } from './MoveLink.tsx'
import { casePath, moveFor } from './deskPaths.ts'
import type { Dossier } from './dossier.ts'
import { OPENED_WHEN } from './moveGuard.ts'

/** Whose move it is, and the button when it is this person's. */
export const MoveNow = ({ dossier: { row, names }, mayWithdraw }: { readonly dossier: Dossier; readonly mayWithdraw: boolean }) => {
  const { say, href, signedIn, today } = useVisit()
  const nameOf = (id: string | null): string => (id === null ? undefined : names.get(id)) ?? say(commitmentWords.noOffice)
  const sentence = nextMove(row, { owner: nameOf(row.ownerOfficeId), overseer: nameOf(row.overseerOfficeId), receiver: nameOf(row.handOverToOfficeId) }, today)
  const mine = signedIn !== null && moveFor(row, signedIn.caller.actor, today) !== null
  const withdrawable = mayWithdraw && (OPENED_WHEN.withdrawal.statuses as readonly string[]).includes(row.status)
  return (
    <div class="move-now">
      {sentence === null ? null : <p class="move"><strong>{say(mine ? deskWords.yourMove : commitmentWords.next)}</strong> {say(sentence)}</p>}
      <MoveLink row={row} />
      {withdrawable ? <p><a href={href(`${casePath(row.id)}/rut`)}>{say(verdictWords.withdrawLink)}</a></p> : null}
    </div>
  )
}
