import { unreachable } from '../../domain/decider.ts'
import type { CommitmentRow } from '../../application/register.ts'
import type { Bilingual } from '../../domain/language.ts'
import { commitmentWords } from '../words/commitmentWords.ts'

/** Whose move it is, in a sentence: at every moment exactly one office, or nobody once it has ended. */
export const nextMove = (row: Pick<CommitmentRow, 'status' | 'returns'>, owner: string, overseer: string): Bilingual | null => {
  switch (row.status) {
    case 'captured':
    case 'confirmed':
    case 'setAside':
      return null
    case 'owed':
      return row.returns > 0 ? commitmentWords.moveOwnerAgain(owner) : commitmentWords.moveOwner(owner)
    case 'claimed':
      return commitmentWords.moveOverseer(overseer)
    case 'verified':
      return commitmentWords.moveStanding
    case 'closed':
    case 'withdrawn':
      return commitmentWords.moveNobody
    default:
      return unreachable(row.status)
  }
}
