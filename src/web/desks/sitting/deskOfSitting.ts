import type { Hall } from '../../../domain/floor/index.ts'
import type { SittingNow } from '../../../application/floorRegister.ts'
import type { OfficeRow } from '../../../application/register.ts'
import type { SentDeed } from '../deedRoutes.ts'
import type { ConductDeed } from './conductDeeds.ts'

/** What every part of the desk is given. */
export type DeskOfSitting = {
  readonly now: SittingNow
  readonly hall: Hall
  readonly offices: readonly OfficeRow[]
  /** Who held the first post of each office of the agenda on the day, as words for a field. */
  readonly officials: ReadonlyMap<string, string>
  readonly action: string
  readonly paper: boolean
  readonly may: { readonly conduct: boolean; readonly enter: boolean; readonly presence: boolean; readonly put: boolean }
  readonly sent: SentDeed<ConductDeed>
}
