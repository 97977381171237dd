import type { Actor } from '../../../application/actor.ts'
import type { QuestionRow } from '../../../application/floorRegister.ts'
import type { IsoDate } from '../../../domain/calendar/index.ts'
import type { CommitmentRow, Register, SittingRow } from '../../../application/register.ts'
import { may } from '../../../domain/access/index.ts'

/** What of the sittings concerns a desk: those it may conduct that are not over, and the written answers it owes. */
export type SittingWork = { /** Sittings still to come, for which a committee may propose. */ readonly toPropose: readonly SittingRow[]; readonly toConduct: readonly SittingRow[]; readonly owedInWriting: readonly QuestionRow[]; /** Promises taken down for the office and not adopted yet. */ readonly drafts: readonly CommitmentRow[] }

const MOST_QUESTIONS = 200

export const sittingWork = async (register: Register, council: string, { role, office }: Actor, today: IsoDate): Promise<SittingWork> => {
  const conducts = may(role, 'conductFloor')
  const proposes = may(role, 'sendProposal')
  const [floors, sittings, asked, drafts] = await Promise.all([
    conducts || proposes ? register.floor.floors(council, ['planned', 'open', 'suspended']) : [], conducts || proposes ? register.sittings(council) : [],
    role === 'agency' ? register.floor.questions(council, { officeId: office, limit: MOST_QUESTIONS, offset: 0 }) : { rows: [] },
    role === 'agency' ? register.commitments(council, { ownerOfficeId: office, statuses: ['captured', 'confirmed'], order: 'recent', limit: MOST_QUESTIONS, offset: 0, today }) : { rows: [] },
  ])
  const going = sittings.filter(({ id }) => floors.some((floor) => floor.id === id))
  return { toPropose: proposes ? going : [], toConduct: conducts ? going : [], owedInWriting: asked.rows.filter(({ writtenDue }) => writtenDue !== null), drafts: drafts.rows }
}
