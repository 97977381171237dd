import type { IsoDate } from '../domain/calendar/index.ts'
import { deputy } from '../domain/deputies/index.ts'
import type { Caller } from './actor.ts'
import type { Answer } from './answer.ts'
import { carryOut, decideOn, decidedOn, type LogPorts } from './carryOut.ts'
import type { StreamWrite } from './ports.ts'
import type { Register } from './register.ts'

export type DeputyPorts = LogPorts & { readonly register: Pick<Register, 'floor'> }

export type ElectDeputies = { readonly key: string; readonly deputies: readonly { readonly name: string; readonly group: string | null }[]; readonly electedOn: IsoDate }
export type EndMandate = { readonly key: string; readonly deputyId: string; readonly reason: string; readonly endedOn: IsoDate; readonly basedOn?: number }

/** Names as they are told apart: composed, in lower case, with one space between. */
const likeness = (name: string, group: string | null): string => JSON.stringify([name, group ?? ''].map((text) => text.normalize('NFC').trim().replace(/\s+/gu, ' ').toLocaleLowerCase('vi')))

/** Puts deputies on the council's list, all of them or none. A refusal names the one it is about. */
export const electDeputies = (ports: DeputyPorts) => (caller: Caller, { key, deputies, electedOn }: ElectDeputies): Promise<Answer<{ readonly deputies: number }>> =>
  carryOut(ports, caller, {
    permission: 'electDeputies', key, content: [deputies.map(({ name, group }) => [name, group]), electedOn], result: { deputies: deputies.length },
    plan: async () => {
      if (deputies.length === 0) return { refusal: 'deputy-needs-name' }
      const { position } = await ports.log.head(caller.council)
      const taken = new Set((await ports.register.floor.deputies(caller.council, null)).filter(({ endedOn }) => endedOn === null).map(({ name, groupName }) => likeness(name, groupName)))
      const writes: StreamWrite[] = []
      for (const [index, { name, group }] of deputies.entries()) {
        const deputyId = ports.ids.derived(`deputy:${caller.council}:${caller.actor.account}:${key}:${index}`)
        const like = likeness(name, group)
        const decided = decidedOn(deputy, `deputy/${deputyId}`, [], { type: 'ElectDeputy', deputyId, name, group, electedOn, nameTaken: taken.has(like) })
        if ('refusal' in decided) return { refusal: decided.refusal, at: name }
        taken.add(like)
        writes.push(decided)
      }
      return { writes, onlyAtHead: position }
    },
  })

/** Records that a deputy no longer sits in the council. What they said and asked stays as it is. */
export const endMandate = (ports: DeputyPorts) => (caller: Caller, { key, deputyId, reason, endedOn, basedOn }: EndMandate): Promise<Answer<{ readonly deputyId: string }>> =>
  carryOut(ports, caller, {
    permission: 'endMandate', key, content: [deputyId, reason, endedOn], result: { deputyId },
    plan: async () => {
      const decided = await decideOn(ports.log, caller.council, deputy, `deputy/${deputyId}`, { type: 'EndMandate', reason, endedOn }, basedOn)
      return 'refusal' in decided ? decided : { writes: [decided.write] }
    },
  })
