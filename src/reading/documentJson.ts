import type { Measure, Place, Reading } from './reading.ts'

type MeasureJson = Measure & { readonly text: string }

/**
 * The object printed for one document by `loihua read --json`; keys and their order are a fixed outer surface. What was added to it since
 * comes last and only where there is something to say, so that a program written for the first form goes on working.
 */
export type DocumentJson = {
  readonly source: { readonly name: string; readonly sha256: string; readonly kind: string }
  readonly speakers: readonly Reading['speakers'][number][]
  readonly commitments: readonly (Omit<Reading['commitments'][number], 'deadlineKind' | 'measures'> & { readonly measures?: readonly MeasureJson[] })[]
  readonly deadlines: readonly Omit<Reading['deadlines'][number], 'kind'>[]
}

/** Puts a reading into the shape other programs rely on. `sha256` is that of the text read, lower-case hex; `kind` the file's, such as `txt`. */
export const documentJson = (name: string, sha256: string, kind: string, reading: Reading): DocumentJson => ({
  source: { name, sha256, kind },
  speakers: reading.speakers.map(({ name: called, role, start, end }) => ({ name: called, role, start, end })),
  commitments: reading.commitments.map(findingJson),
  deadlines: reading.deadlines.map(({ text, start, end, date, precision }) => ({ text, start, end, date, precision })),
})

/** One finding in the same shape, as a program is told it while the text is still being spoken. */
export const findingJson = (found: Reading['commitments'][number]): DocumentJson['commitments'][number] => ({
  quote: found.quote, start: found.start, end: found.end, speaker: found.speaker, speakerRole: found.speakerRole, owner: found.owner, supporting: found.supporting,
  action: found.action, deadlineText: found.deadlineText, deadline: found.deadline, precision: found.precision, force: found.force, condition: found.condition,
  missing: found.missing, rules: found.rules,
  ...(found.measures?.length ? { measures: found.measures.map((measure) => measureJson(found, measure)) } : {}),
})

const measureJson = (found: Place & { readonly quote: string }, { start, end, value, upTo, unit, comparator }: Measure): MeasureJson =>
  ({ text: found.quote.slice(start - found.start, end - found.start), start, end, value, upTo, unit, comparator })
