import type { Actor } from '../../application/actor.ts'
import type { Role } from '../../domain/access/index.ts'
import { isMoveOf, type Awaiting, type QuestionKind } from '../../domain/commitment/index.ts'
import type { IsoDate } from '../../domain/calendar/index.ts'
import type { Bilingual } from '../../domain/language.ts'
import { DESK_HOME } from '../request/deskHome.ts'
import { dutyWords } from '../words/dutyWords.ts'
import { deskWords } from '../words/deskWords.ts'

/** Where staff see one commitment, as a path without language. */
export const casePath = (id: string): string => `${DESK_HOME}/cam-ket/${id}`

type Move = { readonly step: string; readonly name: Bilingual }
type Moves = Partial<Readonly<Record<Role, Move>>>

/** What a dispute about the result asks for. */
const SETTLING: Moves = { standingCommittee: { step: 'ket-luan-tranh-luan', name: deskWords.settle } }

const MOVES: Moves = {
  agency: { step: 'bao-cao', name: deskWords.report },
  committee: { step: 'tham-tra', name: deskWords.verify },
  standingCommittee: { step: 'quyet-dinh', name: deskWords.decide },
}

/** What answers an open question, by whose move it then is. */
const ANSWERS: Readonly<Record<QuestionKind, Moves>> = {
  handOver: { agency: { step: 'tra-loi-chuyen-giao', name: dutyWords.answerMove }, standingCommittee: { step: 'giao-chu-tri', name: dutyWords.nameOwnerMove } },
  extension: { standingCommittee: { step: 'tra-loi-gia-han', name: dutyWords.extensionAnswerMove } },
  succession: { standingCommittee: { step: 'giao-chu-tri', name: dutyWords.nameOwnerMove } },
  arbitration: { standingCommittee: { step: 'giao-chu-tri', name: dutyWords.nameOwnerMove } },
}

/** The one thing this person may do now about a commitment, and where; null when it is not their move. */
export const moveFor = (row: Awaiting & { readonly id: string }, actor: Actor, today: IsoDate): { readonly to: string; readonly name: Bilingual } | null => {
  const moves = row.status === 'disputed' ? SETTLING : row.question === null ? MOVES : ANSWERS[row.question]
  const move = moves[actor.role]
  return move !== undefined && isMoveOf(row, actor, today) ? { to: `${casePath(row.id)}/${move.step}`, name: move.name } : null
}
