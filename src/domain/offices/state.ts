import type { IsoDate } from '../calendar/index.ts'
import type { OfficeEvent } from './events.ts'
import type { OfficeKind } from './kinds.ts'

/** A name an office bears from a day on; the first one's day is null where nobody said since when. */
export type OfficeName = { readonly name: string; readonly nameEn: string | null; readonly from: IsoDate | null; readonly documentNumber: string | null }

/** One person in one post, both days included; `until` is null while nothing was said of leaving. */
export type Tenure = { readonly post: string; readonly person: string; readonly from: IsoDate; readonly until: IsoDate | null; readonly documentNumber: string | null }

export type Ending = Omit<Extract<OfficeEvent, { type: 'OfficeEnded' }>, 'type' | 'officeId'>

export type Established = {
  readonly officeId: string
  readonly kind: OfficeKind
  readonly establishedOn: IsoDate | null
  /** Its present or last name; what it was called before stands in `names`. */
  readonly name: string
  readonly nameEn: string | null
  /** In order of their days, the first name first. */
  readonly names: readonly OfficeName[]
  /** In order of recording, which late entries make another than that of their days. */
  readonly tenures: readonly Tenure[]
}

/** One office through its life: `standing` from the day it is listed, `ended` for good. Nothing of it is ever forgotten. */
export type Office =
  | { readonly status: 'absent' }
  | (Established & { readonly status: 'standing' })
  | (Established & { readonly status: 'ended'; readonly ending: Ending })
