import type { IsoDate } from '../calendar/index.ts'
import type { EndingKind, OfficeKind } from './kinds.ts'

/** An office that is to succeed another, as it was found: its kind while it stands, null where there is none or it has ended itself. */
export type Successor = { readonly officeId: string; readonly standingKind: OfficeKind | null }

/** `today` is the council's day on which it is recorded; what is recorded may lie before it. */
export type OfficeCommand =
  | { readonly type: 'EstablishOffice'; readonly officeId: string; readonly name: string; readonly nameEn: string | null; readonly kind: OfficeKind; readonly establishedOn: IsoDate | null }
  | { readonly type: 'RenameOffice'; readonly name: string; readonly nameEn: string | null; readonly documentNumber: string; readonly renamedOn: IsoDate; readonly today: IsoDate }
  | {
      readonly type: 'EndOffice'
      readonly how: EndingKind
      /** The leading one first. */
      readonly successors: readonly Successor[]
      /** How many promises it owes, verifies, is offered, or kept and may have to take up again: somebody must go on with them. */
      readonly promises: number
      readonly documentNumber: string
      readonly endedOn: IsoDate
      readonly today: IsoDate
    }
  /** `until` where the person has left the post again, so that the past can be told late; null while the person is in it. */
  | { readonly type: 'AppointHolder'; readonly post: string; readonly person: string; readonly from: IsoDate; readonly until: IsoDate | null; readonly documentNumber: string | null }
  | { readonly type: 'RecordHolderLeft'; readonly post: string; readonly person: string; readonly until: IsoDate }

export type OfficeCommandOf<Type extends OfficeCommand['type']> = Extract<OfficeCommand, { type: Type }>
