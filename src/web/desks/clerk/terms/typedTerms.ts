import { DUE_KINDS, PRECISIONS, type DueCount, type DueKind, type Precision } from '../../../../domain/calendar/index.ts'
import type { Terms } from '../../../../domain/commitment/index.ts'
import type { CommitmentRow, OfficeRow } from '../../../../application/register.ts'
import type { Typed } from '../../../forms/typed.ts'
import { readDay } from '../../../forms/readDay.ts'
import type { Finding } from '../review/reviewItems.ts'
import { standing } from '../../../presenters/lineage.ts'
import { matchOffice } from './matchOffice.ts'
import { precisionOf } from './precisionOf.ts'

/** The fields of the form of a promise, by name; the values are what a form sends. */
export const TERMS_FIELDS = ['action', 'owner', 'newOffice', 'ownerNamed', 'supporting', 'product', 'dueWords', 'dueKind', 'countFrom', 'countDays', 'countType', 'dueDate', 'duePrecision'] as const
export type TermsField = (typeof TERMS_FIELDS)[number]
export type TermsValues = Readonly<Record<TermsField, string>>

/** What the reader proposes, with the registered office its words match; line breaks of the source are none of the terms. */
export const proposedTerms = (finding: Finding, offices: readonly OfficeRow[]): TermsValues => ({
  action: oneLine(finding.action),
  owner: matchOffice(finding.owner, standing(offices))?.id ?? '',
  newOffice: '',
  ownerNamed: oneLine(finding.owner ?? ''),
  supporting: finding.supporting.map(oneLine).join('; '),
  product: '',
  ...countValues(null),
  ...dueValues(finding.deadlineText && oneLine(finding.deadlineText), finding.deadlineKind, finding.deadline, finding.precision),
})

/** What the record holds now. */
export const recordedTerms = (row: CommitmentRow): TermsValues => ({
  action: row.action,
  owner: row.ownerOfficeId ?? '',
  newOffice: '',
  ownerNamed: row.ownerNamed ?? '',
  supporting: row.supporting.join('; '),
  product: row.product ?? '',
  ...countValues(row.dueCounted),
  ...dueValues(row.dueWords, row.dueKind, row.dueDate, row.duePrecision),
})

export const emptyTerms: TermsValues = {
  action: '', owner: '', newOffice: '', ownerNamed: '', supporting: '', product: '', dueWords: '', dueKind: 'none', countFrom: '', countDays: '', countType: 'calendar', dueDate: '', duePrecision: '',
}

/** The precision is left to the kind wherever it says the same: a corrected kind then carries its own precision. */
const dueValues = (words: string | null, kind: DueKind, date: string | null, precision: Precision) => ({
  dueWords: words ?? '', dueKind: kind, dueDate: date ?? '', duePrecision: precision === precisionOf(kind, date) ? '' : precision,
})

const countValues = (counted: DueCount | null) => ({ countFrom: counted?.from ?? '', countDays: counted === null ? '' : `${counted.days}`, countType: counted?.dayType ?? 'calendar' })

/** What a person typed, as terms, the date as it stands in its own field; the accountable office is given, as a new one may have been established on the way. */
export const termsFrom = (typed: Pick<Typed, 'text'>, officeId: string | null): Terms => {
  const kind = DUE_KINDS.find((known) => known === typed.text('dueKind')) ?? 'none'
  const date = readDay(typed.text('dueDate'))
  return {
    action: typed.text('action').trim(),
    owner: { named: orNull(typed.text('ownerNamed')), officeId },
    supporting: typed.text('supporting').split(/[;\n]/).map((name) => name.trim()).filter((name) => name !== ''),
    due: { words: orNull(typed.text('dueWords')), kind, date, precision: PRECISIONS.find((known) => known === typed.text('duePrecision')) ?? precisionOf(kind, date) },
    product: orNull(typed.text('product')),
  }
}

export const orNull = (text: string): string | null => text.trim() || null

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()
