import type { IsoDate } from '../domain/calendar/index.ts'
import type { Permission } from '../domain/access/index.ts'
import { ratesOf, type CountedRow, type Rate } from '../domain/rates/index.ts'
import { tallyRound, type RoundCommand } from '../domain/tallyRound/index.ts'
import type { Caller } from './actor.ts'
import type { Answer } from './answer.ts'
import { carryOut, decideOn, stateOf, type LogPorts, type Plan } from './carryOut.ts'
import type { Clock, KeptFile } from './ports.ts'
import { countRound, lateAsOf, tableBytes, type TablePorts } from './roundTable.ts'

export type RoundPorts = LogPorts & Pick<TablePorts, 'files' | 'parseRows'> & { readonly clock: Clock }

type OnRound = { readonly key: string; readonly roundId: string; readonly basedOn?: number }
type Told = { readonly roundId: string }

export type OpenRound = { readonly key: string; readonly name: string; readonly asOf: IsoDate; readonly collectBy: IsoDate }
export type RecordExcuse = OnRound & { readonly commitmentId: string; readonly reason: string; readonly documentNumber: string }
export type WithdrawExcuse = OnRound & { readonly commitmentId: string; readonly reason: string }
export type CancelRound = OnRound & { readonly reason: string }

/** Opens a round: from now on offices report and committees judge for it. */
export const openRound = (ports: RoundPorts) => (caller: Caller, { key, name, asOf, collectBy }: OpenRound): Promise<Answer<Told>> => {
  const roundId = ports.ids.derived(`round:${caller.council}:${caller.actor.account}:${key}`)
  return carryOut(ports, caller, {
    permission: 'openRound', key, content: [name, asOf, collectBy], result: { roundId },
    plan: async () => {
      const decided = await decideOn(ports.log, caller.council, tallyRound, `round/${roundId}`, { type: 'OpenRound', roundId, name, asOf, collectBy, today: ports.clock.today() })
      return 'refusal' in decided ? decided : { writes: [decided.write] }
    },
  })
}

/** A document says that a delay has an objective reason: the promise leaves the rate of what is due, in sight of everybody. */
export const recordExcuse = (ports: RoundPorts) => (caller: Caller, input: RecordExcuse): Promise<Answer<Told>> =>
  onRound(ports, caller, input, 'recordExcuse', [input.commitmentId, input.reason, input.documentNumber], async () => {
    const [round, history] = await Promise.all([
      stateOf(ports.log, caller.council, tallyRound, `round/${input.roundId}`), ports.log.read(caller.council, `commitment/${input.commitmentId}`),
    ])
    const { commitmentId, reason, documentNumber } = input
    return { type: 'RecordExcuse', commitmentId, reason, documentNumber, late: 'asOf' in round && lateAsOf(history, round.asOf), today: ports.clock.today() }
  })

export const withdrawExcuse = (ports: RoundPorts) => (caller: Caller, input: WithdrawExcuse): Promise<Answer<Told>> =>
  onRound(ports, caller, input, 'withdrawExcuse', [input.commitmentId, input.reason], async () =>
    ({ type: 'WithdrawExcuse', commitmentId: input.commitmentId, reason: input.reason, today: ports.clock.today() }))

/** Counts everything as of the round's day and keeps the table by its hash. What is recorded while it counts is not in it, and the entry it counted up to says so. */
export const sealRound = (ports: RoundPorts) => (caller: Caller, input: OnRound): Promise<Answer<Told>> => {
  let file: KeptFile | null = null
  return onRound(ports, caller, input, 'sealRound', [], async () => {
    const today = ports.clock.today()
    const round = await stateOf(ports.log, caller.council, tallyRound, `round/${input.roundId}`)
    // Whether it may be sealed at all is asked before anything is counted.
    if (round.status !== 'open' || today <= round.asOf) return { type: 'SealRound', rows: 0, rowsSha256: '', rates: [], head: 0, today }
    const { rows, head } = await countRound(ports, caller.council, round)
    const bytes = tableBytes(rows)
    file = { sha256: ports.ids.sha256(bytes), mediaType: 'application/json', bytes }
    return { type: 'SealRound', rows: rows.length, rowsSha256: file.sha256, rates: ratesOf(rows, round.asOf), head, today }
  }, () => (file === null ? [] : [file]))
}

export const cancelRound = (ports: RoundPorts) => (caller: Caller, input: CancelRound): Promise<Answer<Told>> =>
  onRound(ports, caller, input, 'cancelRound', [input.reason], async () => ({ type: 'CancelRound', reason: input.reason, today: ports.clock.today() }))

const onRound = (
  ports: RoundPorts, caller: Caller, { key, roundId, basedOn }: OnRound, permission: Permission, content: unknown, ask: () => Promise<RoundCommand>, files: () => readonly KeptFile[] = () => [],
): Promise<Answer<Told>> =>
  carryOut(ports, caller, {
    permission, key, content: [roundId, content], result: { roundId },
    plan: async (): Promise<Plan> => {
      const decided = await decideOn(ports.log, caller.council, tallyRound, `round/${roundId}`, await ask(), basedOn)
      return 'refusal' in decided ? decided : { writes: [decided.write], files: files() }
    },
  })

/** The rows as they would be sealed at this moment. */
export const previewRound = (ports: Pick<RoundPorts, 'log' | 'files' | 'parseRows'>) => async (council: string, roundId: string): Promise<readonly CountedRow[] | null> => {
  const round = await stateOf(ports.log, council, tallyRound, `round/${roundId}`)
  return round.status === 'open' ? (await countRound(ports, council, round)).rows : null
}

/** How a count made again differs from what was sealed; empty when all is the same. */
export type RoundDifference = { readonly what: 'table'; readonly sealed: string; readonly counted: string } | { readonly what: 'rate'; readonly sealed: Rate | null; readonly counted: Rate | null }

/** Counts a sealed round again from the log, up to the entry it was counted to. Null where there is no such sealed round. */
export const checkRound = (ports: Pick<RoundPorts, 'log' | 'files' | 'parseRows' | 'ids'>) => async (council: string, roundId: string): Promise<readonly RoundDifference[] | null> => {
  const round = await stateOf(ports.log, council, tallyRound, `round/${roundId}`)
  if (round.status !== 'sealed') return null
  const { rows } = await countRound(ports, council, round, round.head)
  const sha256 = ports.ids.sha256(tableBytes(rows))
  const counted = ratesOf(rows, round.asOf)
  const names = new Set([...round.rates, ...counted].map(({ name }) => name))
  const named = (rates: readonly Rate[], name: string): Rate | null => rates.find((rate) => rate.name === name) ?? null
  return [
    ...(sha256 === round.rowsSha256 ? [] : [{ what: 'table' as const, sealed: round.rowsSha256, counted: sha256 }]),
    ...[...names].flatMap((name) => {
      const [sealed, now] = [named(round.rates, name), named(counted, name)]
      return JSON.stringify(sealed) === JSON.stringify(now) ? [] : [{ what: 'rate' as const, sealed, counted: now }]
    }),
  ]
}
