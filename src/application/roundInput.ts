import { stateAfter } from '../domain/decider.ts'
import type { CountedRow } from '../domain/rates/index.ts'
import { tallyRound, type TallyRound } from '../domain/tallyRound/index.ts'
import { nameOn } from '../domain/offices/index.ts'
import type { CouncilRow, Register } from './register.ts'
import { keptRows, type TablePorts } from './roundTable.ts'

export type SealedRound = Extract<TallyRound, { status: 'sealed' }>

/** Everything the papers and pages of a sealed round say. */
export type RoundInput = {
  readonly council: CouncilRow
  readonly round: SealedRound
  readonly rows: readonly CountedRow[]
  /** The sealed round before it, by the day counted; null where it is the first. */
  readonly previous: { readonly round: SealedRound; readonly rows: readonly CountedRow[] } | null
  /** What the offices were called on the day counted. */
  readonly officeNames: ReadonlyMap<string, string>
  /** What each promise is about, by id. */
  readonly actions: ReadonlyMap<string, string>
}

export type RoundInputPorts = Pick<TablePorts, 'files' | 'parseRows'> & { readonly register: Pick<Register, 'council' | 'offices' | 'rounds' | 'followUp'> }

/** What a sealed round says; null when there is no such round, or it is not sealed. */
export const roundInput = (ports: RoundInputPorts) => async (councilId: string, roundId: string): Promise<RoundInput | null> => {
  const { register } = ports
  const sealed = async (id: string): Promise<SealedRound | null> => {
    const state = stateAfter(tallyRound, (await register.rounds.roundHistory(councilId, id)).map(({ event }) => event))
    return state.status === 'sealed' ? state : null
  }
  const [council, round] = await Promise.all([register.council(councilId), sealed(roundId)])
  if (council === null || round === null) return null
  const [rows, offices, { rows: all }] = await Promise.all([
    keptRows(ports, councilId, round.rowsSha256), register.offices(councilId), register.rounds.rounds(councilId, { statuses: ['sealed'], limit: MOST_ROUNDS, offset: 0 }),
  ])
  const before = all.find(({ id, asOf }) => id !== roundId && asOf < round.asOf)
  const earlier = before === undefined ? null : await sealed(before.id)
  const promises = await register.followUp.promises(councilId, rows.map(({ commitmentId }) => commitmentId))
  return {
    council, round, rows, previous: earlier === null ? null : { round: earlier, rows: await keptRows(ports, councilId, earlier.rowsSha256) },
    officeNames: new Map(offices.map((office) => [office.id, nameOn(office, round.asOf).name])),
    actions: new Map([...promises].map(([id, { action }]) => [id, action])),
  }
}

/** Looked through for the round before: a council that tallies every month needs eighty years for so many. */
const MOST_ROUNDS = 1000
