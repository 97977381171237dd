import type { IsoDate } from '../domain/calendar/index.ts'
import { office } from '../domain/offices/index.ts'
import type { Caller } from './actor.ts'
import type { Answer } from './answer.ts'
import { carryOut, decideOn } from './carryOut.ts'
import type { OfficePorts } from './establishOffice.ts'
import { nameTaken } from './nameTaken.ts'
import type { Clock } from './ports.ts'

export type RenameOffice = {
  readonly key: string
  readonly officeId: string
  readonly basedOn?: number
  readonly name: string
  readonly nameEn: string | null
  readonly documentNumber: string
  readonly renamedOn: IsoDate
}

/** Records that an office goes on under another name. What it owes stays with it. */
export const renameOffice = (ports: OfficePorts & { readonly clock: Clock }) => (caller: Caller, input: RenameOffice): Promise<Answer<{ readonly officeId: string }>> => {
  const { key, officeId, basedOn, name, nameEn, documentNumber, renamedOn } = input
  return carryOut(ports, caller, {
    permission: 'renameOffice',
    key,
    content: [officeId, name, nameEn, documentNumber, renamedOn],
    result: { officeId },
    plan: async () => {
      const command = { type: 'RenameOffice', name, nameEn, documentNumber, renamedOn, today: ports.clock.today() } as const
      const decided = await decideOn(ports.log, caller.council, office, `office/${officeId}`, command, basedOn)
      if ('refusal' in decided) return decided
      const offices = await ports.register.offices(caller.council)
      const kind = offices.find(({ id }) => id === officeId)?.kind ?? 'agency'
      return nameTaken(offices, { name, kind, id: officeId }) ? { refusal: 'office-name-taken' } : { writes: [decided.write] }
    },
  })
}
