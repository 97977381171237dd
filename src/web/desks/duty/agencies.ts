import type { Choice } from '../../components/Field.tsx'
import type { Dossier } from '../dossier.ts'

/** The executive offices a promise may be given to, by name; `but` leaves out those that cannot be meant. */
export const agencyChoices = ({ agencies, names }: Dossier, but: readonly (string | null)[]): readonly Choice[] =>
  agencies.filter((id) => !but.includes(id)).map((value) => ({ value, name: names.get(value) ?? value }))
