import { stateAfter } from '../domain/decider.ts'
import type { CommitmentEvent } from '../domain/commitment/index.ts'
import type { DomainEvent } from '../domain/domainEvent.ts'
import { letter, type LetterEvent } from '../domain/letter/index.ts'
import { countedRow, inOrder, overdue, type CountedBeside, type CountedRow } from '../domain/rates/index.ts'
import { regulation, type RegulationEvent } from '../domain/regulation/index.ts'
import { sitting, type SittingEvent } from '../domain/sitting/index.ts'
import { tallyRound, type RoundEvent, type TallyRound } from '../domain/tallyRound/index.ts'
import type { IsoDate } from '../domain/calendar/index.ts'
import { utf8Bytes } from '../ledger/index.ts'
import type { EventLog, Files } from './ports.ts'

export type TablePorts = {
  readonly log: Pick<EventLog, 'histories'>
  readonly files: Files
  /** Rows from the bytes of a kept table. */
  readonly parseRows: (json: Uint8Array) => readonly CountedRow[]
}

/** A count as it is kept: what it counted, as of which day, up to which entry of the log. */
export type CountedTable = { readonly rows: readonly CountedRow[]; readonly head: number }

type Round = Exclude<TallyRound, { status: 'absent' }>
type Sealed = Extract<TallyRound, { status: 'sealed' }>

/**
 * Counts every promise as of the round's day, from the log alone, up to entry `upTo` or to its end. What was sealed before is read from its own kept table; the same
 * log up to the same entry gives the same table on any day. Throws when a kept table is missing.
 */
export const countRound = async (ports: TablePorts, council: string, round: Pick<Round, 'roundId' | 'asOf' | 'excuses'>, upTo: number | null = null): Promise<CountedTable> => {
  const rounds: Sealed[] = []
  const letters = new Map<string, { readonly step: number; readonly signedOn: IsoDate; readonly reopenings: number }[]>()
  const sittings: IsoDate[] = []
  const terms: IsoDate[] = []
  const { log } = ports
  const head = await log.histories(council, { subjects: ['letter', 'regulation', 'round', 'sitting'], upTo }, (subject, history) => {
    const events = history.map(({ event }) => event)
    if (subject === 'round') {
      const state = stateAfter(tallyRound, events as readonly RoundEvent[])
      if (state.status === 'sealed' && state.asOf < round.asOf) rounds.push(state)
    }
    if (subject === 'letter') noteLetter(letters, events as readonly LetterEvent[])
    if (subject === 'regulation') terms.push(...stateAfter(regulation, events as readonly RegulationEvent[]).terms.map(({ startedOn }) => startedOn))
    if (subject === 'sitting') {
      const state = stateAfter(sitting, events as readonly SittingEvent[])
      if (state.status === 'recorded') sittings.push(state.date)
    }
  })
  const openBefore = new Map<string, number>()
  for (const { rowsSha256 } of rounds)
    for (const row of await keptRows(ports, council, rowsSha256))
      if (row.standing === 'open' || row.standing === 'claimed') openBefore.set(row.commitmentId, (openBefore.get(row.commitmentId) ?? 0) + 1)
  const beside: CountedBeside = { asOf: round.asOf, excuses: new Map(round.excuses.map(({ commitmentId, documentNumber }) => [commitmentId, documentNumber])), letters, sittings, terms, openBefore }
  const rows: CountedRow[] = []
  await log.histories(council, { subjects: ['commitment'], upTo: head }, (_, history) => {
    const row = countedRow(history.map(({ event }) => event as CommitmentEvent), beside)
    if (row !== null) rows.push(row)
  })
  return { rows: inOrder(rows), head }
}

const noteLetter = (letters: Map<string, { readonly step: number; readonly signedOn: IsoDate; readonly reopenings: number }[]>, events: readonly LetterEvent[]): void => {
  const state = stateAfter(letter, events)
  if (state.status !== 'filed') return
  for (const { commitmentId, reopenings } of state.items)
    letters.set(commitmentId, [...(letters.get(commitmentId) ?? []), { step: state.step, signedOn: state.signedOn, reopenings }])
}

/** The bytes of a table: one row a line, keys in the order of the row type. The same rows give the same bytes. */
export const tableBytes = (rows: readonly CountedRow[]): Uint8Array => utf8Bytes(`[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`)

/** The rows of a sealed table as they were kept. Throws when its file is missing: nothing is ever counted anew in its place. */
export const keptRows = async ({ files, parseRows }: Pick<TablePorts, 'files' | 'parseRows'>, council: string, sha256: string): Promise<readonly CountedRow[]> => {
  const kept = await files.read(council, sha256)
  if (kept === null) throw new Error(`the table ${sha256} of a sealed round is not in the store`)
  return parseRows(kept.bytes)
}

/** Whether one promise is overdue as of a day, by its own record alone. */
export const lateAsOf = (history: readonly { readonly event: DomainEvent }[], asOf: IsoDate): boolean => {
  const row = countedRow(history.map(({ event }) => event as CommitmentEvent), { asOf, excuses: new Map(), letters: new Map(), sittings: [], terms: [], openBefore: new Map() })
  return row !== null && overdue(row, asOf)
}
