import { accepted, refused, type Decision } from '../decider.ts'
import { isCalendarDay } from '../calendar/index.ts'
import type { OfficeCommandOf } from './commands.ts'
import type { OfficeEvent } from './events.ts'
import type { OfficeRefusal } from './refusals.ts'
import type { Office } from './state.ts'

/** A new name by a numbered document. It begins no new office: who is renamed owes on. */
export const renameOffice = (command: OfficeCommandOf<'RenameOffice'>, state: Extract<Office, { status: 'standing' }>): Decision<OfficeEvent, OfficeRefusal> => {
  const name = command.name.trim()
  const nameEn = command.nameEn?.trim() || null
  const { renamedOn, today } = command
  if (name === '') return refused('office-needs-name')
  if (name === state.name && nameEn === state.nameEn) return refused('office-name-unchanged')
  if (command.documentNumber.trim() === '') return refused('office-document-missing')
  if (!isCalendarDay(renamedOn)) return refused('office-day-not-in-calendar')
  if (renamedOn > today) return refused('office-day-ahead')
  if (renamedOn <= (state.names.at(-1)?.from ?? '')) return refused('office-day-before-record')
  return accepted({ type: 'OfficeRenamed', officeId: state.officeId, name, nameEn, documentNumber: command.documentNumber.trim(), renamedOn })
}
