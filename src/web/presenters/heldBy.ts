import type { IsoDate } from '../../domain/calendar/index.ts'
import { holdersOn } from '../../domain/offices/index.ts'
import type { KnownOffice } from './officeState.ts'

/** Who holds the posts of an office on a day, each with the post; null where nobody is on record. */
export const heldBy = (office: KnownOffice | null, day: IsoDate): string | null =>
  (office === null ? [] : holdersOn(office, day)).map(({ person, post }) => `${person}, ${post}`).join('; ') || null
