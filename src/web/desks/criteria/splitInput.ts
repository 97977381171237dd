import type { Refusal } from '../../../application/answer.ts'
import { isCalendarDay, type IsoDate } from '../../../domain/calendar/index.ts'
import type { PartPlan } from '../../../domain/commitment/index.ts'
import { readDay } from '../../forms/readDay.ts'
import type { Typed } from '../../forms/typed.ts'

/** Rows of the form, from 1. */
export const PART_ROWS = [1, 2, 3, 4, 5] as const
/** Rows that are open from the beginning: fewer are no division. */
export const LEAST_PARTS = 2

type TypedPart = Omit<PartPlan, 'commitmentId'> & { readonly row: number }

const isFilled = ({ officeId, action, date }: TypedPart): boolean => officeId !== '' || action !== '' || date !== null

/** The parts that were filled in; an empty row is none. */
export const partsIn = (typed: Typed): readonly TypedPart[] =>
  PART_ROWS.map((row) => ({ row, officeId: typed.text(`office${row}`), action: typed.text(`action${row}`).trim(), date: readDay(typed.text(`date${row}`)) })).filter(isFilled)

/** The office of the row that was chosen to lead; none where that row is empty. */
export const leadIn = (typed: Typed): string => partsIn(typed).find(({ row }) => String(row) === typed.text('lead'))?.officeId ?? ''

/** The field a refusal is about: of several rows, the first with that fault. `whole` is the last day of the whole promise. */
export const splitFields = (typed: Typed, whole: IsoDate | null, today: IsoDate): Partial<Record<Refusal, string>> => {
  const parts = partsIn(typed)
  const rowOf = (faulty: (part: TypedPart) => boolean): number => (parts.find(faulty) ?? parts[0])?.row ?? 1
  const field = (name: string, faulty: (part: TypedPart) => boolean): string => `${name}${rowOf(faulty)}`
  return {
    'receiver-missing': field('office', ({ officeId }) => officeId === ''),
    'not-an-agency': field('office', () => false), 'office-has-ended': field('office', () => false), 'receiver-is-overseer': field('office', () => false), 'arbiter-names-itself': field('office', () => false),
    'action-missing': field('action', ({ action }) => action === ''),
    'due-date-not-in-calendar': field('date', ({ date }) => date !== null && !isCalendarDay(date)),
    'part-outlasts-whole': field('date', ({ date }) => date !== null && (date < today || (whole !== null && date > whole))),
    'too-few-parts': `office${PART_ROWS.find((row) => !parts.some((part) => part.row === row)) ?? LEAST_PARTS}`,
    'lead-missing': 'lead', 'reason-missing': 'reason', 'document-number-missing': 'documentNumber',
  }
}
