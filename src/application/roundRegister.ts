import type { IsoDate } from '../domain/calendar/index.ts'
import type { Rate } from '../domain/rates/index.ts'
import type { RoundEvent } from '../domain/tallyRound/index.ts'
import type { RecordedEvent } from './ports.ts'

export type RoundRow = {
  readonly id: string
  readonly version: number
  readonly name: string
  readonly asOf: IsoDate
  readonly collectBy: IsoDate
  readonly status: 'open' | 'sealed' | 'cancelled'
  readonly openedOn: IsoDate
  readonly sealedOn: IsoDate | null
  readonly promises: number | null
  readonly rowsSha256: string | null
  readonly head: number | null
  readonly rates: readonly Rate[]
}

/** How far one office is with a round: what is due of its own, on how much of that it has reported since the round began, and what waits for a verdict. */
export type Collected = { readonly officeId: string; readonly due: number; readonly reported: number; readonly claimed: number; readonly done: number }

/** What can be asked about tally rounds. */
export type RoundRegister = {
  /** Newest day first. */
  readonly rounds: (council: string, filter: { readonly statuses?: readonly RoundRow['status'][]; readonly limit: number; readonly offset: number }) => Promise<{ readonly rows: readonly RoundRow[]; readonly total: number }>
  /** All that happened to one round; empty where there is none. */
  readonly roundHistory: (council: string, roundId: string) => Promise<readonly RecordedEvent<RoundEvent>[]>
  /** By owner, of what is due on the round's day; who has reported least comes first. */
  readonly collected: (council: string, round: { readonly asOf: IsoDate; readonly openedOn: IsoDate }) => Promise<readonly Collected[]>
}
