import { accepted, refused, unreachable, type Decision } from '../decider.ts'
import { isCalendarDay } from '../calendar/index.ts'
import type { OfficeCommandOf } from './commands.ts'
import type { OfficeEvent } from './events.ts'
import type { OfficeRefusal } from './refusals.ts'
import type { Office } from './state.ts'

/**
 * An office ends by a numbered document and leaves nothing behind: while a promise of it is open, somebody must be named who goes on.
 * Vietnam's districts ended on 1 July 2025 and departments were merged; without a named successor that was an excuse.
 * Successors stand on the day of recording, so that a chain of them never runs in a circle.
 */
export const endOffice = (command: OfficeCommandOf<'EndOffice'>, state: Extract<Office, { status: 'standing' }>): Decision<OfficeEvent, OfficeRefusal> => {
  const { how, endedOn, today } = command
  const fault = successorFault(command, state)
  if (fault !== null) return refused(fault)
  if (command.documentNumber.trim() === '') return refused('office-document-missing')
  if (!isCalendarDay(endedOn)) return refused('office-day-not-in-calendar')
  if (endedOn > today) return refused('office-day-ahead')
  if (endedOn <= (state.names.at(-1)?.from ?? '')) return refused('office-day-before-record')
  const successorOfficeIds = command.successors.map(({ officeId }) => officeId)
  return accepted({ type: 'OfficeEnded', officeId: state.officeId, how, successorOfficeIds, documentNumber: command.documentNumber.trim(), endedOn })
}

const successorFault = ({ how, successors, promises }: OfficeCommandOf<'EndOffice'>, state: Extract<Office, { status: 'standing' }>): OfficeRefusal | null => {
  if (successors.some(({ officeId }) => officeId === state.officeId)) return 'successor-is-itself'
  if (new Set(successors.map(({ officeId }) => officeId)).size < successors.length) return 'successor-named-twice'
  if (successors.some(({ standingKind }) => standingKind === null)) return 'successor-not-standing'
  if (successors.some(({ standingKind }) => standingKind !== state.kind)) return 'successor-of-other-kind'
  switch (how) {
    case 'merged':
      return successors.length === 1 ? null : 'merger-needs-one-successor'
    case 'split':
      return successors.length > 1 ? null : 'split-needs-successors'
    case 'abolished':
      return successors.length === 0 && promises > 0 ? 'office-still-owes' : null
    default:
      return unreachable(how)
  }
}
