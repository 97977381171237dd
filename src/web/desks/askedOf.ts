import { unreachable } from '../../domain/decider.ts'
import { deskWords } from '../words/deskWords.ts'
import type { DeskSection } from './deskSection.ts'

/**
 * What others ask of this desk and wait for: hand-overs offered to an agency; extensions and disputes before the standing committee,
 * and offers that nobody answered in time. What has waited longest stands first.
 */
export const askedOf = (role: 'agency' | 'standingCommittee', office: string): DeskSection => {
  switch (role) {
    case 'agency':
      return { code: 'cho-tra-loi', title: deskWords.offered, none: deskWords.askedNone, filter: { statuses: ['owed'], moveOfficeId: office, question: 'handOver', withParts: true }, order: 'waiting' }
    case 'standingCommittee':
      return { code: 'cho-tra-loi', title: deskWords.asked, none: deskWords.askedNone, filter: { statuses: ['owed', 'disputed'], moveRole: role, withParts: true }, order: 'waiting' }
    default:
      return unreachable(role)
  }
}
