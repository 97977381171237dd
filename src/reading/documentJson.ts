import type { Measure, Reading } from './reading.ts'

/** The object printed for one document by `loihua read --json`; keys and their order are a fixed outer surface. */
export type DocumentJson = {
  readonly source: { readonly name: string; readonly sha256: string; readonly kind: string }
  readonly speakers: readonly Reading['speakers'][number][]
  readonly commitments: readonly (Omit<Reading['commitments'][number], 'deadlineKind' | 'measures'> & { readonly measures: readonly (Measure & { readonly text: string })[] })[]
  readonly deadlines: readonly Omit<Reading['deadlines'][number], 'kind'>[]
}

/** Puts a reading into the shape other programs rely on. `sha256` is that of the text read, lower-case hex; `kind` the file's, such as `txt`. */
export const documentJson = (name: string, sha256: string, kind: string, reading: Reading): DocumentJson => ({
  source: { name, sha256, kind },
  speakers: reading.speakers.map(({ name: called, role, start, end }) => ({ name: called, role, start, end })),
  commitments: reading.commitments.map((found) => ({
    quote: found.quote, start: found.start, end: found.end, speaker: found.speaker, speakerRole: found.speakerRole, owner: found.owner, supporting: found.supporting,
    action: found.action, deadlineText: found.deadlineText, deadline: found.deadline, precision: found.precision, force: found.force, condition: found.condition,
    missing: found.missing, rules: found.rules,
    measures: (found.measures ?? []).map(({ start, end, value, upTo, unit, comparator }) => ({ text: found.quote.slice(start - found.start, end - found.start), start, end, value, upTo, unit, comparator })),
  })),
  deadlines: reading.deadlines.map(({ text, start, end, date, precision }) => ({ text, start, end, date, precision })),
})
