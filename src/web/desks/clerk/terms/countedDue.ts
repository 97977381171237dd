import { DAY_TYPES, explainDue, type DueCount, type DueDate } from '../../../../domain/calendar/index.ts'
import { REFUSALS } from '../../../../application/answer.ts'
import { readDay } from '../../../forms/readDay.ts'
import type { Fault } from '../../../forms/formState.ts'
import { filledIn, type Typed } from '../../../forms/typed.ts'
import type { WebDeps } from '../../../webDeps.ts'
import { termsWords } from '../../../words/termsWords.ts'

/** The deadline to record; or the form to show again, with the date filled in and how it was counted, or with what is missing. */
export type CountedTerms = { readonly due: DueDate } | { readonly typed: Typed; readonly fault: Fault }

/** What stands on record of the same promise; null for a new one. */
export type RecordedCount = { readonly date: string | null; readonly counted: DueCount | null }

/**
 * The deadline a form asks for. A date counted from days is recorded only once the person has had it, and its explanation, in front of them:
 * the first time the form comes back with both. What is recorded already and left as it is stays word for word, by whatever calendar
 * it was counted: correcting something else never moves a date.
 */
export const countedDue = async ({ useCases, council }: WebDeps, typed: Typed, due: DueDate, recorded: RecordedCount | null): Promise<CountedTerms> => {
  const [from, days] = [readDay(typed.text('countFrom')), typed.text('countDays').trim()]
  if (from === null && days === '') return { due }
  if (from === null || days === '') return { typed, fault: { field: from === null ? 'countFrom' : 'countDays', message: termsWords.countIncomplete } }
  const dayType = DAY_TYPES.find((type) => type === typed.text('countType')) ?? 'calendar'
  const asWithin = (date: string, counted: DueCount): DueDate => ({ words: due.words, kind: 'within', date, precision: 'day', counted })

  const kept = recorded?.counted ?? null
  if (kept !== null && recorded?.date != null && due.date === recorded.date && kept.from === from && `${kept.days}` === days && kept.dayType === dayType)
    return { due: asWithin(recorded.date, kept) }

  const answer = await useCases.countDue(council, { from, days: /^\d{1,9}$/.test(days) ? Number(days) : 0, dayType })
  if ('refusal' in answer) {
    const { vi, en } = REFUSALS[answer.refusal]
    const message = answer.year === null ? { vi, en } : { vi: termsWords.yearMissing(answer.year, vi).vi, en: termsWords.yearMissing(answer.year, en).en }
    return { typed, fault: { field: answer.refusal === 'count-days-out-of-range' ? 'countDays' : 'countFrom', message } }
  }
  const counted = asWithin(answer.date, answer.counted)
  if (due.date === answer.date) return { due: counted }
  const { vi, en } = explainDue(counted)
  return {
    typed: filledIn(typed, { dueDate: answer.date, dueKind: 'within', duePrecision: '' }),
    fault: { field: 'dueDate', message: { vi: termsWords.counted(vi).vi, en: termsWords.counted(en).en }, check: true },
  }
}
