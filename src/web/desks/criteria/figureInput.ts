import type { Refusal } from '../../../application/answer.ts'
import type { Figure } from '../../../application/target.ts'
import type { Fault } from '../../forms/formState.ts'
import { readDay } from '../../forms/readDay.ts'
import { readNumber } from '../../forms/readNumber.ts'
import type { Typed } from '../../forms/typed.ts'
import { targetWords } from '../../words/targetWords.ts'

/** The figure told in a form; null where none was told, which is a fault only where something else was said of it. The day alone says nothing: it comes filled in. */
export const figureIn = (typed: Typed): { readonly figure: Figure | null } | { readonly fault: Fault } => {
  const read = readNumber(typed.text('figure'))
  const source = typed.text('figureSource')
  if (read.kind === 'fault') return { fault: { field: 'figure', message: read.message } }
  if (read.kind === 'none') return source.trim() === '' ? { figure: null } : { fault: { field: 'figure', message: targetWords.figureMissing } }
  return { figure: { value: read.value, takenOn: readDay(typed.text('takenOn')) ?? '', source } }
}

/** The field each refusal of a figure is about. */
export const FIGURE_FIELDS = { 'not-a-number': 'figure', 'day-not-yet-come': 'takenOn', 'figure-source-missing': 'figureSource', 'no-target': 'figure' } as const satisfies Partial<Record<Refusal, string>>
