import type { IsoDate } from '../calendar/index.ts'
import type { EndingKind, OfficeKind } from './kinds.ts'

export type OfficeEvent =
  | {
      readonly type: 'OfficeEstablished'
      readonly officeId: string
      readonly name: string
      /** English name, or null where none is in use. */
      readonly nameEn: string | null
      readonly kind: OfficeKind
      /** Since when it exists, or null where nobody said. */
      readonly establishedOn: IsoDate | null
    }
  /** The same office goes on under another name: whatever it owes, it still owes. */
  | { readonly type: 'OfficeRenamed'; readonly officeId: string; readonly name: string; readonly nameEn: string | null; readonly documentNumber: string; readonly renamedOn: IsoDate }
  | {
      readonly type: 'OfficeEnded'
      readonly officeId: string
      readonly how: EndingKind
      /** The first one leads: it owes from `endedOn` on whatever the ended office owed. Empty only where nothing was owed. */
      readonly successorOfficeIds: readonly string[]
      readonly documentNumber: string
      /** The first day on which it no longer exists. */
      readonly endedOn: IsoDate
    }
  | {
      readonly type: 'HolderAppointed'
      readonly officeId: string
      /** As it is called within the office, such as `Giám đốc`. */
      readonly post: string
      readonly person: string
      /** The first day in the post. */
      readonly from: IsoDate
      readonly documentNumber: string | null
    }
  /** `until` is the last day in the post. */
  | { readonly type: 'HolderLeft'; readonly officeId: string; readonly post: string; readonly person: string; readonly until: IsoDate }

export type OfficeEventType = OfficeEvent['type']
