import type { Actor } from '../../../application/actor.ts'
import type { QuestionRow } from '../../../application/floorRegister.ts'
import type { Register, SittingRow } from '../../../application/register.ts'
import { may } from '../../../domain/access/index.ts'

/** What of the sittings concerns a desk: those it may conduct that are not over, and the written answers it owes. */
export type SittingWork = { /** Sittings still to come, for which a committee may propose. */ readonly toPropose: readonly SittingRow[]; readonly toConduct: readonly SittingRow[]; readonly owedInWriting: readonly QuestionRow[] }

const MOST_QUESTIONS = 200

export const sittingWork = async (register: Register, council: string, { role, office }: Actor): Promise<SittingWork> => {
  const conducts = may(role, 'conductFloor')
  const proposes = may(role, 'sendProposal')
  const [floors, sittings, asked] = await Promise.all([
    conducts || proposes ? register.floor.floors(council, ['planned', 'open', 'suspended']) : [], conducts || proposes ? register.sittings(council) : [],
    role === 'agency' ? register.floor.questions(council, { officeId: office, limit: MOST_QUESTIONS, offset: 0 }) : { rows: [] },
  ])
  const going = sittings.filter(({ id }) => floors.some((floor) => floor.id === id))
  return { toPropose: proposes ? going : [], toConduct: conducts ? going : [], owedInWriting: asked.rows.filter(({ writtenDue }) => writtenDue !== null) }
}
