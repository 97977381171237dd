import type { IsoDate } from '../domain/calendar/index.ts'
import { office, type OfficeKind } from '../domain/offices/index.ts'
import type { Caller } from './actor.ts'
import type { Answer } from './answer.ts'
import { carryOut, decideOn, type LogPorts } from './carryOut.ts'
import { nameTaken } from './nameTaken.ts'
import type { Register } from './register.ts'

export type EstablishOffice = { readonly key: string; readonly name: string; readonly nameEn: string | null; readonly kind: OfficeKind; readonly establishedOn: IsoDate | null }

export type OfficePorts = LogPorts & { readonly register: Pick<Register, 'offices'> }

/**
 * Adds an office to the council's list. The same name of the same kind is the same office; a day of its own makes it another,
 * for names come back: a new office may bear the name of one that has ended.
 */
export const establishOffice = (ports: OfficePorts) => (caller: Caller, input: EstablishOffice): Promise<Answer<{ readonly officeId: string }>> => {
  const officeId = officeIdOf(ports, caller.council, input)
  return carryOut(ports, caller, {
    permission: 'establishOffice',
    key: input.key,
    content: [input.name, input.nameEn, input.kind, input.establishedOn],
    result: { officeId },
    plan: async () => {
      const { name, nameEn, kind, establishedOn } = input
      const decided = await decideOn(ports.log, caller.council, office, `office/${officeId}`, { type: 'EstablishOffice', officeId, name, nameEn, kind, establishedOn })
      if ('refusal' in decided) return decided
      return nameTaken(await ports.register.offices(caller.council), { name, kind, id: officeId }) ? { refusal: 'office-name-taken' } : { writes: [decided.write] }
    },
  })
}

export const officeIdOf = ({ ids }: LogPorts, council: string, { name, kind, establishedOn }: Pick<EstablishOffice, 'name' | 'kind' | 'establishedOn'>): string =>
  ids.derived(`office:${council}:${kind}:${name.trim().normalize('NFC').toLocaleLowerCase('vi')}${establishedOn === null ? '' : `:${establishedOn}`}`)
