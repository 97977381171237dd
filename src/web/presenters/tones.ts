import type { Tone } from '../components/Mark.tsx'
import type { PublicStatus, AgencySays, CalendarSays, EvidenceShows } from './threeStatuses.ts'

/** An agency's word about itself is never shown as good or bad: it is a claim, not a finding. */
export const AGENCY_TONES: Readonly<Record<AgencySays, Tone>> = { silent: 'plain', notStarted: 'plain', inProgress: 'waiting', partlyDone: 'waiting', claimedBefore: 'waiting', done: 'waiting' }

export const EVIDENCE_TONES: Readonly<Record<EvidenceShows, Tone>> = {
  nothing: 'plain', returned: 'soon', waiting: 'waiting', disputed: 'soon', verified: 'good', closed: 'good', withdrawn: 'plain',
}

export const CALENDAR_TONES: Readonly<Record<CalendarSays, Tone>> = {
  noDate: 'plain', notDue: 'plain', dueSoon: 'soon', overdue: 'bad', onTime: 'good', late: 'soon', stopped: 'plain',
}

export const STATUS_TONES: Readonly<Record<PublicStatus, Tone>> = { owed: 'plain', claimed: 'waiting', disputed: 'soon', verified: 'good', closed: 'good', withdrawn: 'plain' }
