import { accepted, refused, unreachable, type Decision } from '../decider.ts'
import { isCalendarDay } from '../calendar/index.ts'
import type { OfficeCommand } from './commands.ts'
import { endOffice } from './ending.ts'
import type { OfficeEvent } from './events.ts'
import { appointHolder, recordHolderLeft } from './holders.ts'
import type { OfficeRefusal } from './refusals.ts'
import { renameOffice } from './renaming.ts'
import type { Office } from './state.ts'

/** What may happen next to one office. */
export const decide = (command: OfficeCommand, state: Office): Decision<OfficeEvent, OfficeRefusal> => {
  if (command.type === 'EstablishOffice') {
    if (state.status !== 'absent') return refused('office-already-established')
    const name = command.name.trim()
    if (name === '') return refused('office-needs-name')
    if (command.establishedOn !== null && !isCalendarDay(command.establishedOn)) return refused('office-day-not-in-calendar')
    return accepted({ ...command, type: 'OfficeEstablished', name })
  }
  if (state.status === 'absent') return refused('office-not-established')
  switch (command.type) {
    case 'RenameOffice':
      return state.status === 'ended' ? refused('office-has-ended') : renameOffice(command, state)
    case 'EndOffice':
      return state.status === 'ended' ? refused('office-has-ended') : endOffice(command, state)
    case 'AppointHolder':
      return appointHolder(command, state)
    case 'RecordHolderLeft':
      return recordHolderLeft(command, state)
    default:
      return unreachable(command)
  }
}
