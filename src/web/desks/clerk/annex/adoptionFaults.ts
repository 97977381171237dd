import { isCalendarDay, type IsoDate } from '../../../../domain/calendar/index.ts'
import type { Bilingual } from '../../../../domain/language.ts'
import { REFUSALS, type Refusal } from '../../../../application/answer.ts'
import type { Fault } from '../../../forms/formState.ts'
import { readDay } from '../../../forms/readDay.ts'
import type { Typed } from '../../../forms/typed.ts'
import { annexWords } from '../../../words/annexWords.ts'
import type { ChosenRow } from './annexRows.ts'

/** What is still missing before a resolution can be shown for checking: all of it at once, each naming its field or its line. */
export const adoptionFaults = (typed: Pick<Typed, 'text'>, rows: readonly ChosenRow[], sittingDate: IsoDate): readonly Fault[] => {
  const empty = (field: string): boolean => typed.text(field).trim() === ''
  const day = readDay(typed.text('date'))
  return [
    ...(rows.length === 0 ? [{ field: null, message: REFUSALS['annex-is-empty'] }] : []),
    // One answer for every line that follows the choice for all, where none was made.
    ...(rows.some(({ overseerOfficeId }) => overseerOfficeId === '') ? [{ field: 'ban', message: REFUSALS['overseer-missing'] }] : []),
    ...rows.flatMap(rowFaults),
    ...(empty('number') ? [{ field: 'number', message: REFUSALS['resolution-needs-number'] }] : []),
    ...(day === null || !isCalendarDay(day) ? [{ field: 'date', message: REFUSALS['date-not-in-calendar'] }] : day < sittingDate ? [{ field: 'date', message: REFUSALS['resolution-before-sitting'] }] : []),
    ...(empty('subject') ? [{ field: 'subject', message: annexWords.subjectMissing }] : []),
    ...(empty('signer') ? [{ field: 'signer', message: REFUSALS['resolution-needs-signer'] }] : []),
  ]
}

const rowFaults = ({ row, number, overseerOfficeId }: ChosenRow): readonly Fault[] => [
  ...(row.ownerOfficeId === null ? [{ field: `ban-${row.id}`, message: inRow(number, 'owner-missing') }] : []),
  ...(overseerOfficeId !== '' && overseerOfficeId === row.ownerOfficeId ? [{ field: `ban-${row.id}`, message: inRow(number, 'overseer-is-owner') }] : []),
]

/** A refusal, said of one line of the table. */
export const inRow = (number: number, refusal: Refusal): Bilingual => {
  const row = annexWords.inRow(number)
  return { vi: `${row.vi}${REFUSALS[refusal].vi}`, en: `${row.en}${REFUSALS[refusal].en}` }
}
