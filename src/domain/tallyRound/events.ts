import type { IsoDate } from '../calendar/index.ts'
import type { Rate } from '../rates/index.ts'

/** A tally round (kỳ kiểm đếm): opened with the day it counts as of, reports collected, sealed into a table that never changes. */
export type RoundEvent =
  | {
      readonly type: 'RoundOpened'
      readonly roundId: string
      readonly name: string
      /** The day everything is counted as of, that day included. */
      readonly asOf: IsoDate
      /** The last day on which offices should have reported and committees judged. */
      readonly collectBy: IsoDate
      readonly openedOn: IsoDate
    }
  /** A delay for an objective reason, confirmed in writing: left out of the rate of what is due, and told. */
  | { readonly type: 'ExcuseRecorded'; readonly commitmentId: string; readonly reason: string; readonly documentNumber: string; readonly recordedOn: IsoDate }
  | { readonly type: 'ExcuseWithdrawn'; readonly commitmentId: string; readonly reason: string; readonly withdrawnOn: IsoDate }
  | {
      readonly type: 'RoundSealed'
      /** Rows of the table, and the SHA-256 of its file. */
      readonly rows: number
      readonly rowsSha256: string
      readonly rates: readonly Rate[]
      /** The last entry of the log that was counted: whoever counts again counts up to it. */
      readonly head: number
      readonly sealedOn: IsoDate
    }
  | { readonly type: 'RoundCancelled'; readonly reason: string; readonly cancelledOn: IsoDate }
