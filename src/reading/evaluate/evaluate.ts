import { isCalendarDay, type IsoDate } from '../../domain/calendar/index.ts'
import { read } from '../read.ts'
import type { LabelledText } from './labelled.ts'
import { same } from './pairUp.ts'
import { tally, type Judged, type Share, type Tally } from './tally.ts'

export type Figures = Omit<Tally, 'faults'> & { readonly precision: number; readonly recall: number; readonly f1: number }

/** How well the reader read labelled texts. `binding` is the primary figure: vague undertakings left out on both sides. */
export type Evaluation = {
  readonly texts: number
  readonly binding: Figures
  readonly all: Figures
  readonly vague: Share
  /** Texts without any label in which something binding was found, out of all such texts. */
  readonly alarmsInEmpty: Share
  readonly faults: Tally['faults']
}

const figures = ({ truePositive, falsePositive, falseNegative, skipped, onLookAlike, merged, torn, byForce, fields }: Tally): Figures => {
  const precision = truePositive / Math.max(1, truePositive + falsePositive)
  const recall = truePositive / Math.max(1, truePositive + falseNegative)
  return { truePositive, falsePositive, falseNegative, skipped, onLookAlike, merged, torn, byForce, fields, precision, recall, f1: (2 * precision * recall) / Math.max(1e-9, precision + recall) }
}

/** The same for findings already made. */
export const evaluateFindings = (judged: readonly Judged[]): Evaluation => {
  const bindingOnly = judged.map(({ labelled, findings }) => ({ labelled, findings: findings.filter(({ force }) => force !== 'vague') }))
  const [binding, all] = [tally(bindingOnly, ({ force }) => force !== 'vague'), tally(judged, () => true)]
  const empty = bindingOnly.filter(({ labelled }) => labelled.labels.length === 0)
  const alarmed = empty.filter(({ labelled, findings }) => findings.some((finding) => !labelled.excused.some((place) => same(finding, place))))
  return {
    texts: judged.length, binding: figures(binding), all: figures(all), vague: all.byForce.vague,
    alarmsInEmpty: { right: alarmed.length, of: empty.length }, faults: binding.faults,
  }
}

/** Some texts are dated to the month only ("2017-03"): any day of it serves. */
const dayOf = (date: string | null): IsoDate | null => [date, `${date}-15`].find((day) => day !== null && isCalendarDay(day)) ?? null

/** Reads each text against its own date and compares. Pure; the caller reads the file. */
export const evaluate = (texts: readonly LabelledText[]): Evaluation =>
  evaluateFindings(texts.map((labelled) => ({
    labelled, findings: read(labelled.text, { date: dayOf(labelled.date) }).commitments,
  })))
