import type { OfficeRow } from '../../application/register.ts'
import type { IsoDate } from '../../domain/calendar/index.ts'
import { nameOn } from '../../domain/offices/index.ts'
import type { Language } from '../../domain/language.ts'

/** An office in the language of the page; its Vietnamese name where it has no other. */
export const officeName = (language: Language, office: Pick<OfficeRow, 'name' | 'nameEn'>): string => (language === 'en' ? office.nameEn ?? office.name : office.name)

/** Names by id, for records that know only ids. */
export const officeNames = (language: Language, offices: readonly OfficeRow[]): ReadonlyMap<string, string> =>
  new Map(offices.map((office) => [office.id, officeName(language, office)]))

/** Names by id as they were on a day, for papers of that day. */
export const officeNamesOn = (language: Language, offices: readonly OfficeRow[], day: IsoDate): ReadonlyMap<string, string> =>
  new Map(offices.map((office) => [office.id, officeName(language, nameOn(office, day))]))

/** An office by its name, or by its id where it has none. */
export const nameIn = (names: ReadonlyMap<string, string>, officeId: string): string => names.get(officeId) ?? officeId
