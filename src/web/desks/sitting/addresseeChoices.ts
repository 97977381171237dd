import type { OfficeRow } from '../../../application/register.ts'
import type { Language } from '../../../domain/language.ts'
import type { Asked, Put } from '../../../domain/question/index.ts'
import { nameIn, officeNames } from '../../presenters/officeNames.ts'

/** Those a question asks, as choices of a field: all of them, or those in certain states. */
export const addresseeChoices = ({ addressees }: Put, offices: readonly OfficeRow[], language: Language, wanted: (asked: Asked) => boolean = () => true) => {
  const names = officeNames(language, offices)
  return addressees.filter(wanted).map(({ officeId }) => ({ value: officeId, name: nameIn(names, officeId) }))
}
