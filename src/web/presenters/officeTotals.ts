import type { OfficeRow, Register, Totals } from '../../application/register.ts'
import type { IsoDate } from '../../domain/calendar/index.ts'

export type OfficeTotals = { readonly office: OfficeRow; readonly totals: Totals }

/** Offices that owe or owed anything, or could, with their totals: most overdue first, then most open, then by name. */
export const officeTotals = async (register: Register, council: string, today: IsoDate): Promise<readonly OfficeTotals[]> => {
  const offices = await register.offices(council)
  const counted = await Promise.all(offices.map(async (office) => ({ office, totals: await register.totals(council, today, office.id) })))
  return counted.filter(({ office, totals }) => (office.kind === 'agency' && office.endedOn === null) || totals.total > 0).toSorted(mostOverdueFirst)
}

export const mostOverdueFirst = (one: OfficeTotals, other: OfficeTotals): number =>
  other.totals.overdue - one.totals.overdue || openOf(other.totals) - openOf(one.totals) || one.office.name.localeCompare(other.office.name, 'vi')

/** What has not ended. */
export const openOf = ({ owed, claimed, disputed, verified }: Pick<Totals, 'owed' | 'claimed' | 'disputed' | 'verified'>): number => owed + claimed + disputed + verified
