import { unreachable } from '../../domain/decider.ts'
import { isUnanswered } from '../../domain/commitment/index.ts'
import type { IsoDate } from '../../domain/calendar/index.ts'
import type { CommitmentRow } from '../../application/register.ts'
import type { Bilingual } from '../../domain/language.ts'
import { commitmentWords } from '../words/commitmentWords.ts'

type Moving = Pick<CommitmentRow, 'status' | 'returns' | 'question' | 'answerBy'>
/** Names of the offices that may have the move. */
export type MovingOffices = { readonly owner: string; readonly overseer: string; readonly receiver: string }

/** Whose move it is, in a sentence: at every moment exactly one office, or nobody once it has ended. */
export const nextMove = (row: Moving, { owner, overseer, receiver }: MovingOffices, today: IsoDate): Bilingual | null => {
  switch (row.status) {
    case 'captured':
    case 'confirmed':
    case 'setAside':
      return null
    case 'owed':
      return whileOwed(row, owner, receiver, today)
    case 'claimed':
      return commitmentWords.moveOverseer(overseer)
    case 'disputed':
      return commitmentWords.moveDispute
    case 'verified':
      return commitmentWords.moveStanding
    case 'closed':
    case 'withdrawn':
      return commitmentWords.moveNobody
    default:
      return unreachable(row.status)
  }
}

const whileOwed = (row: Moving, owner: string, receiver: string, today: IsoDate): Bilingual => {
  switch (row.question) {
    case null:
      return row.returns > 0 ? commitmentWords.moveOwnerAgain(owner) : commitmentWords.moveOwner(owner)
    case 'handOver':
      return isUnanswered(row, today) ? commitmentWords.moveUnanswered(receiver, owner) : commitmentWords.moveReceiver(receiver, owner)
    case 'extension':
      return commitmentWords.moveExtension
    case 'arbitration':
      return commitmentWords.moveArbiter(owner)
    case 'succession':
      return commitmentWords.moveSuccession(owner)
    default:
      return unreachable(row.question)
  }
}
