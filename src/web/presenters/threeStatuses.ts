import { timeliness, type IsoDate, type Timeliness } from '../../domain/calendar/index.ts'
import type { Progress } from '../../domain/commitment/index.ts'
import { unreachable } from '../../domain/decider.ts'
import type { CommitmentRow } from '../../application/register.ts'

/** The statuses of adopted commitments: the only ones that are public. */
export const PUBLIC_STATUSES = ['owed', 'claimed', 'disputed', 'verified', 'closed', 'withdrawn'] as const
export type PublicStatus = (typeof PUBLIC_STATUSES)[number]

export const isPublicStatus = (status: CommitmentRow['status']): status is PublicStatus => (PUBLIC_STATUSES as readonly string[]).includes(status)

export const isPublic = (row: Pick<CommitmentRow, 'status'>): boolean => isPublicStatus(row.status)

/** What the agency says of itself; `claimedBefore` when its one word so far was a claim that came back. */
export type AgencySays = 'silent' | Progress | 'claimedBefore' | 'done'
/** What those who check found. */
export type EvidenceShows = 'nothing' | 'returned' | 'waiting' | 'disputed' | 'verified' | 'closed' | 'withdrawn'
/** What the calendar says; `stopped` once the council gave the promise up. */
export type CalendarSays = Timeliness | 'stopped'

/** The three statuses of one promise, which may disagree: that is the point of keeping them apart. */
export type ThreeStatuses = { readonly agency: AgencySays; readonly evidence: EvidenceShows; readonly calendar: CalendarSays }

export const threeStatuses = (row: CommitmentRow, today: IsoDate): ThreeStatuses => ({
  agency: agencySays(row),
  evidence: evidenceShows(row),
  calendar: row.status === 'withdrawn' ? 'stopped' : timeliness(row.dueDate, row.finishedOn, today),
})

const agencySays = ({ status, reports, progress }: CommitmentRow): AgencySays => {
  if (reports === 0 || progress === null) return 'silent'
  return progress === 'done' && (status === 'owed' || status === 'withdrawn') ? 'claimedBefore' : progress
}

const evidenceShows = ({ status, returns }: CommitmentRow): EvidenceShows => {
  switch (status) {
    case 'captured':
    case 'confirmed':
    case 'setAside':
      return 'nothing'
    case 'owed':
      return returns > 0 ? 'returned' : 'nothing'
    case 'claimed':
      return 'waiting'
    case 'disputed':
    case 'verified':
    case 'closed':
    case 'withdrawn':
      return status
    default:
      return unreachable(status)
  }
}
