import { isCalendarDay, type IsoDate } from '../../../../domain/calendar/index.ts'
import type { Bilingual } from '../../../../domain/language.ts'
import { REFUSALS, type Refusal } from '../../../../application/answer.ts'
import type { OfficeRow } from '../../../../application/register.ts'
import type { Fault } from '../../../forms/formState.ts'
import { readDay } from '../../../forms/readDay.ts'
import type { Typed } from '../../../forms/typed.ts'
import { standingInPlaceOf } from '../../../presenters/lineage.ts'
import { annexWords } from '../../../words/annexWords.ts'
import type { ChosenRow } from './annexRows.ts'

/** What is still missing before a resolution can be shown for checking: all of it at once, each naming its field or its line. */
export const adoptionFaults = (
  typed: Pick<Typed, 'text'>, rows: readonly ChosenRow[], { sittingDate, offices }: { readonly sittingDate: IsoDate; readonly offices: readonly OfficeRow[] },
): readonly Fault[] => {
  const empty = (field: string): boolean => typed.text(field).trim() === ''
  const day = readDay(typed.text('date'))
  return [
    ...(rows.length === 0 ? [{ field: null, message: REFUSALS['annex-is-empty'] }] : []),
    // One answer for every line that follows the choice for all, where none was made.
    ...(rows.some(({ overseerOfficeId }) => overseerOfficeId === '') ? [{ field: 'ban', message: REFUSALS['overseer-missing'] }] : []),
    ...rows.flatMap((row) => rowFaults(row, offices)),
    ...(empty('number') ? [{ field: 'number', message: REFUSALS['resolution-needs-number'] }] : []),
    ...(day === null || !isCalendarDay(day) ? [{ field: 'date', message: REFUSALS['date-not-in-calendar'] }] : day < sittingDate ? [{ field: 'date', message: REFUSALS['resolution-before-sitting'] }] : []),
    ...(empty('subject') ? [{ field: 'subject', message: annexWords.subjectMissing }] : []),
    ...(empty('signer') ? [{ field: 'signer', message: REFUSALS['resolution-needs-signer'] }] : []),
  ]
}

const rowFaults = ({ row, number, overseerOfficeId }: ChosenRow, offices: readonly OfficeRow[]): readonly Fault[] => [
  ...(row.ownerOfficeId === null ? [{ field: `ban-${row.id}`, message: inRow(number, 'owner-missing') }] : []),
  ...ended(row.ownerOfficeId, offices).map((office) => ({ field: `ban-${row.id}`, message: ofRow(number, annexWords.ownerEnded(office.name, standingInPlaceOf(office, offices)?.name ?? null)) })),
  ...ended(overseerOfficeId, offices).map(() => ({ field: `ban-${row.id}`, message: inRow(number, 'overseer-has-ended') })),
  ...(overseerOfficeId !== '' && overseerOfficeId === row.ownerOfficeId ? [{ field: `ban-${row.id}`, message: inRow(number, 'overseer-is-owner') }] : []),
]

/** A refusal, said of one line of the table. */
export const inRow = (number: number, refusal: Refusal): Bilingual => ofRow(number, REFUSALS[refusal])

const ofRow = (number: number, message: Bilingual): Bilingual => {
  const row = annexWords.inRow(number)
  return { vi: `${row.vi}${message.vi}`, en: `${row.en}${message.en}` }
}

/** The office of that id where it has ended; nothing where it stands. */
const ended = (officeId: string | null, offices: readonly OfficeRow[]): readonly OfficeRow[] => offices.filter(({ id, endedOn }) => id === officeId && endedOn !== null)
