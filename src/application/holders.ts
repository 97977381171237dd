import type { Permission } from '../domain/access/index.ts'
import type { IsoDate } from '../domain/calendar/index.ts'
import { office, type OfficeCommand } from '../domain/offices/index.ts'
import type { Caller } from './actor.ts'
import type { Answer } from './answer.ts'
import { carryOut, decideOn, type LogPorts } from './carryOut.ts'

type OnOffice = { readonly key: string; readonly officeId: string; readonly basedOn?: number; readonly post: string; readonly person: string }
type Recorded = { readonly officeId: string }

export type AppointHolder = OnOffice & { readonly from: IsoDate; readonly until: IsoDate | null; readonly documentNumber: string | null }
export type RecordHolderLeft = OnOffice & { readonly until: IsoDate }

/** Records who came to a post, from which day, and until when where that is past already. */
export const appointHolder = (ports: LogPorts) => (caller: Caller, input: AppointHolder): Promise<Answer<Recorded>> => {
  const { post, person, from, until, documentNumber } = input
  return onHolder(ports, caller, input, 'appointHolder', { type: 'AppointHolder', post, person, from, until, documentNumber })
}

/** Records the last day of someone in a post. */
export const recordHolderLeft = (ports: LogPorts) => (caller: Caller, input: RecordHolderLeft): Promise<Answer<Recorded>> => {
  const { post, person, until } = input
  return onHolder(ports, caller, input, 'recordHolderLeft', { type: 'RecordHolderLeft', post, person, until })
}

const onHolder = (ports: LogPorts, caller: Caller, { key, officeId, basedOn }: OnOffice, permission: Permission, command: OfficeCommand): Promise<Answer<Recorded>> =>
  carryOut(ports, caller, {
    permission, key, content: [officeId, command], result: { officeId },
    plan: async () => {
      const decided = await decideOn(ports.log, caller.council, office, `office/${officeId}`, command, basedOn)
      return 'refusal' in decided ? decided : { writes: [decided.write] }
    },
  })
