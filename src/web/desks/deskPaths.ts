import type { Actor } from '../../application/actor.ts'
import type { Role } from '../../domain/access/index.ts'
import { isMoveOf, type Awaiting } from '../../domain/commitment/index.ts'
import type { IsoDate } from '../../domain/calendar/index.ts'
import type { Bilingual } from '../../domain/language.ts'
import { DESK_HOME } from '../request/deskHome.ts'
import { deskWords } from '../words/deskWords.ts'

/** Where staff see one commitment, as a path without language. */
export const casePath = (id: string): string => `${DESK_HOME}/cam-ket/${id}`

const MOVES: Partial<Readonly<Record<Role, { readonly step: string; readonly name: Bilingual }>>> = {
  agency: { step: 'bao-cao', name: deskWords.report },
  committee: { step: 'tham-tra', name: deskWords.verify },
  standingCommittee: { step: 'quyet-dinh', name: deskWords.decide },
}

/** The one thing this person may do now about a commitment, and where; null when it is not their move, or an open question is to be answered first. */
export const moveFor = (row: Awaiting & { readonly id: string }, actor: Actor, today: IsoDate): { readonly to: string; readonly name: Bilingual } | null => {
  const move = row.question === null ? MOVES[actor.role] : undefined
  return move !== undefined && isMoveOf(row, actor, today) ? { to: `${casePath(row.id)}/${move.step}`, name: move.name } : null
}
