import { office, type OfficeKind } from '../domain/offices/index.ts'
import type { Caller } from './actor.ts'
import type { Answer } from './answer.ts'
import { carryOut, decideOn, type LogPorts } from './carryOut.ts'

export type EstablishOffice = { readonly key: string; readonly name: string; readonly nameEn: string | null; readonly kind: OfficeKind }

/** Adds an office to the council's list. The same name of the same kind is the same office. */
export const establishOffice = (ports: LogPorts) => (caller: Caller, input: EstablishOffice): Promise<Answer<{ readonly officeId: string }>> => {
  const officeId = officeIdOf(ports, caller.council, input)
  return carryOut(ports, caller, {
    permission: 'establishOffice',
    key: input.key,
    content: [input.name, input.nameEn, input.kind],
    result: { officeId },
    plan: async () => {
      const command = { type: 'EstablishOffice', officeId, name: input.name, nameEn: input.nameEn, kind: input.kind } as const
      const decided = await decideOn(ports.log, caller.council, office, `office/${officeId}`, command)
      return 'refusal' in decided ? decided : { writes: [decided.write] }
    },
  })
}

export const officeIdOf = ({ ids }: LogPorts, council: string, { name, kind }: { readonly name: string; readonly kind: OfficeKind }): string =>
  ids.derived(`office:${council}:${kind}:${name.trim().normalize('NFC').toLocaleLowerCase('vi')}`)
