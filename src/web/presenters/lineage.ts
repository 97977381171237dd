import type { OfficeRow } from '../../application/register.ts'

type Listed = Pick<OfficeRow, 'id' | 'endedOn' | 'successorOfficeIds'>

/** The offices that can still be chosen for anything. */
export const standing = <Office extends Pick<OfficeRow, 'endedOn'>>(offices: readonly Office[]): readonly Office[] => offices.filter(({ endedOn }) => endedOn === null)

/**
 * The office that stands today in the place of one that has ended: its leading successor, or that one's. Null where the office
 * stands itself, and where it left none. Successors stood when they were named, so the way never leads back.
 */
export const standingInPlaceOf = <Office extends Listed>(office: Listed, offices: readonly Office[]): Office | null => {
  const [lead] = office.successorOfficeIds
  const successor = offices.find(({ id }) => id === lead) ?? null
  return successor === null || successor.endedOn === null ? successor : standingInPlaceOf(successor, offices)
}

/** The offices this one took over from, earliest end first. */
export const takenOver = <Office extends Listed>({ id }: Pick<OfficeRow, 'id'>, offices: readonly Office[]): readonly Office[] =>
  offices.filter(({ successorOfficeIds }) => successorOfficeIds.includes(id)).toSorted((one, other) => ((one.endedOn ?? '') < (other.endedOn ?? '') ? -1 : 1))
