import type { RecordedEvent } from '../../application/ports.ts'
import { ROLE_NAMES } from '../../domain/access/index.ts'
import type { IsoDate } from '../../domain/calendar/index.ts'
import { unreachable } from '../../domain/decider.ts'
import type { OfficeEvent } from '../../domain/offices/index.ts'
import { ENDING_WORDS, OFFICE_EVENT_WORDS, officeWords } from '../words/officeWords.ts'
import type { Say } from '../words/words.ts'

/** One thing that happened to an office, in words; the account that recorded it never leaves the server. */
export const officeEntry = ({ event, actor, recordedAt, position, hash }: RecordedEvent<OfficeEvent>, say: Say, names: ReadonlyMap<string, string>) => ({
  title: say(OFFICE_EVENT_WORDS[event.type]), by: say(ROLE_NAMES[actor.role]), day: dayOf(event), recordedAt, position, hash, details: detailsOf(event, say, names),
})

/** The day it happened; null where the record tells none. */
const dayOf = (event: OfficeEvent): IsoDate | null => {
  switch (event.type) {
    case 'OfficeEstablished': return event.establishedOn
    case 'OfficeRenamed': return event.renamedOn
    case 'OfficeEnded': return event.endedOn
    case 'HolderAppointed': return event.from
    case 'HolderLeft': return event.until
    default: return unreachable(event)
  }
}

const detailsOf = (event: OfficeEvent, say: Say, names: ReadonlyMap<string, string>): readonly (readonly [string, string])[] => {
  switch (event.type) {
    case 'OfficeEstablished':
      return [[say(officeWords.nameThen), event.name]]
    case 'OfficeRenamed':
      return [[say(officeWords.nameThen), event.name], [say(officeWords.document), event.documentNumber]]
    case 'OfficeEnded':
      return [
        [say(officeWords.how), say(ENDING_WORDS[event.how])],
        ...event.successorOfficeIds.map((id, index) => [say(index === 0 ? officeWords.leadSuccessor : officeWords.alsoSuccessor), names.get(id) ?? id] as const),
        [say(officeWords.document), event.documentNumber],
      ]
    case 'HolderAppointed':
      return [[say(officeWords.post), event.post], [say(officeWords.person), event.person], ...(event.documentNumber === null ? [] : [[say(officeWords.document), event.documentNumber] as const])]
    case 'HolderLeft':
      return [[say(officeWords.post), event.post], [say(officeWords.person), event.person]]
    default:
      return unreachable(event)
  }
}
